import about from '../../package.json';
import type { CommandContext } from '../commands/command';
import { success } from '../domain/result';
import { ExcelFailure } from '../hosts/excel/excelFailure';
import type { ExcelApi } from '../hosts/excel/excelRunner';
import { ExcelWorkbook } from '../hosts/excel/excelWorkbook';
import { problemSentence } from '../messages/problemSentence';
import type { PaneFailure } from '../taskpane/paneAnswer';
import type { PaneServices } from '../taskpane/paneServices';
import { openFileRoom } from './files/openFileRoom';
import { saveDownload } from './files/saveDownload';
import { zipName } from './files/zipName';
import { hostFailure, thrownFailure } from './hostFailure';
import { localTime } from './localTime';
import type { RibbonNotes } from './ribbonNotes';
import { servicesOver } from './servicesOver';
import type { WaitingForCell } from './waitingForCell';
import { rememberWelcome, welcomeSeen } from './welcomeMemory';

/** Clock, version and words of the commands in Excel; forms are Chinese in both languages. */
export function excelContext(): CommandContext {
  return {
    now: localTime(new Date()),
    toolVersion: about.version,
    sentence: (problem) => problemSentence(problem, 'zh-CN'),
    year: null,
  };
}

interface Opener {
  readonly createWorkbook?: (base64: string) => Promise<void>;
}

/** Everything the pane and the ribbon can ask for, over the workbook that is open in Excel. */
export function excelServices(
  excel: ExcelApi & Opener,
  { waiting, notes }: { readonly waiting: WaitingForCell; readonly notes: RibbonNotes },
): {
  readonly services: PaneServices;
  readonly workbook: ExcelWorkbook;
} {
  const workbook = new ExcelWorkbook(excel, { onWaiting: waiting.tell });
  const services = servicesOver(workbook, {
    context: excelContext,
    failureOf: thrownByExcel,
    room: openFileRoom(),
    handOut: { save: saveDownload, open: opener(excel), zipName },
    goTo: async (tab, cell) => {
      const gone = await workbook.goTo(tab, cell);
      return gone.ok ? success(null) : { ok: false, failure: hostFailure(gone.failure) };
    },
    onWorkbookChanged: (listener) => workbook.onChanged(listener),
    onWaiting: waiting.listen,
    onRibbonNote: notes.listen,
    welcomeSeen,
    rememberWelcome,
  });
  return { services, workbook };
}

/** A host without `createWorkbook` (ExcelApi 1.8), such as the preview, gets the zip alone. */
function opener({ createWorkbook }: Opener): ((base64: string) => Promise<void>) | null {
  return createWorkbook === undefined ? null : (base64) => createWorkbook(base64);
}

function thrownByExcel(error: unknown): PaneFailure {
  if (!(error instanceof ExcelFailure)) return thrownFailure(error);
  // Sentences put the detail where a tab is named; Excel's own code is none.
  const detail = error.hostCode === 'unknown' ? error.excelCode : '';
  return { kind: 'host', code: error.hostCode, detail };
}
