import type {
  Cell,
  CellStyle,
  ConditionalRule,
  DataValidation,
  MergeRange,
  WriteOptions,
  WriteSheet,
} from 'hucre/xlsx';
import { parseRange } from '../cells/cellAddress';
import type {
  XlsxBook,
  XlsxCell,
  XlsxConditional,
  XlsxPage,
  XlsxProtection,
  XlsxSheet,
  XlsxValidation,
} from '../xlsxBook';
import { encodeCellText } from '../xml/xmlText';
import { TABLE_MARGINS } from './tableMargins';
import { toHucreStyle } from './toHucreStyle';

/** Excel refuses longer hints: it offers to repair the file. */
const LONGEST_TITLE = 32;
const LONGEST_HINT = 255;

/** Our plain data in the library's words. */
export function toHucre(book: Pick<XlsxBook, 'sheets' | 'styles' | 'date1904'>): WriteOptions {
  const styles = book.styles.map(toHucreStyle);
  return {
    sheets: book.sheets.map((sheet) => toSheet(sheet, styles)),
    // In line, so that a sheet can be moved into another package without its string table.
    stringMode: 'inline',
    dateSystem: book.date1904 ? '1904' : '1900',
    // Otherwise the library writes the time of day.
    properties: { creator: 'kaoping', modified: new Date(0), created: new Date(0) },
  };
}

function toSheet(sheet: XlsxSheet, styles: readonly CellStyle[]): WriteSheet {
  const page = sheet.page === null ? {} : toPage(sheet.page);
  return {
    name: sheet.name,
    rows: blankRows(sheet),
    cells: toCells(sheet, styles),
    columns: sheet.columns.map((column) => ({
      ...(column.width === null ? {} : { width: column.width }),
      ...(column.hidden ? { hidden: true } : {}),
    })),
    rowDefs: toRowDefs(sheet),
    merges: sheet.merges.flatMap(toMerge),
    dataValidations: sheet.validations.map(toValidation),
    conditionalRules: sheet.conditionals.map((rule) => toConditional(rule)),
    ...(sheet.freeze === null ? {} : { freezePane: sheet.freeze }),
    ...(sheet.protection === null ? {} : { protection: toProtection(sheet.protection) }),
    ...(sheet.tabColour === null ? {} : { view: { tabColor: { rgb: sheet.tabColour } } }),
    ...page,
    hidden: sheet.state === 'hidden',
    veryHidden: sheet.state === 'veryHidden',
  };
}

/** Heights and hiding of rows below the last cell are left out by the library without this. */
function blankRows(sheet: XlsxSheet): [][] {
  // One after the other: hundreds of thousands of arguments are more than a call can take.
  const last = [...sheet.hiddenRows, ...sheet.rowHeights.map(({ row }) => row)].reduce(
    (most, row) => Math.max(most, row),
    0,
  );
  return Array.from({ length: last }, () => []);
}

function toCells(sheet: XlsxSheet, styles: readonly CellStyle[]): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  sheet.rows.forEach((row, rowIndex) => {
    row.forEach((cell, columnIndex) => {
      if (cell !== null) cells.set(`${rowIndex},${columnIndex}`, toCell(cell, styles));
    });
  });
  return cells;
}

function toCell(cell: XlsxCell, styles: readonly CellStyle[]): Partial<Cell> {
  const found = cell.style === undefined ? undefined : styles[cell.style];
  const style = found === undefined ? {} : { style: found };
  if (cell.formula !== undefined) return { ...style, ...toFormula(cell, cell.formula) };
  switch (cell.kind) {
    case 'blank':
      return style;
    case 'number':
      return { ...style, value: cell.number };
    case 'boolean':
      return { ...style, value: cell.boolean };
    case 'error':
      return { ...style, value: cell.text };
    case 'text':
      // As one run: the library keeps spaces of runs, and takes a plain text "#N/A" for an error.
      return { ...style, richText: [{ text: encodeCellText(cell.text) }] };
  }
}

function toFormula(cell: XlsxCell, formula: string): Partial<Cell> {
  switch (cell.kind) {
    case 'blank':
      return { formula };
    case 'number':
      return { formula, formulaResult: cell.number };
    case 'boolean':
      return { formula, formulaResult: cell.boolean };
    case 'error':
    case 'text':
      return { formula, formulaResult: encodeCellText(cell.text) };
  }
}

function toRowDefs(sheet: XlsxSheet): Map<number, { height?: number; hidden?: boolean }> {
  const rows = new Map<number, { height?: number; hidden?: boolean }>();
  for (const { row, points } of sheet.rowHeights) rows.set(row - 1, { height: points });
  for (const row of sheet.hiddenRows) rows.set(row - 1, { ...rows.get(row - 1), hidden: true });
  return rows;
}

function toMerge(text: string): MergeRange[] {
  const range = parseRange(text);
  if (range === null) return [];
  return [{ startRow: range.top, startCol: range.left, endRow: range.bottom, endCol: range.right }];
}

function toValidation(rule: XlsxValidation): DataValidation {
  const isAny = rule.type === 'any';
  return {
    range: rule.range,
    // The library has no word for "anything, with a hint"; a test that is always true is the same.
    type: rule.type === 'any' ? 'custom' : rule.type,
    ...(rule.operator === null || isAny ? {} : { operator: rule.operator as 'between' }),
    ...(isAny ? { formula1: 'TRUE' } : rule.formula1 === null ? {} : { formula1: rule.formula1 }),
    ...(rule.formula2 === null || isAny ? {} : { formula2: rule.formula2 }),
    allowBlank: true,
    showInputMessage: rule.prompt !== '' || rule.promptTitle !== '',
    showErrorMessage: !isAny,
    errorStyle: rule.errorStyle,
    inputTitle: cut(rule.promptTitle, LONGEST_TITLE),
    inputMessage: cut(rule.prompt, LONGEST_HINT),
    errorTitle: cut(rule.errorTitle, LONGEST_TITLE),
    errorMessage: cut(rule.error, LONGEST_HINT),
  };
}

function cut(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
}

function toConditional(rule: XlsxConditional): ConditionalRule {
  const style = rule.style === null ? {} : { style: toHucreStyle(rule.style) };
  return {
    range: rule.range,
    type: rule.type as 'expression',
    priority: rule.priority,
    formula: [...rule.formulas],
    ...(rule.operator === null ? {} : { operator: rule.operator as 'between' }),
    ...style,
  };
}

function toProtection(protection: XlsxProtection): NonNullable<WriteSheet['protection']> {
  return {
    sheet: true,
    objects: true,
    scenarios: true,
    formatColumns: protection.mayFormatColumns,
    formatRows: protection.mayFormatRows,
    sort: protection.maySort,
    autoFilter: protection.mayFilter,
  };
}

/** Inches from the edge of the paper to the texts at its head and foot. */
const HEAD_AND_FOOT = { header: 0.3, footer: 0.35 };

function toPage(page: XlsxPage): Pick<WriteSheet, 'pageSetup' | 'headerFooter'> {
  return {
    pageSetup: {
      ...(page.paper === 'a4' ? { paperSize: 'a4' as const } : {}),
      orientation: page.orientation,
      horizontalCentered: true,
      margins: { ...TABLE_MARGINS, ...HEAD_AND_FOOT, ...page.margins },
      ...(page.fitWidth ? { fitToPage: true, fitToWidth: 1, fitToHeight: 0 } : {}),
    },
    headerFooter: {
      ...(page.header === '' ? {} : { oddHeader: page.header }),
      ...(page.footer === '' ? {} : { oddFooter: page.footer }),
    },
  };
}
