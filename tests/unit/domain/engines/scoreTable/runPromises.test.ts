import { runPromises } from '../../../../../src/domain/engines/scoreTable/runPromises';
import { exact, toExactText } from '../../../../../src/domain/exact/exact';
import type { EngineOutput, Published } from '../../../../../src/domain/tables/engineRun';
import type { TableCell, TableRow } from '../../../../../src/domain/tables/tableRow';
import type { UnitResult } from '../../../../../src/domain/tables/unitResult';
import { commitment } from '../../../../../src/schemes/tables/commitment';
import { exampleSchool, type Typed, typedRows } from '../../../../support/exampleTables';
import { withSettings } from '../../../../support/withSettings';
import { fc } from '../../fc';

/** The example school is asked on 2025-01-10. */
const school = exampleSchool();

const promise = (given: Typed): Typed => ({
  kind: '党员',
  id: 'D009',
  name: '例佳',
  branch: '第二支部',
  cat: '比学习',
  text: '承诺事项',
  due: '2024-12-31',
  shown: '2024-09-06',
  state: '完成',
  done: '2024-12-20',
  ...given,
});

interface Given {
  readonly reviews?: readonly TableRow[];
  readonly published?: Published;
  readonly scheme?: typeof commitment;
}

function run(promises: readonly Typed[], given: Given = {}): EngineOutput {
  const scheme = given.scheme ?? commitment;
  return runPromises({
    scheme,
    rows: new Map([
      ['ledger', typedRows(scheme, 'ledger', promises.map(promise))],
      ['output:result', given.reviews ?? []],
    ]),
    school,
    published: given.published ?? new Map(),
  });
}

function only(promises: readonly Typed[], given: Given = {}): UnitResult {
  const [unit] = run(promises, given).units;
  if (unit === undefined) throw new Error('no unit');
  return unit;
}

function reviewed(id: string, name: string, review: Partial<TableCell>): TableRow {
  const blank: TableCell = {
    text: '',
    number: null,
    state: 'read',
    cell: '',
    code: '',
    manyDecimals: false,
  };
  const cells = {
    id: { ...blank, text: id },
    name: { ...blank, text: name },
    review: { ...blank, ...review },
  };
  return { cells, awaiting: false } as unknown as TableRow;
}

const kinds = ({ flags }: UnitResult): readonly string[] => flags.map(({ kind }) => kind);

test.each<[string, Typed, string | null, number | null]>([
  ['完成 on the day it was due', { done: '2024-12-31' }, '100', 1],
  ['完成 a day late', { done: '2025-01-01' }, '80', 1],
  ['完成 before a date still to come', { due: '2025-06-30' }, '100', 1],
  ['部分完成', { state: '部分完成', done: null }, '50', 1],
  ['未完成', { state: '未完成', done: null }, '0', 1],
  ['未完成 before its date', { state: '未完成', done: null, due: '2025-06-30' }, '0', 1],
  ['未到期 and past its date', { state: '未到期', done: null }, '0', 1],
  ['blank and past its date', { state: null, done: null }, '0', 1],
  ['未到期 on the day itself', { state: '未到期', done: null, due: '2025-01-10' }, null, 0],
  ['blank before its date', { state: null, done: null, due: '2025-06-30' }, null, 0],
])('%s (C-27, A-50)', (_name, given, keep, due) => {
  const { values, state } = only([given]);
  expect(values['keep'] === null ? null : values['keep']).toEqual(
    keep === null ? null : exact(keep),
  );
  expect(values['n']).toEqual(exact(String(due)));
  expect(state).toBe(keep === null ? 'unfinished' : 'graded');
});

test('未完成 past its date is W28 as well, without the flag of a silent one', () => {
  const failed = run([{ state: '未完成', done: null }, {}]);
  expect(failed.problems).toMatchObject([{ code: 'W28', detail: { due: '2024-12-31' } }]);
  expect(failed.units.map(kinds)).toEqual([[]]);
  const silent = only([{ state: null, done: null }, {}]);
  expect(kinds(silent)).toEqual(['overdue']);
  expect(silent.values['overdue']).toBe('是');
});

test('a promise that was not posted is W31 (C-17)', () => {
  const { problems } = run([{ shown: null }, {}]);
  expect(problems).toMatchObject([{ code: 'W31', column: 'shown', id: 'D009' }]);
});

test('完成 without a date is 未完成 as a row and names the date', () => {
  const unit = only([{ done: null }, {}]);
  expect(unit).toMatchObject({ state: 'unfinished', score: null });
  expect(unit.flags).toEqual([{ kind: 'missing', detail: { items: '完成日期' } }]);
});

