import { scoreSheet } from '../../../../src/domain/engines/scoreSheet';
import {
  divide,
  type Exact,
  exact,
  toExactText,
  toFixedText,
} from '../../../../src/domain/exact/exact';
import { type Summary, type SummaryLine, summarise } from '../../../../src/domain/lists/summarise';
import { doubleContract } from '../../../../src/schemes/doubleContract';
import { exampleEntries, exampleRoster } from '../../../conformance/doubleContractCase';
import expected from '../../../conformance/expected.json';
import { calculate, member, row, sampleScheme, YEAR_END } from '../sampleSchool';

const third = divide(exact('1'), exact('3'));
const wanted = expected.expected['double-contract'].summary;

const printed = (value: Exact | null): string | null =>
  value === null ? null : toFixedText(value, 2);

const asInExample = (line: SummaryLine): object => ({
  roster: line.roster,
  due: line.due,
  scored: line.scored,
  unfinished: line.unfinished,
  exempt: line.exempt,
  ungraded: line.ungraded,
  bands: Object.fromEntries(line.bands.map((band) => [band.label, band.count])),
  excellentRatio: printed(line.excellentRatio),
  excellentOverThird: line.overCap,
  meanOfGraded: printed(line.mean),
  max: printed(line.max),
  min: printed(line.min),
});

describe('the summary of the example school', () => {
  let branches: Summary['branches'];
  let total: SummaryLine;
  beforeAll(() => {
    const results = scoreSheet({
      scheme: doubleContract,
      roster: exampleRoster,
      entries: exampleEntries,
      yearEnd: YEAR_END,
    });
    ({ branches, total } = summarise(results, doubleContract.bands, third));
  });

  it.each(['第一支部', '第二支部', '第三支部'] as const)('gives the figures of %s', (branch) => {
    expect(asInExample(branches.find((line) => line.branch === branch)!)).toEqual(wanted[branch]);
  });

  it('gives the figures of 合计', () => {
    expect(asInExample(total)).toEqual(wanted.合计);
  });

  it('lists the branches in roster order', () => {
    expect(branches.map((line) => line.branch)).toEqual(['第一支部', '第二支部', '第三支部']);
  });

  it('keeps the mean exact until it is printed, over the published totals', () => {
    expect(toExactText(branches[0]!.mean!)).toBe('92.185');
    expect(toExactText(total.excellentRatio!)).toBe('500/23');
  });

  it('gives every band its share of 应考', () => {
    expect(branches[2]!.bands.map(({ key, ratio }) => [key, toExactText(ratio!)])).toEqual([
      ['excellent', '100/7'],
      ['qualified', '200/7'],
      ['basic', '100/7'],
      ['unqualified', '100/7'],
    ]);
  });
});

describe('the cap on excellent members (A-10, W15)', () => {
  const people = ['D001', 'D002', 'D003'].map((id) => member(id));
  const results = (excellent: number) =>
    calculate(
      people,
      people.flatMap(({ id }, index) => [
        row('A', id, index < excellent ? '105' : '85'),
        row('B', id, '100'),
      ]),
    );
  const { bands } = sampleScheme();

  it.each([
    ['one of three is exactly a third and not over it', 1, third, false],
    ['two of three are over a third', 2, third, true],
    ['without a cap nothing is over it', 3, null, false],
  ])('%s', (_name, excellent, cap, over) => {
    const { branches, total } = summarise(results(excellent), bands, cap);
    expect(total.overCap).toBe(over);
    expect(branches[0]!.overCap).toBe(over);
  });
});

describe('the summary of anybody', () => {
  const { bands } = sampleScheme();

  it('counts a postponed member as due and not as scored', () => {
    const { total } = summarise(calculate([member('D001', { status: '缓评' })], []), bands, third);
    expect(total).toMatchObject({
      roster: 1,
      due: 1,
      scored: 0,
      unfinished: 0,
      exempt: 0,
      postponed: 1,
      ungraded: 0,
      overCap: false,
      mean: null,
      max: null,
      min: null,
    });
    expect(toExactText(total.excellentRatio!)).toBe('0');
  });

  it('has no ratio where everybody is exempt', () => {
    const exempt = calculate([member('D001', { status: '免考' })], []);
    const { total } = summarise(exempt, bands, third);
    expect(total).toMatchObject({ roster: 1, due: 0, exempt: 1, excellentRatio: null });
    expect(total.bands.map(({ count, ratio }) => [count, ratio])).toEqual([
      [0, null],
      [0, null],
      [0, null],
      [0, null],
    ]);
    expect(total.overCap).toBe(false);
  });

  it('leaves 不定等次 out of mean, highest and lowest, and keeps a vetoed number in', () => {
    const people = [member('D001', { joined: '2024-12-01' }), member('D002'), member('D003')];
    const { total } = summarise(
      calculate(people, [
        row('A', 'D001', '120'),
        row('B', 'D001', '120'),
        row('A', 'D002', '90'),
        row('B', 'D002', '90', { veto: true }),
        row('A', 'D003', '70'),
        row('B', 'D003', '70'),
      ]),
      bands,
      null,
    );
    expect([total.mean, total.max, total.min].map(printed)).toEqual(['80.00', '90.00', '70.00']);
    expect(total).toMatchObject({ scored: 3, ungraded: 1 });
  });

  it('of nobody is all zeros and blanks', () => {
    expect(summarise([], bands, third)).toMatchObject({
      branches: [],
      total: { roster: 0, due: 0, scored: 0, excellentRatio: null, overCap: false, mean: null },
    });
  });
});
