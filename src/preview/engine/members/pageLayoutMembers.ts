import { ApiError } from '../../protocol/apiError';
import type { CallArguments } from '../../protocol/callArguments';
import { type MemberTable, NULL_OBJECT, type PropertySpec } from '../../protocol/memberTable';
import { isRecord } from '../../protocol/readRequest';
import { MAX_COLUMNS, MAX_ROWS, type Rect, rect } from '../cells/rect';
import type { Book } from '../model/book';
import { CellRange, CellRanges, SheetFacet } from '../model/cellRange';
import type { HeaderFooterTexts, PageSetup, PageZoom } from '../model/pageSetup';
import type { Sheet } from '../model/sheet';
import { demandFlag, demandNumber, demandText, demandWord } from './demandValue';
import { HeaderFooterFacet } from './facets';

type PageProperty = PropertySpec<SheetFacet>;
type KeysOf<T> = { [K in keyof PageSetup]: PageSetup[K] extends T ? K : never }[keyof PageSetup];

const at = (name: string): string => `PageLayout.${name}`;

function flag(name: KeysOf<boolean>): PageProperty {
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

const papers = ['Letter', 'Legal', 'Tabloid', 'Statement', 'Executive', 'A3', 'A4', 'A5', 'B4', 'B5'];

/** `worksheet.pageLayout`, kept beside the grid, which does not print. */
export const pageLayoutMembers = (book: Book): MemberTable<SheetFacet> => ({
  type: 'PageLayout',
  properties: {
    BlackAndWhite: flag('blackAndWhite'),
    BottomMargin: margin('bottom'),
    CenterHorizontally: flag('centerHorizontally'),
    CenterVertically: flag('centerVertically'),
    DraftMode: flag('draftMode'),
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
    PrintGridlines: flag('printGridlines'),
    PrintHeadings: flag('printHeadings'),
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
  },
  navigations: {
    HeadersFooters: { since: '1.9', to: ({ sheet }) => new SheetFacet('HeaderFooterGroup', sheet) },
  },
  methods: {
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

const pages = ['defaultForAllPages', 'evenPages', 'firstPage', 'oddPages'] as const;
const states = ['Default', 'FirstAndDefault', 'OddAndEven', 'FirstOddAndEven'] as const;

export const headerFooterGroupMembers = (): MemberTable<SheetFacet> => ({
  type: 'HeaderFooterGroup',
  properties: {
    State: {
      since: '1.9',
      get: ({ sheet }) => sheet.page.headerFooterState,
      set: ({ sheet }, value) => {
        sheet.page.headerFooterState = demandWord(value, states, 'HeaderFooterGroup.state');
      },
    },
    UseSheetMargins: flag('useSheetMargins'),
    UseSheetScale: flag('useSheetScale'),
  },
  navigations: Object.fromEntries(
    pages.map((name) => [
      name.slice(0, 1).toUpperCase() + name.slice(1),
      {
        since: '1.9',
        to: ({ sheet }: SheetFacet) => new HeaderFooterFacet(sheet, name),
      },
    ]),
  ),
});

function headerText(name: keyof HeaderFooterTexts): PropertySpec<HeaderFooterFacet> {
  return {
    since: '1.9',
    get: ({ sheet, pages: which }) => sheet.page.texts[which][name],
    set: ({ sheet, pages: which }, value) => {
      const text = demandText(value, `HeaderFooter.${name}`);
      if (text.length > 255) throw new ApiError('InvalidArgument', `HeaderFooter.${name}`);
      sheet.page.texts[which][name] = text;
    },
  };
}

export const headerFooterMembers = (): MemberTable<HeaderFooterFacet> => ({
  type: 'HeaderFooter',
  properties: {
    CenterFooter: headerText('centerFooter'),
    CenterHeader: headerText('centerHeader'),
    LeftFooter: headerText('leftFooter'),
    LeftHeader: headerText('leftHeader'),
    RightFooter: headerText('rightFooter'),
    RightHeader: headerText('rightHeader'),
  },
});
