import { globalsOfYear } from '../../../../src/domain/scheme/globals';
import { checkTableScheme } from '../../../../src/domain/tables/checkTableScheme';
import { tableColumns } from '../../../../src/domain/tables/tableColumns';
import type { BaseTab, TableScheme } from '../../../../src/domain/tables/tableScheme';
import { ALL_TABLE_SCHEMES } from '../../../../src/schemes/tables/allTableSchemes';
import { BASE_TABS } from '../../../../src/sheets/base/baseTabs';
import { contentReading } from '../../../../src/sheets/contentReading';
import { parameterReference } from '../../../../src/sheets/parameterReference';
import { parametersTab } from '../../../../src/sheets/parametersTab';
import { readParameters } from '../../../../src/sheets/readParameters';
import { ROSTER_COLUMNS } from '../../../../src/sheets/rosterColumns';
import type { FormulaPlaces, TabPlace } from '../../../../src/sheets/tables/formulaPlaces';
import { renderFormula } from '../../../../src/sheets/tables/formulaTemplate';

/** What Excel 2016, WPS and LibreOffice all know. */
const FUNCTIONS = new Set(
  (
    'IF IFERROR AND OR NOT SUM SUMIFS COUNT COUNTA COUNTIFS COUNTIF AVERAGEIFS SUMPRODUCT INDEX ' +
    'MATCH MIN MAX ROUND ROUNDUP ABS LARGE SMALL TEXT VALUE LEFT MID FIND SUBSTITUTE LEN ' +
    'ISNUMBER WEEKDAY ROW COLUMN MOD INT DATE YEAR MONTH DAY RIGHT ROUNDDOWN SEARCH AVERAGE'
  ).split(' '),
);

function basePlace(key: BaseTab | 'roster'): TabPlace {
  const columns = key === 'roster' ? ROSTER_COLUMNS : BASE_TABS[key].columns;
  return place(
    key,
    columns.map((each) => each.key),
    104,
  );
}

const parameters = readParameters(
  contentReading(parametersTab(globalsOfYear('2024'), ALL_TABLE_SCHEMES)),
  [],
  '2024',
  ALL_TABLE_SCHEMES,
);

function place(tab: string, keys: readonly string[], rows: number): TabPlace {
  const columns = new Map(keys.map((key, index) => [key, index]));
  return { tab, columns, fromRow: 5, toRow: rows };
}

function tablePlace(scheme: TableScheme | undefined, key: string): TabPlace | null {
  const table = scheme?.tables.find((each) => each.key === key);
  if (scheme === undefined || table === undefined) return null;
  return place(
    table.tab,
    tableColumns(scheme, table).map((each) => each.key),
    3004,
  );
}

function outputPlace(scheme: TableScheme | undefined, key: string): TabPlace | null {
  const output = scheme?.outputs.find((each) => each.key === key);
  return output === undefined
    ? null
    : place(
        output.tab,
        output.columns.map((each) => each.key),
        99,
      );
}

function placesOf(scheme: TableScheme, own: TabPlace): FormulaPlaces {
  return {
    scheme,
    own,
    table: (key) => tablePlace(scheme, key),
    output: (key) => outputPlace(scheme, key),
    base: basePlace,
    other: (id, key) => {
      if (id === 'double-contract') return place('责任书考核结果', ['id', 'total', 'band'], 99);
      const other = ALL_TABLE_SCHEMES.find((each) => each.id === id);
      return tablePlace(other, key) ?? outputPlace(other, key);
    },
    parameter: parameterReference(scheme, parameters.places),
  };
}

/** How deep brackets open at the end, and whether one closes before it opens. */
function nesting(formula: string): { lowest: number; end: number } {
  let end = 0;
  let lowest = 0;
  for (const letter of formula) {
    end += letter === '(' ? 1 : letter === ')' ? -1 : 0;
    lowest = Math.min(lowest, end);
  }
  return { lowest, end };
}

const templates = ALL_TABLE_SCHEMES.flatMap((scheme) => [
  ...scheme.tables.flatMap((table) =>
    tableColumns(scheme, table).flatMap(({ key, formula }) =>
      formula === undefined
        ? []
        : [{ scheme, tab: table.tab, key, formula, own: tablePlace(scheme, table.key)! }],
    ),
  ),
  ...scheme.outputs.flatMap((output) =>
    output.columns.flatMap(({ key, formula }) =>
      formula === undefined
        ? []
        : [{ scheme, tab: output.tab, key, formula, own: outputPlace(scheme, output.key)! }],
    ),
  ),
]);

describe('every formula that a scheme gives', () => {
  it.each(templates.map((each) => [each.scheme.id, each.tab, each.key, each] as const))(
    '%s, %s, column %s points at columns that are there and fits a cell',
    (_id, _tab, _key, { scheme, formula, own }) => {
      const rendered = renderFormula(formula, placesOf(scheme, own))(7);
      expect(rendered).not.toBeNull();
      const bare = rendered!.replace(/"(?:[^"]|"")*"/gu, '""').replace(/'(?:[^']|'')*'!/gu, '');
      expect(bare).not.toMatch(/[[\]\u0000]|\{(?![-\d])/u);
      expect(nesting(bare)).toEqual({ lowest: 0, end: 0 });
      const called = [...bare.matchAll(/([A-Z]+)\(/gu)].map(([, name]) => name!);
      expect(called.filter((name) => !FUNCTIONS.has(name))).toEqual([]);
    },
  );
});

describe('参数设置 with every scheme', () => {
  it('is read back to the very same schemes, without a word', () => {
    expect(parameters.problems).toEqual([]);
    // "20%" and "20" are the same share.
    const plain = (schemes: readonly TableScheme[]): unknown =>
      JSON.parse(JSON.stringify(schemes).replace(/"(\d+)%"/gu, '"$1"'));
    expect(plain(parameters.tableSchemes)).toEqual(plain(ALL_TABLE_SCHEMES));
  });

  it.each(ALL_TABLE_SCHEMES.map((scheme) => [scheme.id, scheme] as const))(
    'finds nothing wrong with %s as it comes',
    (_id, scheme) => {
      expect(checkTableScheme(scheme)).toEqual([]);
    },
  );
});
