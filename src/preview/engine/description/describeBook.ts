import { absoluteAddress, addressOf, columnLetters } from '../cells/address';
import { cellFormula, cellValue } from '../cells/readCells';
import { type Rect, rect } from '../cells/rect';
import { frozen } from '../members/sheetFacetMembers';
import type { Book } from '../model/book';
import type { PageSetup } from '../model/pageSetup';
import type { Sheet } from '../model/sheet';
import { DEFAULT_COLUMN_PIXELS, DEFAULT_ROW_PIXELS } from '../spreadsheet/sheetDefaults';
import { canonicalAreas } from './canonicalAreas';
import { describeChart } from './describeChart';

/** One cell as text a person can compare: "=SUM(A1:A2) -> 3", "'text'", "12.5". */
type CellText = string;

/** Everything of a sheet that an add-in can change, as plain data that compares with `toEqual`. */
export interface SheetDescription {
  readonly name: string;
  readonly visibility: string;
  readonly tabColor: string;
  readonly showGridlines: boolean;
  readonly protection: unknown;
  readonly frozen: string | null;
  readonly merges: readonly string[];
  readonly cells: Readonly<Record<string, CellText>>;
  readonly styles: Readonly<Record<string, unknown>>;
  readonly columnPixels: Readonly<Record<string, number>>;
  readonly rowPixels: Readonly<Record<string, number>>;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly string[];
  readonly locks: readonly unknown[];
  readonly validations: readonly unknown[];
  readonly conditionalFormats: readonly unknown[];
  readonly page: PageSetup;
  readonly charts: readonly unknown[];
}

export interface BookDescription {
  readonly sheets: readonly SheetDescription[];
  readonly names: Readonly<Record<string, string>>;
  readonly tables: readonly string[];
  readonly activeSheet: string;
}

/** The whole workbook, after calculation: two equal descriptions mean that nothing changed. */
export async function describeBook(book: Book): Promise<BookDescription> {
  await book.context.grid.calculation.settle();
  const scopes = [null, ...book.sheets];
  const names = scopes.flatMap((scope) =>
    book.names
      .of(scope)
      .map((name): [string, string] => [
        scope === null ? name.name : `${scope.name}!${name.name}`,
        name.reference,
      ]),
  );
  return {
    sheets: book.sheets.map((sheet) => ({
      ...describeSheet(sheet),
      charts: book.charts.of(sheet).map(describeChart),
    })),
    names: Object.fromEntries(names),
    tables: book.tables.map((table) => `${table.name} ${table.range.address} ${table.style}`),
    activeSheet: book.activeSheet.name,
  };
}

function describeSheet(sheet: Sheet): Omit<SheetDescription, 'charts'> {
  const { grid, protection } = sheet;
  const freeze = frozen(sheet);
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    tabColor: grid.config.tabColor,
    showGridlines: grid.config.showGridlines === 1,
    protection: protection.isOn
      ? { options: protection.options, password: protection.hasPassword }
      : null,
    frozen: freeze === null ? null : addressOf(freeze),
    merges: grid.merges().map(addressOf).sort(),
    ...describeCells(sheet),
    ...describeLines(sheet),
    locks: painted(sheet.locks.entries()),
    validations: painted(sheet.validations.entries()),
    conditionalFormats: sheet.conditionalFormats.map(
      ({ type, areas, formula, cellValue: rule, look, stopIfTrue }) => ({
        type,
        areas: areas.map(addressOf),
        formula,
        rule,
        look: { ...look },
        stopIfTrue,
      }),
    ),
    page: structuredClone(sheet.page),
  };
}

function painted<T extends object>(entries: ReadonlyMap<T, readonly Rect[]>): readonly unknown[] {
  const byText = new Map<string, { value: T; areas: readonly Rect[] }>();
  for (const [value, areas] of entries) {
    const text = JSON.stringify(value);
    const known = byText.get(text);
    byText.set(text, { value, areas: [...(known?.areas ?? []), ...areas] });
  }
  return [...byText.values()]
    .map(({ value, areas }) => ({ areas: canonicalAreas(areas).map(absoluteAddress), ...value }))
    .sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
}

function describeCells(sheet: Sheet): Pick<SheetDescription, 'cells' | 'styles'> {
  const cells: [string, CellText][] = [];
  const styles: [string, unknown][] = [];
  sheet.grid.eachCell((row, column, cell) => {
    const at = addressOf(rect(row, column, 1, 1));
    const value = cellValue(cell);
    const formula = cellFormula(sheet, row, column);
    const shown = typeof value === 'string' ? `'${value}'` : String(value);
    if (formula !== value) cells.push([at, `${String(formula)} -> ${shown}`]);
    else if (value !== '') cells.push([at, shown]);
    const style: object = { ...sheet.context.grid.styles.getStyleByCell(cell) };
    if (Object.keys(style).length > 0) styles.push([at, style]);
  });
  return { cells: Object.fromEntries(cells), styles: Object.fromEntries(styles) };
}

function describeLines(
  sheet: Sheet,
): Pick<SheetDescription, 'columnPixels' | 'rowPixels' | 'hiddenRows' | 'hiddenColumns'> {
  const { grid } = sheet;
  const rows = Array.from({ length: grid.model.getRowCount() }, (_, row) => row);
  const columns = Array.from({ length: grid.model.getColumnCount() }, (_, column) => column);
  const wide = columns.filter((column) => grid.columnPixels(column) !== DEFAULT_COLUMN_PIXELS);
  const tall = rows.filter((row) => grid.rowPixels(row) !== DEFAULT_ROW_PIXELS);
  return {
    columnPixels: Object.fromEntries(
      wide.map((column) => [columnLetters(column), grid.columnPixels(column)]),
    ),
    rowPixels: Object.fromEntries(tall.map((row) => [String(row + 1), grid.rowPixels(row)])),
    hiddenRows: rows.filter((row) => grid.isRowHidden(row)).map((row) => row + 1),
    hiddenColumns: columns.filter((column) => grid.isColumnHidden(column)).map(columnLetters),
  };
}
