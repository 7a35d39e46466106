import { createHostBridge, type HostBridge } from '../protocol/hostBridge';
import type { ObjectModel } from '../protocol/objectModel';
import { ProtocolServer } from '../protocol/protocolServer';
import { memberTables } from './members/memberTables';
import { Book } from './model/book';
import { Person } from './person/person';
import { watchGrid } from './person/watchGrid';
import { RuleMirror } from './rules/mirrorRules';
import type { SpreadsheetParts } from './spreadsheet/univerApi';

export interface EmbeddedExcelOptions {
  readonly name?: string;
  readonly firstSheet?: string;
  /** Highest ExcelApi set; newer members are ApiNotFound. */
  readonly requirementSet?: string;
  /** Largest request and reply in bytes. */
  readonly limitBytes?: number;
}

/** Excel on the web refuses more than this at once. */
const FIVE_MEGABYTES = 5 * 1024 * 1024;

/** A workbook that the genuine office.js client can work on without Excel. */
export interface EmbeddedExcel {
  readonly book: Book;
  readonly server: ProtocolServer;
  /** To be set as `globalThis._richApiNativeBridge` before office.js is loaded. */
  readonly bridge: HostBridge;
  /** Does what a person does at the grid. */
  readonly person: Person;
  /** Ends the spreadsheet; to be called when a test is over. */
  close(): void;
}

/** Starts with one empty sheet. */
export function createEmbeddedExcel(
  parts: SpreadsheetParts,
  options: EmbeddedExcelOptions = {},
): EmbeddedExcel {
  const book = new Book(parts, options.name ?? 'Book1.xlsx', options.firstSheet ?? 'Sheet1');
  const server = new ProtocolServer(objectModel(book), {
    requirementSet: options.requirementSet ?? '1.14',
    limitBytes: options.limitBytes ?? FIVE_MEGABYTES,
  });
  watchGrid(book);
  const { events } = book.context;
  const bridge = createHostBridge(server, (listener) => {
    events.onMessage(listener);
  });
  const person = new Person(book, server.cellEdit);
  return { book, server, bridge, person, close: parts.dispose };
}

function objectModel(book: Book): ObjectModel {
  const mirror = new RuleMirror(book);
  const { calculation } = book.context.grid;
  return {
    root: book,
    tables: memberTables(book),
    references: book.references,
    endRequest: async () => {
      const before = calculation.count;
      await calculation.endRequest();
      mirror.refresh();
      if (calculation.count === before) return;
      for (const sheet of book.sheets) book.context.events.emit('Calculated', sheet.id, {});
    },
  };
}
