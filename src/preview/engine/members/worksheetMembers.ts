import { ApiError } from '../../protocol/apiError';
import type { CallArguments } from '../../protocol/callArguments';
import { type MemberTable, NULL_OBJECT, type Served } from '../../protocol/memberTable';
import { usedArea } from '../cells/readCells';
import { isOnSheet, rect, WHOLE_SHEET } from '../cells/rect';
import { colour } from '../formats/colour';
import type { Book } from '../model/book';
import { CellRange, CellRanges, SheetFacet } from '../model/cellRange';
import type { Sheet } from '../model/sheet';
import {
  activateSheet,
  deleteSheet,
  moveSheet,
  renameSheet,
  setVisibility,
} from '../model/sheetOperations';
import { demandFlag, demandNumber, demandText, demandWord } from './demandValue';
import { eventMethods, sheetEvents } from './eventMembers';
import { NameScope, TableScope } from './facets';

const visibilities = ['Visible', 'Hidden', 'VeryHidden'] as const;

/** One worksheet. */
export const worksheetMembers = (book: Book): MemberTable<Sheet> => ({
  type: 'Worksheet',
  identity: (sheet) => ({ Id: sheet.id }),
  properties: {
    Id: { since: '1.1', get: (sheet) => sheet.id },
    Name: {
      since: '1.1',
      get: (sheet) => sheet.name,
      set: (sheet, value) => renameSheet(book, sheet, demandText(value, 'Worksheet.name')),
    },
    Position: {
      since: '1.1',
      get: (sheet) => book.sheets.indexOf(sheet),
      set: (sheet, value) => {
        moveSheet(book, sheet, demandNumber(value, 'Worksheet.position'));
      },
    },
    ShowGridlines: { since: '1.8', get: (sheet) => sheet.grid.model.getConfig().showGridlines === 1 },
    /** The client sets `showGridlines` under this name. */
    Gridlines: {
      since: '1.8',
      onlyByName: true,
      get: (sheet) => sheet.grid.model.getConfig().showGridlines === 1,
      set: (sheet, value) => {
        const showGridlines = demandFlag(value, 'Worksheet.showGridlines') ? 1 : 0;
        sheet.grid.mutate('toggle-gridlines', { showGridlines });
        book.changed();
      },
    },
    TabColor: {
      since: '1.7',
      get: (sheet) => sheet.grid.model.getConfig().tabColor,
      set: (sheet, value) => {
        const color = value === '' ? '' : colour(value, 'Worksheet.tabColor');
        sheet.grid.mutate('set-tab-color', { color });
        book.changed();
      },
    },
    Visibility: {
      since: '1.1',
      get: (sheet) => sheet.visibility,
      set: (sheet, value) => {
        setVisibility(book, sheet, demandWord(value, visibilities, 'Worksheet.visibility'));
      },
    },
  },
  navigations: {
    FreezePanes: { since: '1.7', to: (sheet) => new SheetFacet('WorksheetFreezePanes', sheet) },
    Names: { since: '1.4', to: (sheet) => new NameScope(sheet) },
    PageLayout: { since: '1.9', to: (sheet) => new SheetFacet('PageLayout', sheet) },
    Protection: { since: '1.2', to: (sheet) => new SheetFacet('WorksheetProtection', sheet) },
    Tables: { since: '1.1', to: (sheet) => new TableScope(sheet) },
  },
  methods: {
    Activate: {
      since: '1.1',
      call: (sheet) => {
        activateSheet(book, sheet);
      },
    },
    Calculate: {
      since: '1.6',
      call: (_, args) => book.context.grid.calculation.calculate(args.flagOr(0, false)),
    },
    Delete: { since: '1.1', call: (sheet) => deleteSheet(book, sheet) },
    GetCell: {
      since: '1.1',
      call: (sheet, args) => newRange(sheet, args, args.whole(0), args.whole(1), 1, 1),
    },
    GetNext: { since: '1.5', call: (sheet, args) => beside(book, sheet, 1, args) },
    GetNextOrNullObject: { since: '1.5', call: (sheet, args) => beside(book, sheet, 1, args) },
    GetPrevious: { since: '1.5', call: (sheet, args) => beside(book, sheet, -1, args) },
    GetPreviousOrNullObject: { since: '1.5', call: (sheet, args) => beside(book, sheet, -1, args) },
    GetRange: { since: '1.1', call: (sheet, args) => rangeAt(book, sheet, args) },
    GetRangeByIndexes: {
      since: '1.7',
      call: (sheet, args) =>
        newRange(sheet, args, args.whole(0), args.whole(1), args.whole(2), args.whole(3)),
    },
    GetRanges: { since: '1.9', call: (sheet, args) => rangesAt(book, sheet, args) },
    GetUsedRange: {
      since: '1.2',
      call: (sheet, args) =>
        new CellRange(sheet, usedArea(sheet, args.flagOr(0, false)) ?? rect(0, 0, 1, 1)),
    },
    GetUsedRangeOrNullObject: {
      since: '1.4',
      call: (sheet, args) => {
        const area = usedArea(sheet, args.flagOr(0, false));
        return area === null ? NULL_OBJECT : new CellRange(sheet, area);
      },
    },
    ...eventMethods<Sheet>(book.context.events, sheetEvents, (sheet) => sheet.id),
  },
});

function newRange(
  sheet: Sheet,
  args: CallArguments,
  row: number,
  column: number,
  rows: number,
  columns: number,
): CellRange {
  const area = rect(row, column, rows, columns);
  if (!isOnSheet(area)) throw args.wrong();
  return new CellRange(sheet, area);
}

function rangeAt(book: Book, sheet: Sheet, args: CallArguments): CellRange {
  const address = args.textOr(0, '');
  if (address === '') return new CellRange(sheet, WHOLE_SHEET);
  const range = book.resolve(address, sheet);
  if (range === null || range.sheet !== sheet) throw args.wrong();
  return new CellRange(sheet, range.area);
}

function rangesAt(book: Book, sheet: Sheet, args: CallArguments): CellRanges {
  const parts = args.textOr(0, '').split(',').filter((part) => part.trim() !== '');
  if (parts.length === 0) return new CellRanges(sheet, [WHOLE_SHEET]);
  const areas = parts.map((part) => {
    const range = book.resolve(part.trim(), sheet);
    if (range === null || range.sheet !== sheet) throw args.wrong();
    return range.area;
  });
  return new CellRanges(sheet, areas);
}

function beside(book: Book, sheet: Sheet, step: 1 | -1, args: CallArguments): Served {
  const sheets = args.flagOr(0, false)
    ? book.sheets.filter((other) => other === sheet || other.visibility === 'Visible')
    : book.sheets;
  const next = sheets[sheets.indexOf(sheet) + step];
  if (next !== undefined) return next;
  if (args.location.endsWith('OrNullObject')) return NULL_OBJECT;
  throw new ApiError('ItemNotFound', args.location);
}
