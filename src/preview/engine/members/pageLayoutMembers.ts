import { ApiError } from '../../protocol/apiError';
import type { CallArguments } from '../../protocol/callArguments';
import type { MemberTable, MethodSpec, PropertySpec } from '../../protocol/memberTable';
import { isRecord } from '../../protocol/readRequest';
import { NULL_OBJECT } from '../../protocol/served';
import { MAX_COLUMNS, MAX_ROWS, type Rect, rect } from '../cells/rect';
import type { Book } from '../model/book';
import { CellRange, CellRanges, SheetFacet } from '../model/cellRange';
import type { PageSetup, PageZoom } from '../model/pageSetup';
import type { Sheet } from '../model/sheet';
import { demandFlag, demandNumber, demandWord } from './demandValue';

type PageProperty = PropertySpec<SheetFacet>;
type KeysOf<T> = { [K in keyof PageSetup]: PageSetup[K] extends T ? K : never }[keyof PageSetup];

const at = (name: string): string => `PageLayout.${name}`;

export function pageFlag(name: KeysOf<boolean>): PageProperty {
  return {
    since: '1.9',
    get: ({ sheet }) => sheet.page[name],
    set: ({ sheet }, value) => {
      sheet.page[name] = demandFlag(value, at(name));
    },
  };
}

function word(
  name: 'orientation' | 'paperSize' | 'printOrder' | 'printErrors' | 'printComments',
  words: readonly string[],
): PageProperty {
  return {
    since: '1.9',
    get: ({ sheet }) => sheet.page[name],
    set: ({ sheet }, value) => {
      sheet.page[name] = demandWord(value, words, at(name));
    },
  };
}

function margin(name: keyof PageSetup['margins']): PageProperty {
  return {
    since: '1.9',
    get: ({ sheet }) => sheet.page.margins[name],
    set: ({ sheet }, value) => {
      sheet.page.margins[name] = demandNumber(value, at(`${name}Margin`));
    },
  };
}

const papers = [
  'Letter',
  'Legal',
  'Tabloid',
  'Statement',
  'Executive',
  'A3',
  'A4',
  'A5',
  'B4',
  'B5',
];

/** `worksheet.pageLayout`, kept beside the grid, which does not print. */
export const pageLayoutMembers = (book: Book): MemberTable<SheetFacet> => ({
  type: 'PageLayout',
  properties,
  navigations: {
    HeadersFooters: { since: '1.9', to: ({ sheet }) => new SheetFacet('HeaderFooterGroup', sheet) },
  },
  methods: printMethods(book),
});

const properties: Readonly<Record<string, PageProperty>> = {
  BlackAndWhite: pageFlag('blackAndWhite'),
  BottomMargin: margin('bottom'),
  CenterHorizontally: pageFlag('centerHorizontally'),
  CenterVertically: pageFlag('centerVertically'),
  DraftMode: pageFlag('draftMode'),
  FirstPageNumber: {
    since: '1.9',
    get: ({ sheet }) => sheet.page.firstPageNumber,
    set: ({ sheet }, value) => {
      const isAutomatic = value === '';
      sheet.page.firstPageNumber = isAutomatic ? '' : demandNumber(value, at('firstPageNumber'));
    },
  },
  FooterMargin: margin('footer'),
  HeaderMargin: margin('header'),
  LeftMargin: margin('left'),
  Orientation: word('orientation', ['Portrait', 'Landscape']),
  PaperSize: word('paperSize', papers),
  PrintComments: word('printComments', ['NoComments', 'EndSheet', 'InPlace']),
  PrintErrors: word('printErrors', ['AsDisplayed', 'Blank', 'Dash', 'NotAvailable']),
  PrintGridlines: pageFlag('printGridlines'),
  PrintHeadings: pageFlag('printHeadings'),
  PrintOrder: word('printOrder', ['DownThenOver', 'OverThenDown']),
  RightMargin: margin('right'),
  TopMargin: margin('top'),
  Zoom: {
    since: '1.9',
    get: ({ sheet }) => sheet.page.zoom,
    set: ({ sheet }, value) => {
      sheet.page.zoom = readZoom(value);
    },
  },
};

const printMethods = (book: Book): Readonly<Record<string, MethodSpec<SheetFacet>>> => ({
  GetPrintAreaOrNullObject: {
    since: '1.9',
    call: ({ sheet }) =>
      sheet.page.printArea === null ? NULL_OBJECT : new CellRanges(sheet, sheet.page.printArea),
  },
  GetPrintTitleColumnsOrNullObject: {
    since: '1.9',
    call: ({ sheet }) => rangeOrNull(sheet, sheet.page.titleColumns),
  },
  GetPrintTitleRowsOrNullObject: {
    since: '1.9',
    call: ({ sheet }) => rangeOrNull(sheet, sheet.page.titleRows),
  },
  SetPrintArea: {
    since: '1.9',
    call: ({ sheet }, args) => {
      const given = args.at(0);
      sheet.page.printArea =
        given instanceof CellRanges ? given.areas : [areaOf(book, sheet, args)];
    },
  },
  SetPrintTitleColumns: {
    since: '1.9',
    call: ({ sheet }, args) => {
      const { column, columns } = areaOf(book, sheet, args);
      sheet.page.titleColumns = rect(0, column, MAX_ROWS, columns);
    },
  },
  SetPrintTitleRows: {
    since: '1.9',
    call: ({ sheet }, args) => {
      const { row, rows } = areaOf(book, sheet, args);
      sheet.page.titleRows = rect(row, 0, rows, MAX_COLUMNS);
    },
  },
});

const rangeOrNull = (sheet: Sheet, area: Rect | null): CellRange | typeof NULL_OBJECT =>
  area === null ? NULL_OBJECT : new CellRange(sheet, area);

function areaOf(book: Book, sheet: Sheet, args: CallArguments): Rect {
  const given = args.at(0);
  const range = given instanceof CellRange ? given : book.resolve(args.text(0), sheet);
  if (range?.sheet !== sheet) throw args.wrong();
  return range.area;
}

function readZoom(value: unknown): PageZoom {
  if (!isRecord(value)) throw new ApiError('InvalidArgument', at('zoom'));
  const { scale, horizontalFitToPages, verticalFitToPages } = value;
  const number = (part: unknown, least: number): number => demandNumber(part, at('zoom'), least);
  if (scale !== undefined && scale !== null) {
    const percent = number(scale, 10);
    if (percent > 400) throw new ApiError('InvalidArgument', at('zoom'));
    return { scale: percent };
  }
  return {
    ...(typeof horizontalFitToPages === 'number'
      ? { horizontalFitToPages: number(horizontalFitToPages, 1) }
      : {}),
    ...(typeof verticalFitToPages === 'number'
      ? { verticalFitToPages: number(verticalFitToPages, 1) }
      : {}),
  };
}
