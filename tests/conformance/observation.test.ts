import { runQuota } from '../../src/domain/engines/quota/runQuota';
import { toExactText, toFixedText } from '../../src/domain/exact/exact';
import type { EngineOutput } from '../../src/domain/tables/engineRun';
import type { TableRow } from '../../src/domain/tables/tableRow';
import type { TableScheme } from '../../src/domain/tables/tableScheme';
import type { OutputRow, OutputValue, UnitResult } from '../../src/domain/tables/unitResult';
import schoolJson from '../../src/example/school.json';
import { observation } from '../../src/schemes/tables/observation';
import { bandCases, bandedAs } from '../support/bandCases';
import { exampleSchool, typedRows } from '../support/exampleTables';
import expectedJson from './expected.json';

const wanted = expectedJson.expected.observation;

/** What the reader of the tab says about the two bad rows that it can see. */
const use = (note: string | undefined): TableRow['use'] => {
  if (note?.startsWith('DUPLICATE') === true) return 'repeated';
  return note?.startsWith('outside') === true ? 'outside' : 'counted';
};

const log = schoolJson.observation.log as readonly { note?: string }[];
const rows = typedRows(observation, 'log', schoolJson.observation.log).map((row, index) => ({
  ...row,
  use: use(log[index]?.note),
}));

const run = (scheme: TableScheme): EngineOutput =>
  runQuota({
    scheme,
    rows: new Map([['log', rows]]),
    school: exampleSchool(),
    published: new Map(),
  });

const output = run(observation);
const carried = run({
  ...observation,
  parameters: observation.parameters.map((each) =>
    each.code === 'carryOver' ? { ...each, value: 'yes' } : each,
  ),
});

const count = (value: OutputValue | undefined): number => Number(toExactText(value as never));
const percent = (value: OutputValue | undefined): string => toFixedText(value as never, 2);

const weeksOf = (id: string): readonly OutputRow[] =>
  output.outputs.get('weeks')!.filter(({ unit }) => unit === id);
const byWeek = (id: string, key: string): Record<string, number> =>
  Object.fromEntries(
    weeksOf(id).map(({ values }) => [String(count(values['week'])), count(values[key])]),
  );

const asInExample = (unit: UnitResult): object => ({
  id: unit.key,
  name: unit.name,
  quota: count(unit.values['quota']),
  need: byWeek(unit.key, 'need'),
  did: byWeek(unit.key, 'did'),
  needTotal: count(unit.values['need']),
  didTotal: count(unit.values['did']),
  counted: count(unit.values['capped']),
  weeksMet: unit.values['weeksOk'],
  score: percent(unit.score),
  band: unit.values['band'],
  focusShare: percent(unit.values['focus']),
  openDoorShare: percent(unit.values['door']),
  scoreIfCarryOver: percent(carried.units.find(({ key }) => key === unit.key)!.score),
});

test('学校管理人员听课考核 gives the worked example to the last figure (DOMAIN.md 5.6)', () => {
  expect(output.units.map(asInExample)).toEqual(wanted.results);
});

test('of the three bad rows one is a repetition, one outside the term, one without a quota', () => {
  const uses = rows.filter((row) => row.use !== 'counted').map((row) => row.use);
  const engine = output.problems.filter(({ code }) => code !== 'W32').map(({ code }) => code);
  expect([...uses, ...engine]).toEqual(['repeated', 'outside', 'W20']);
  expect(wanted.issues).toHaveLength(3);
  expect(output.problems.find(({ code }) => code === 'W20')).toMatchObject({
    id: 'D016',
    tab: '听课记录',
    detail: { posts: '任课教师' },
  });
});

test('the circular has a row for September and one for the semester, with the same figures here', () => {
  const circular = output.outputs.get('monthly')!.filter(({ unit }) => unit === 'D002');
  expect(circular.map(({ values }) => values['month'])).toEqual(['2024-09', '学期']);
  for (const { values } of circular) {
    expect(percent(values['rate'])).toBe('97.22');
    expect(values['band']).toBe('基本达标');
    expect(values['weeksOk']).toBe('3/4');
  }
});

test('a week away is shown with a need of 0 and "-" and is in no denominator (C-21)', () => {
  const away = weeksOf('D010').find(({ values }) => count(values['week']) === 2)!;
  expect(count(away.values['need'])).toBe(0);
  expect(away.values['ok']).toBe('-');
});

test('the semester rate is what other schemes pull', () => {
  expect(percent(output.published.get('D002'))).toBe('97.22');
  expect(output.published.has('D016')).toBe(false);
});

test.each(bandCases(observation))(
  '%s is published as %s and is %s, or %s before rounding',
  (raw, ...expected) => {
    expect(bandedAs(observation, raw)).toEqual(expected);
  },
);
