import { serialFromIso } from '../../../../src/domain/calendar/isoDate';
import { toExactText } from '../../../../src/domain/exact/exact';
import type { CellContent } from '../../../../src/domain/reading/cellContent';
import type { ColumnSpec } from '../../../../src/domain/scheme/scheme';
import { tableColumns } from '../../../../src/domain/tables/tableColumns';
import { numberOf, type TableRow, textOf } from '../../../../src/domain/tables/tableRow';
import { EXAMPLE_TYPED, type Typed } from '../../../../src/example/exampleTyped';
import { ALL_TABLE_SCHEMES } from '../../../../src/schemes/tables/allTableSchemes';
import { readTable } from '../../../../src/sheets/tables/readTable';
import { exampleSchool, typedRows } from '../../../support/exampleTables';
import { tabReading } from '../../../support/tabReading';

const school = exampleSchool();

const tables = ALL_TABLE_SCHEMES.flatMap((scheme) =>
  scheme.tables.flatMap((table) => {
    const typed = EXAMPLE_TYPED[table.tab];
    return typed === undefined ? [] : [{ scheme, table, typed, name: `${scheme.id} ${table.tab}` }];
  }),
);
/** The example names the columns of a ballot by their headers. */
function byKey(columns: readonly ColumnSpec[]): (row: Typed) => Typed {
  return (row) =>
    Object.fromEntries(columns.map(({ key, header }) => [key, row[key] ?? row[header] ?? null]));
}

function values(row: TableRow, keys: readonly string[]): readonly string[] {
  return keys.map((key) => {
    const number = numberOf(row, key);
    return number === null ? textOf(row, key) : toExactText(number);
  });
}

function contentOf(column: ColumnSpec, value: Typed[string]): CellContent {
  if (value === null || value === undefined || value === '') return { type: 'blank' };
  if (typeof value === 'number') return { type: 'number', number: value };
  if (column.type === 'date')
    return { type: 'number', number: serialFromIso(value), format: 'yyyy-mm-dd' };
  return { type: 'text', text: value };
}
/** What the example school has got wrong on purpose, or left out (DOMAIN.md 5). */
const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  一岗双责目标表: ['E01'],
  听课记录: ['W18', 'W19'],
};

describe('the example school, typed on its tabs', () => {
  it.each(tables)('$name is read as the engines are tested with', ({ scheme, table, typed }) => {
    const columns = tableColumns(scheme, table).filter(({ source }) => source === 'input');
    const rows = typed.map((row) =>
      columns.map((column) => contentOf(column, row[column.key] ?? row[column.header])),
    );
    const headers = columns.map(({ header }) => header);
    const tab = tabReading(table.tab, [headers, ...rows]);
    const formerHeaders = new Map<string, string>();
    const reading = readTable({ scheme, table, tab, school, year: 2024, formerHeaders });
    expect([...new Set(reading.problems.map(({ code }) => code))].sort()).toEqual(
      EXPECTED[table.tab] ?? [],
    );
    const expected = typedRows(scheme, table.key, typed.map(byKey(columns)));
    const keys = columns.map(({ key }) => key);
    expect(reading.rows.map((row) => values(row, keys))).toEqual(
      expected.map((row) => values(row, keys)),
    );
    expect(reading.rows.map(({ people }) => people)).toEqual(expected.map(({ people }) => people));
  });
});
