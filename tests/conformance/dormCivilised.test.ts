import { runRowScore } from '../../src/domain/engines/scoreTable/runRowScore';
import { toExactText, toFixedText } from '../../src/domain/exact/exact';
import schoolJson from '../../src/example/school.json';
import { dormCivilised } from '../../src/schemes/tables/dormCivilised';
import { bandCases, bandedAs } from '../support/bandCases';
import { exampleSchool, typedRows } from '../support/exampleTables';
import expectedJson from './expected.json';

const output = runRowScore({
  scheme: dormCivilised,
  rows: new Map([['checks', typedRows(dormCivilised, 'checks', schoolJson['dorm-civilised'])]]),
  school: exampleSchool(),
  published: new Map(),
});

test('文明宿舍评比 gives the worked example to the last figure (DOMAIN.md 5.13)', () => {
  const seen = output.units.map(({ name, exact, score, rank, sources, values }) => ({
    dorm: name,
    checks: sources.length,
    monthExact: exact === null ? null : toExactText(exact),
    month: score === null ? null : toFixedText(score, 2),
    band: values['band'],
    veto: values['veto'],
    rank,
    award: values['award'],
  }));
  expect(seen).toEqual(expectedJson.expected['dorm-civilised']);
});

test('文明宿舍评比结果 has a row for every dormitory and month', () => {
  const rows = output.outputs.get('result') ?? [];
  expect(rows.map(({ unit }) => unit)).toEqual(output.units.map(({ key }) => key));
  expect(rows.map(({ values }) => values['month'])).toEqual(rows.map(() => '2024-09'));
});

test.each(bandCases(dormCivilised))(
  '%s is published as %s and is %s, or %s before rounding',
  (raw, ...expected) => {
    expect(bandedAs(dormCivilised, raw)).toEqual(expected);
  },
);
