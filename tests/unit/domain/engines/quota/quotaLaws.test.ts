import fc from 'fast-check';
import { runQuota } from '../../../../../src/domain/engines/quota/runQuota';
import { runVisits } from '../../../../../src/domain/engines/quota/runVisits';
import { compare, exact, HUNDRED, ZERO } from '../../../../../src/domain/exact/exact';
import type { EngineOutput } from '../../../../../src/domain/tables/engineRun';
import type { UnitResult } from '../../../../../src/domain/tables/unitResult';
import { homeVisit } from '../../../../../src/schemes/tables/homeVisit';
import { observation } from '../../../../../src/schemes/tables/observation';
import { type Typed, typedRows } from '../../../../support/exampleTables';
import { person, quotaSchool, weeks } from '../../../../support/quotaSchool';
import { withSettings } from '../../../../support/withSettings';

const RUNS = { numRuns: 40 };
const people = [
  person('D001', ['校长']),
  person('D002', ['学科组长']),
  person('D003', ['班主任'], { homeroom: '七(1)班' }),
];
const students = ['70101', '70102', '70103', '70104'].map((id) => ({
  id,
  name: `生${id}`,
  class: '七(1)班',
}));
const school = quotaSchool(people, {
  weeks: weeks('1', '0.6', '0', '1'),
  classes: [{ name: '七(1)班', grade: '七年级', adviserId: 'D003', size: 4 }],
  students,
});

const day = fc
  .integer({ min: 1, max: 30 })
  .map((each) => `2024-09-${String(each).padStart(2, '0')}`);
const id = fc.constantFrom('D001', 'D002', 'D003');
const lesson = fc.record({
  id,
  date: day,
  period: fc.integer({ min: 1, max: 12 }),
  form: fc.constantFrom('推门课', '预约课'),
  cat: fc.constantFrom('高考文化课', '非高考科目'),
});
const call = fc.record({
  id,
  date: day,
  class: fc.constant('七(1)班'),
  sid: fc.constantFrom('70101', '70102', '70103', '70104', '70199'),
  form: fc.constantFrom('电话家访', '入户家访', '网络家访', '到校约谈'),
});
const logs = fc.array(lesson, { maxLength: 25 });
const calls = fc.array(call, { maxLength: 25 });

const observe = (log: readonly Typed[], settings: Readonly<Record<string, string>> = {}) => {
  const scheme = withSettings(observation, settings);
  const rows = new Map([['log', typedRows(scheme, 'log', log)]]);
  return runQuota({ scheme, rows, school, published: new Map() });
};
const visit = (log: readonly Typed[]): EngineOutput =>
  runVisits({
    scheme: homeVisit,
    rows: new Map([['log', typedRows(homeVisit, 'log', log)]]),
    school,
    published: new Map(),
  });

/** Everything but the places of rows, which move with them. */
const without = (unit: UnitResult): object => ({ ...unit, sources: [] });
const results = ({ units, outputs, totals }: EngineOutput): unknown => ({
  units: units.map(without),
  outputs,
  totals,
});
const shuffled = <T>(log: readonly T[]): fc.Arbitrary<T[]> =>
  fc.shuffledSubarray([...log], { minLength: log.length, maxLength: log.length });

test('the order of rows never matters', () => {
  fc.assert(
    fc.property(
      logs.chain((log) => fc.tuple(fc.constant(log), shuffled(log))),
      calls.chain((log) => fc.tuple(fc.constant(log), shuffled(log))),
      ([log, other], [visits, others]) => {
        expect(results(observe(other))).toEqual(results(observe(log)));
        expect(results(visit(others))).toEqual(results(visit(visits)));
      },
    ),
    RUNS,
  );
});

test('scores stay between 0 and 100, and counted is never over need or did', () => {
  fc.assert(
    fc.property(logs, calls, (log, visits) => {
      for (const { exact: score, values } of [...observe(log).units, ...visit(visits).units]) {
        expect(compare(score ?? ZERO, ZERO)).toBeGreaterThanOrEqual(0);
        expect(compare(score ?? ZERO, HUNDRED)).toBeLessThanOrEqual(0);
        const counted = values['capped'];
        if (counted === undefined || counted === null || typeof counted === 'string') continue;
        expect(compare(counted, values['need'] as never)).toBeLessThanOrEqual(0);
        expect(compare(counted, values['did'] as never)).toBeLessThanOrEqual(0);
      }
    }),
    RUNS,
  );
});

test('one lesson or visit more never lowers anybody', () => {
  const scores = ({ units }: EngineOutput) => units.map((unit) => unit.exact ?? ZERO);
  const noneLower = (before: EngineOutput, after: EngineOutput): void => {
    const old = scores(before);
    scores(after).forEach((score, index) => {
      expect(compare(score, old[index] ?? exact('0'))).toBeGreaterThanOrEqual(0);
    });
  };
  fc.assert(
    fc.property(logs, lesson, calls, call, (log, more, visits, another) => {
      noneLower(observe(log), observe([...log, more]));
      noneLower(visit(visits), visit([...visits, another]));
    }),
    RUNS,
  );
});

test('letting a surplus carry over never lowers anybody (A-25)', () => {
  fc.assert(
    fc.property(logs, (log) => {
      const strict = observe(log).units;
      observe(log, { carryOver: 'yes' }).units.forEach((unit, index) => {
        expect(compare(unit.exact ?? ZERO, strict[index]?.exact ?? ZERO)).toBeGreaterThanOrEqual(0);
      });
    }),
    RUNS,
  );
});

test('nobody is both reached and named as not reached', () => {
  fc.assert(
    fc.property(calls, (log) => {
      const [row] = visit(log).outputs.get('coverage')!;
      const missing = row!.values['missing'] as string;
      const named = students.filter((each) => missing.includes(each.id)).length;
      expect(compare(row!.values['anyCover'] as never, exact(String(4 - named)))).toBe(0);
    }),
    RUNS,
  );
});
