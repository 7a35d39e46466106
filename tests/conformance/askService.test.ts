import { runQuota } from '../../src/domain/engines/quota/runQuota';
import { toExactText, toFixedText } from '../../src/domain/exact/exact';
import schoolJson from '../../src/example/school.json';
import { askService } from '../../src/schemes/tables/askService';
import { bandCases, bandedAs } from '../support/bandCases';
import { exampleSchool, typedRows } from '../support/exampleTables';
import expectedJson from './expected.json';

const output = runQuota({
  scheme: askService,
  rows: new Map([['log', typedRows(askService, 'log', schoolJson['ask-service'])]]),
  school: exampleSchool(),
  published: new Map(),
});

test('教辅后勤“问师生”考核 gives the worked example to the last figure (DOMAIN.md 5.8)', () => {
  const seen = output.units.map(({ key, name, score, values }) => ({
    id: key,
    name,
    weeksDue: Number(toExactText(values['weeks'] as never)),
    weeksMet: Number(toExactText(values['ok'] as never)),
    score: score === null ? null : toFixedText(score, 2),
    band: values['band'],
  }));
  expect(seen).toEqual(expectedJson.expected['ask-service']);
});

test('the result tab has a row for each of them with the same figures', () => {
  const rows = output.outputs.get('result')!;
  expect(rows.map(({ unit }) => unit)).toEqual(output.units.map(({ key }) => key));
  for (const unit of output.units) {
    const row = rows.find((each) => each.unit === unit.key)!;
    expect(row.values).toMatchObject({ score: unit.score, band: unit.values['band'] });
  }
});

test.each(bandCases(askService))(
  '%s is published as %s and is %s, or %s before rounding',
  (raw, ...expected) => {
    expect(bandedAs(askService, raw)).toEqual(expected);
  },
);
