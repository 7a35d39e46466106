import type { PageMargins, PageSpec, TabContent } from '../../sheets/tabContent';
import { marginPoints } from '../../workbook/marginPoints';
import type { OptionLists } from '../../workbook/optionLists';
import { tabColourOf } from '../../workbook/palette';
import type { XlsxMargins, XlsxPage, XlsxSheet } from '../../xlsx/xlsxBook';
import type { StyleTable } from './styleTable';
import { tabCharts } from './tabCharts';
import { tabGrid } from './tabGrid';
import { toConditionals, toValidation } from './tabRules';

/** A tab of ours as files keep it. */
export function tabSheet(content: TabContent, styles: StyleTable, lists: OptionLists): XlsxSheet {
  return {
    name: content.name,
    state: content.visibility,
    tabColour: content.tabColour === null ? null : tabColourOf(content.tabColour),
    rows: tabGrid(content, styles),
    columns: columns(content),
    hiddenRows: [],
    rowHeights: content.rowHeights,
    merges: content.merges,
    validations: content.validations.map((rule) => toValidation(rule, lists)),
    conditionals: toConditionals(content.conditionals),
    protection: content.protection === null ? null : PROTECTION,
    freeze: content.freeze,
    page: content.page === null ? null : page(content.page),
    charts: tabCharts(content),
  };
}

/** Widths, heights and order are the reader's affair; formulas and headers are not. */
const PROTECTION = {
  hasPassword: false,
  mayFormatColumns: true,
  mayFormatRows: true,
  maySort: true,
  mayFilter: true,
};

function columns(content: TabContent): XlsxSheet['columns'] {
  const hidden = new Set(content.hiddenColumns);
  const count = Math.max(content.columnWidths.length, ...content.hiddenColumns.map((at) => at + 1));
  return Array.from({ length: count }, (_, index) => ({
    width: content.columnWidths[index] ?? null,
    hidden: hidden.has(index),
  }));
}

/** Excel's limit for a header or footer, its codes included. */
const LONGEST_FOOTER = 255;
const PAGE_NUMBERS = '&R第 &P 页 共 &N 页';

function page(spec: PageSpec): XlsxPage {
  const numbers = spec.pageNumbers ? PAGE_NUMBERS : '';
  const room = LONGEST_FOOTER - numbers.length - 2;
  const left = spec.footerLeft.replaceAll('&', '&&').slice(0, room);
  return {
    paper: 'a4',
    orientation: spec.orientation,
    repeatRows: spec.repeatRows === null ? null : `$${spec.repeatRows.from}:$${spec.repeatRows.to}`,
    header: '',
    footer: `${left === '' ? '' : `&L${left}`}${numbers}`,
    fitWidth: spec.fitWidth,
    ...(spec.margins === undefined ? {} : { margins: inches(spec.margins) }),
    breaks: spec.breaks ?? [],
  };
}

const POINTS_PER_INCH = 72;

function inches({ top, bottom, left, right }: PageMargins): XlsxMargins {
  return {
    top: marginPoints(top) / POINTS_PER_INCH,
    bottom: marginPoints(bottom) / POINTS_PER_INCH,
    left: marginPoints(left) / POINTS_PER_INCH,
    right: marginPoints(right) / POINTS_PER_INCH,
  };
}
