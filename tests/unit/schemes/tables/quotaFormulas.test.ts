import type { TableScheme } from '../../../../src/domain/tables/tableScheme';
import { communityService } from '../../../../src/schemes/tables/communityService';
import { homeVisit } from '../../../../src/schemes/tables/homeVisit';
import { mealDuty } from '../../../../src/schemes/tables/mealDuty';
import { observation } from '../../../../src/schemes/tables/observation';
import { parameterReference } from '../../../../src/sheets/parameterReference';
import type { FormulaPlaces, TabPlace } from '../../../../src/sheets/tables/formulaPlaces';
import { renderFormula } from '../../../../src/sheets/tables/formulaTemplate';
import { specColumns } from '../../../support/exampleTables';

const WEEKS: TabPlace = {
  tab: '校历',
  columns: new Map([
    ['week', 0],
    ['start', 1],
    ['end', 2],
    ['month', 5],
  ]),
  fromRow: 5,
  toRow: 40,
};

const placeOf = (tab: string, keys: readonly string[]): TabPlace => ({
  tab,
  columns: new Map(keys.map((key, index) => [key, index])),
  fromRow: 5,
  toRow: 3004,
});

function placesOf(scheme: TableScheme, own: TabPlace): FormulaPlaces {
  return {
    scheme,
    own,
    table: (key) => {
      const table = scheme.tables.find((each) => each.key === key);
      if (table === undefined) return null;
      return placeOf(
        table.tab,
        specColumns(scheme, table).map((column) => column.key),
      );
    },
    output: (key) => {
      const output = scheme.outputs.find((each) => each.key === key);
      if (output === undefined) return null;
      return placeOf(
        output.tab,
        output.columns.map((column) => column.key),
      );
    },
    base: (key) => (key === 'weeks' ? WEEKS : null),
    other: () => null,
    parameter: parameterReference(scheme, null),
  };
}

const templates = [observation, homeVisit, mealDuty, communityService].flatMap((scheme) =>
  [...scheme.tables, ...scheme.outputs].flatMap((tab) => {
    const columns = tab.columns.flatMap((column) => ('group' in column ? [] : [column]));
    const own = placeOf(
      tab.tab,
      columns.map(({ key }) => key),
    );
    return columns.flatMap(({ header, formula }) =>
      formula === undefined ? [] : [{ scheme, tab: tab.tab, header, formula, own }],
    );
  }),
);

test.each(templates)('$tab · $header is a formula every spreadsheet knows', (each) => {
  const formula = renderFormula(each.formula, placesOf(each.scheme, each.own))(5);
  expect(formula).not.toBeNull();
  expect(formula!.length).toBeLessThan(4000);
  const names = [...formula!.replace(/"[^"]*"/gu, '""').matchAll(/([A-Z]+)\(/gu)].map(
    ([, name]) => name,
  );
  const known = [
    ...['IF', 'OR', 'AND', 'SUMPRODUCT', 'SUMIFS', 'COUNTIFS', 'INDEX', 'MATCH', 'ROUND'],
    ...['ABS', 'MIN', 'TEXT', 'SUBSTITUTE'],
  ];
  expect(names.filter((name) => !known.includes(name ?? ''))).toEqual([]);
});

test('lessons of a week are counted between its first and its last day', () => {
  const found = templates.find(({ header }) => header === '实听节数')!;
  const start = `INDEX('校历'!$B$5:$B$40,MATCH($E7,'校历'!$A$5:$A$40,0))`;
  const end = `INDEX('校历'!$C$5:$C$40,MATCH($E7,'校历'!$A$5:$A$40,0))`;
  const days = `'听课记录'!$D$5:$D$3004`;
  expect(renderFormula(found.formula, placesOf(observation, found.own))(7)).toBe(
    `=IF($B7="","",COUNTIFS('听课记录'!$B$5:$B$3004,$B7,${days},">="&${start},${days},"<="&${end}))`,
  );
});