describe('number of promises (A-51)', () => {
  test.each([
    [1, ['promiseCount']],
    [2, []],
    [5, []],
    [6, ['promiseCount']],
  ])('%i promises: %j', (count, expected) => {
    expect(kinds(only(Array.from({ length: count }, () => ({}))))).toEqual(expected);
  });

  test('is W24 once, and may be switched off', () => {
    expect(run([{}]).problems).toMatchObject([
      { code: 'W24', detail: { count: '1', min: '2', max: '5' } },
    ]);
    const scheme = withSettings(commitment, { itemsOutside: 'off' });
    expect(run([{}], { scheme }).problems).toEqual([]);
  });
});

describe('branches', () => {
  const ofBranch = { kind: '党支部', id: null, name: '第二支部' };

  test('stand after the members, by name and without a recommended number (C-28)', () => {
    const { units, published } = run([ofBranch, {}, {}]);
    expect(units.map(({ key, personId }) => [key, personId])).toEqual([
      ['D009', 'D009'],
      ['第二支部', null],
    ]);
    expect(units.map(kinds)).toEqual([[], []]);
    expect(published.get('第二支部')).toEqual(exact('100'));
  });

  test('take the review that stands beside their name', () => {
    const reviews = [reviewed('', '第二支部', { number: exact('80') })];
    expect(only([ofBranch], { reviews }).score).toEqual(exact('94'));
  });
});

describe('review', () => {
  const published = new Map([['ballot-commitment', new Map([['D009', exact('60')]])]]);

  test('is pulled from the ballot on promises (S1-52)', () => {
    expect(only([{}, {}], { published }).score).toEqual(exact('88'));
  });

  test('that was pulled never stands where people type, or it would win for ever', () => {
    const [row] = run([{}, {}], { published }).outputs.get('result') ?? [];
    expect(row).toMatchObject({ values: { review: null, score: exact('88') }, valuesOnly: true });
    expect(only([{}, {}], { published }).values['review']).toEqual(exact('60'));
  });

  test('typed wins over pulled', () => {
    const reviews = [reviewed('D009', '例佳', { number: exact('90') })];
    expect(only([{}, {}], { published, reviews }).score).toEqual(exact('97'));
  });

  test('0 is a review', () => {
    const reviews = [reviewed('D009', '例佳', { number: exact('0') })];
    expect(only([{}, {}], { reviews }).score).toEqual(exact('70'));
  });

  test('that cannot be read leaves the member 未完成', () => {
    const reviews = [reviewed('D009', '例佳', { state: 'unreadable', code: 'E02' })];
    const unit = only([{}, {}], { published, reviews });
    expect(unit).toMatchObject({ state: 'unfinished', score: null });
    expect(unit.flags).toEqual([{ kind: 'blocked', detail: { codes: 'E02' } }]);
  });

  test('weighs as the school says, over promises not rounded before (R-02)', () => {
    const reviews = [reviewed('D009', '例佳', { number: exact('92') })];
    const three = [{}, {}, { done: '2025-01-05' }];
    const unit = only(three, { reviews });
    expect(unit.exact === null ? '' : toExactText(unit.exact)).toBe('1394/15');
  });
});

test('免考 and 缓评 members have no score and no warnings', () => {
  const rows = typedRows(commitment, 'ledger', [promise({ shown: null })]);
  const excused = rows.map((row): TableRow => ({ ...row, status: '免考' }));
  const input = { scheme: commitment, school, published: new Map() };
  const output = runPromises({ ...input, rows: new Map([['ledger', excused]]) });
  expect(output.units[0]).toMatchObject({ state: 'exempt', score: null });
  expect(output.problems).toEqual([]);
});

test('the summary counts members, states and categories', () => {
  const { totals } = run([{}, { done: '2025-01-05' }, { state: '部分完成', cat: '比服务' }]);
  const figures = Object.fromEntries(totals.map(({ key, value }) => [key, value]));
  expect(figures).toMatchObject({
    committed: exact('1'),
    done: exact('2'),
    late: exact('1'),
    part: exact('1'),
    'category.比学习': exact('2'),
    'category.比服务': exact('1'),
  });
});

test('names the members who promised nothing, as many as the summary counts', () => {
  const { outputs, totals } = run([{}, {}]);
  const named = (outputs.get('notYet') ?? []).map(({ values }) => values['id']);
  const counted = totals.find(({ key }) => key === 'notYet')?.value;
  expect(counted).toEqual(exact(String(named.length)));
  expect(named).toContain('D001');
  expect(named).not.toContain('D009');
});

test('the order of promises never matters', () => {
  const state = fc.constantFrom('完成', '部分完成', '未完成', '未到期');
  fc.assert(
    fc.property(fc.array(state, { minLength: 1, maxLength: 6 }), (states) => {
      const promises = states.map((each) => ({ state: each }));
      const { values } = only(promises);
      expect(only([...promises].reverse()).values).toEqual(values);
    }),
  );
});
