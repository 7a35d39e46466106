import { runRowScore } from '../../src/domain/engines/scoreTable/runRowScore';
import { type Exact, exact, toExactText, toFixedText } from '../../src/domain/exact/exact';
import type { OutputValue } from '../../src/domain/tables/unitResult';
import schoolJson from '../../src/example/school.json';
import { branchThreeType } from '../../src/schemes/tables/branchThreeType';
import { bandCases, bandedAs } from '../support/bandCases';
import { exampleSchool, typedRows } from '../support/exampleTables';
import expectedJson from './expected.json';

const expected = expectedJson.expected['branch-three-type'];

const output = runRowScore({
  scheme: branchThreeType,
  rows: new Map([['sheet', typedRows(branchThreeType, 'sheet', schoolJson['branch-three-type'])]]),
  school: exampleSchool(),
  published: new Map([
    [
      'ballot-report',
      new Map(expected.map(({ branch, ballot }): [string, Exact] => [branch, exact(ballot)])),
    ],
  ]),
});

function printed(value: OutputValue | undefined): string | null {
  if (value === undefined || value === null) return null;
  return typeof value === 'string' ? value : toFixedText(value, 2);
}

test('三型 gives the worked example to the last figure (DOMAIN.md 5.4)', () => {
  const seen = output.units.map(({ name, exact: raw, score, rank, values }) => ({
    branch: name,
    learning: printed(values['learning']),
    service: printed(values['service']),
    innovation: printed(values['innovation']),
    sheet: printed(values['sheet']),
    ballot: printed(values['ballot']),
    scoreExact: raw === null ? null : toExactText(raw),
    score: printed(score),
    band: values['band'],
    rank,
  }));
  expect(seen).toEqual(expected);
});

test('the sheet shows sheet score, ballot score and total', () => {
  const rows = [...(output.calculated.get('sheet')?.values() ?? [])];
  expect(rows.map((row) => [row['sheet'], row['ballot'], row['score']].map(printed))).toEqual(
    expected.map(({ sheet, ballot, score }) => [sheet, ballot, score]),
  );
});

test.each(bandCases(branchThreeType))(
  '%s is published as %s and is %s, or %s before rounding',
  (raw, ...banded) => {
    expect(bandedAs(branchThreeType, raw)).toEqual(banded);
  },
);
