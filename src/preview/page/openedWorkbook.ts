import type { Language } from '../../messages/language';
import type { XlsxBook } from '../../xlsx/xlsxBook';
import { createEmbeddedExcel, type EmbeddedExcel } from '../engine/embeddedExcel';
import { openBook, settle } from '../files/openBook';
import type { HostBridge } from '../protocol/hostBridge';
import { SelectionFollower } from './followSelection';
import { guardLocks } from './guardLocks';
import { startGrid } from './startGrid';
import type { GridApi, RunningGrid, UniverGlobals } from './univerGlobals';

export interface OpeningOptions {
  readonly univer: UniverGlobals;
  readonly container: HTMLElement;
  readonly language: Language;
  readonly dark: boolean;
  readonly fileName: string;
  /** Null: a new workbook with one empty sheet. */
  readonly file: XlsxBook | null;
  /** A locked cell was to be changed. */
  readonly refused: () => void;
}

/** A workbook that is shown in the grid and served to the pane. */
export interface OpenedWorkbook {
  readonly excel: EmbeddedExcel;
  readonly grid: RunningGrid;
  readonly leftOut: readonly string[];
  /** A way in for one pane; the last one asked for gets the answers. */
  connect(): HostBridge;
  close(): void;
}

const FIRST_SHEET = 'Sheet1';
/** Univer's third stage of life. */
const RENDERED = 2;

export async function openWorkbook(options: OpeningOptions): Promise<OpenedWorkbook> {
  const { file, fileName } = options;
  const grid = startGrid(options.univer, options.container, options.language, options.dark);
  const rendered = untilRendered(grid.api);
  const firstSheet = file?.sheets[0]?.name ?? FIRST_SHEET;
  const excel = createEmbeddedExcel(grid.parts, { name: fileName, firstSheet });
  const leftOut = file === null ? [] : await openBook(excel, file);
  if (file === null) await settle(excel);
  const follower = new SelectionFollower(grid.api, excel.book);
  await rendered;
  follower.show();
  guardLocks(grid.api, excel.book, options.refused);
  watchTyping(grid, excel);
  return {
    excel,
    grid,
    leftOut,
    connect: () => connect(excel, follower),
    close: () => {
      excel.close();
    },
  };
}

/** Until then the grid has nothing that could scroll. */
function untilRendered(api: GridApi): Promise<void> {
  return new Promise((done) => {
    api.addEvent(api.Event['LifeCycleChanged'], ({ stage = 0 }) => {
      if (stage >= RENDERED) done();
    });
  });
}

/** While somebody types in a cell, Excel keeps add-ins waiting. */
function watchTyping({ api }: RunningGrid, { server }: EmbeddedExcel): void {
  api.addEvent(api.Event['SheetEditStarted'], () => {
    server.cellEdit.enter();
  });
  api.addEvent(api.Event['SheetEditEnded'], () => {
    server.cellEdit.leave();
  });
}

function connect({ bridge }: EmbeddedExcel, follower: SelectionFollower): HostBridge {
  const way: HostBridge = {
    onMessageFromHost: null,
    sendMessageToHost: (text) => {
      bridge.sendMessageToHost(text);
    },
  };
  bridge.onMessageFromHost = (text) => {
    follower.show();
    way.onMessageFromHost?.(text);
  };
  return way;
}
