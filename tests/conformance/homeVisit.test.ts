import { runVisits } from '../../src/domain/engines/quota/runVisits';
import { toExactText, toFixedText } from '../../src/domain/exact/exact';
import type { OutputValue, UnitResult } from '../../src/domain/tables/unitResult';
import schoolJson from '../../src/example/school.json';
import { homeVisit } from '../../src/schemes/tables/homeVisit';
import { bandCases, bandedAs } from '../support/bandCases';
import { exampleSchool, typedRows } from '../support/exampleTables';
import expectedJson from './expected.json';

const wanted = expectedJson.expected['home-visit'];
const { log, collection } = schoolJson['home-visit'];
const school = exampleSchool();

const output = runVisits({
  scheme: homeVisit,
  rows: new Map([
    ['log', typedRows(homeVisit, 'log', log)],
    ['collection', typedRows(homeVisit, 'collection', collection)],
  ]),
  school,
  published: new Map(),
});

const count = (value: OutputValue | undefined): number => Number(toExactText(value as never));
const percent = (value: OutputValue | undefined): string => toFixedText(value as never, 2);

const asInExample = ({ key, name, exact, score, values }: UnitResult): object => ({
  id: key,
  name,
  role: values['role'],
  need: count(values['need']),
  phone: count(values['phone']),
  doorVisits: count(values['door']),
  ...(values['doorNeed'] === null
    ? {}
    : {
        doorNeed: count(values['doorNeed']),
        doorStudents: count(values['doorStudents']),
        classPhoneCover: percent(values['cover']),
      }),
  scoreExact: toExactText(exact!),
  score: percent(score),
  band: values['band'],
});

test('干部教师家访考核 gives the worked example to the last figure (DOMAIN.md 5.7)', () => {
  expect(output.units.map(asInExample)).toEqual(wanted.results);
});

test('班级家访覆盖 names who was not reached, class by class (DOMAIN.md 5.7b)', () => {
  const rows = output.outputs.get('coverage')!.map(({ values }) => values);
  const seen = rows.map((values) => {
    const [size, phoneCover] = [count(values['size']), count(values['phoneCover'])];
    return {
      class: values['class'],
      size,
      phoneCovered: phoneCover,
      covered: count(values['anyCover']),
      phoneRate: ((phoneCover / size) * 100).toFixed(2),
      rate: percent(values['rate']),
      missing: values['missing'],
    };
  });
  expect(seen).toEqual(
    wanted.coverage.map((each) => ({
      class: each.class,
      size: each.size,
      phoneCovered: each.phoneCovered,
      covered: each.covered,
      phoneRate: each.phoneRate,
      rate: each.rate,
      missing: each.missing.map((id) => `${id} 生${id}`).join('、'),
    })),
  );
});

test('a class adviser is told which students nobody phoned', () => {
  for (const { class: name, missingPhone } of wanted.coverage) {
    const adviser = school.classes.find((each) => each.name === name)?.adviserId;
    const unit = output.units.find(({ key }) => key === adviser)!;
    const step = unit.steps.find(({ kind }) => kind === 'notReached')!;
    expect(step).toMatchObject({ missing: missingPhone.map((id) => `${id} 生${id}`) });
  }
});

test('the school as a whole, and the totals of 人次 and of students', () => {
  const total = new Map(output.totals.map(({ label, value }) => [label, value]));
  expect(percent(total.get('全校覆盖率'))).toBe(wanted.schoolCoverage);
  for (const [label, value] of Object.entries(wanted.totals)) {
    expect([label, count(total.get(label))]).toEqual([label, value]);
  }
});

test('家访上报登记 says who was late, and W23 names the deadline', () => {
  const late = output.calculated.get('collection')!;
  const seen = collection.map(({ dept, month, sent }, index) => ({
    dept,
    month,
    sent,
    late: late.get(index + 5)!['late'],
  }));
  expect(seen).toEqual(wanted.collection);
  expect(output.problems).toEqual([
    expect.objectContaining({ code: 'W23', row: 6, detail: { deadline: '2024-10-03' } }),
  ]);
});

test.each(bandCases(homeVisit))(
  '%s is published as %s and is %s, or %s before rounding',
  (raw, ...expected) => {
    expect(bandedAs(homeVisit, raw)).toEqual(expected);
  },
);
