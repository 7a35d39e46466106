import { ApiError } from '../../protocol/apiError';
import type { CallArguments } from '../../protocol/callArguments';
import type { MemberTable, MethodSpec, PropertySpec } from '../../protocol/memberTable';
import { NULL_OBJECT, type Served } from '../../protocol/served';
import { colour } from '../formats/colour';
import type { Book } from '../model/book';
import { SheetFacet } from '../model/cellRange';
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
import { sheetRanges } from './sheetRanges';

const visibilities = ['Visible', 'Hidden', 'VeryHidden'] as const;

/** One worksheet. */
export const worksheetMembers = (book: Book): MemberTable<Sheet> => ({
  type: 'Worksheet',
  identity: (sheet) => ({ Id: sheet.id }),
  properties: sheetProperties(book),
  navigations: {
    Charts: { since: '1.1', to: (sheet) => new SheetFacet('ChartCollection', sheet) },
    FreezePanes: { since: '1.7', to: (sheet) => new SheetFacet('WorksheetFreezePanes', sheet) },
    HorizontalPageBreaks: {
      since: '1.9',
      to: (sheet) => new SheetFacet('PageBreakCollection', sheet),
    },
    Names: { since: '1.4', to: (sheet) => new NameScope(sheet) },
    PageLayout: { since: '1.9', to: (sheet) => new SheetFacet('PageLayout', sheet) },
    Protection: { since: '1.2', to: (sheet) => new SheetFacet('WorksheetProtection', sheet) },
    Tables: { since: '1.1', to: (sheet) => new TableScope(sheet) },
  },
  methods: {
    ...sheetActions(book),
    ...sheetRanges(book),
    ...eventMethods<Sheet>(book.context.events, sheetEvents, (sheet) => sheet.id),
  },
});

const sheetProperties = (book: Book): Readonly<Record<string, PropertySpec<Sheet>>> => ({
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
  ShowGridlines: {
    since: '1.8',
    get: (sheet) => sheet.grid.config.showGridlines === 1,
  },
  /** The client sets `showGridlines` under this name. */
  Gridlines: {
    since: '1.8',
    onlyByName: true,
    get: (sheet) => sheet.grid.config.showGridlines === 1,
    set: (sheet, value) => {
      const showGridlines = demandFlag(value, 'Worksheet.showGridlines') ? 1 : 0;
      sheet.grid.mutate('toggle-gridlines', { showGridlines });
      book.changed();
    },
  },
  TabColor: {
    since: '1.7',
    get: (sheet) => sheet.grid.config.tabColor,
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
});

const sheetActions = (book: Book): Readonly<Record<string, MethodSpec<Sheet>>> => ({
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
  GetNext: { since: '1.5', call: (sheet, args) => beside(book, sheet, 1, args) },
  GetNextOrNullObject: { since: '1.5', call: (sheet, args) => beside(book, sheet, 1, args) },
  GetPrevious: { since: '1.5', call: (sheet, args) => beside(book, sheet, -1, args) },
  GetPreviousOrNullObject: { since: '1.5', call: (sheet, args) => beside(book, sheet, -1, args) },
});

function beside(book: Book, sheet: Sheet, step: 1 | -1, args: CallArguments): Served {
  const sheets = args.flagOr(0, false)
    ? book.sheets.filter((other) => other === sheet || other.visibility === 'Visible')
    : book.sheets;
  const next = sheets[sheets.indexOf(sheet) + step];
  if (next !== undefined) return next;
  if (args.location.endsWith('OrNullObject')) return NULL_OBJECT;
  throw new ApiError('ItemNotFound', args.location);
}
