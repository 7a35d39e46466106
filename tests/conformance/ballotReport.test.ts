import { runBallot } from '../../src/domain/engines/ballot/runBallot';
import { toExactText, toFixedText } from '../../src/domain/exact/exact';
import type { OutputValue, UnitFlag, UnitResult } from '../../src/domain/tables/unitResult';
import schoolJson from '../../src/example/school.json';
import { ballotReport } from '../../src/schemes/tables/ballotReport';
import { bandCases, bandedAs } from '../support/bandCases';
import { exampleSchool, type Typed, typedRows } from '../support/exampleTables';
import expectedJson from './expected.json';

const OPTION_KEYS = { 好: 'g', 较好: 'b', 一般: 'm', 差: 'p', 弃权: 'abstain', 无效: 'invalid' };
const ITEM_LABEL = '总体评价';

const example = schoolJson['ballot-report'];
const expected = expectedJson.expected['ballot-report'];

const tally: readonly Typed[] = example.tally.map(
  ({ object, group, item, issued, back, ...counts }) => ({
    object,
    group,
    item,
    issued,
    back,
    ...Object.fromEntries(
      Object.entries(counts).map(([word, count]) => [
        OPTION_KEYS[word as keyof typeof OPTION_KEYS],
        count,
      ]),
    ),
  }),
);

/** A ballot with two ticks as a reader gives it. */
const ballots: readonly Typed[] = example.ballots_of_第三支部_overall.map((ballot) => ({
  ...ballot,
  overall: ballot.overall.includes('、') ? '无效' : ballot.overall,
}));

function run(tallyRows: readonly Typed[], ballotRows: readonly Typed[]): readonly UnitResult[] {
  return runBallot({
    scheme: ballotReport,
    rows: new Map([
      ['tally', typedRows(ballotReport, 'tally', tallyRows)],
      ['ballots', typedRows(ballotReport, 'ballots', ballotRows)],
    ]),
    school: exampleSchool(),
    published: new Map(),
  }).units;
}

const fixed = (value: OutputValue | undefined): string =>
  value === null || value === undefined || typeof value === 'string' ? '' : toFixedText(value, 2);

function flagWords({ kind, detail }: UnitFlag): string {
  if (kind === 'quorum') return `${detail['group']}票收回不足2/3`;
  if (kind === 'emptyGroup') return `${detail['group']}票无有效票,权重重新分配`;
  return kind;
}

function asExpected(unit: UnitResult): unknown {
  const { values } = unit;
  const count = (key: string): number => Number(fixed(values[key]));
  return {
    object: unit.key,
    groups: Object.fromEntries(
      ['A', 'B', 'C'].flatMap((group) => {
        const score = fixed(values[`s${group}`]);
        return score === '' ? [] : [[group, score]];
      }),
    ),
    scoreExact: unit.exact === null ? '' : toExactText(unit.exact),
    score: fixed(unit.score),
    band: ballotReport.bands.find(({ key }) => key === unit.band)?.label ?? '',
    issued: count('issued'),
    returned: count('returned'),
    valid: count('valid'),
    goodRate: fixed(values['goodRate']),
    satisfactionRate: fixed(values['satis']),
    flags: unit.flags.map(flagWords),
  };
}

describe('the ballots of the example school', () => {
  it('give the expected results from the tally', () => {
    expect(run(tally, []).map(asExpected)).toEqual(expected);
  });

  it('give the same result for 第三支部 from its typed ballots', () => {
    const others = tally.filter(({ object }) => object !== '第三支部');
    // Mode 1 knows 发出 only where the tally has a row for it (C-29).
    const issuedOnly = tally
      .filter(({ object }) => object === '第三支部')
      .map(({ object, group, item, issued }) => ({ object, group, item, issued }));
    expect(run([...others, ...issuedOnly], ballots).map(asExpected)).toEqual(expected);
  });

  it('do not know how many ballots went out when nobody wrote it down', () => {
    const others = tally.filter(({ object }) => object !== '第三支部');
    const unit = run(others, ballots).find(({ key }) => key === '第三支部');
    expect(unit?.values['issued']).toBeNull();
    expect(fixed(unit?.score)).toBe('57.67');
    expect(unit?.flags.map(({ kind }) => kind)).toEqual(['emptyGroup']);
  });

  it('stand in the order of the branches, then of 评议对象', () => {
    expect(run([...tally].reverse(), []).map(({ key }) => key)).toEqual([
      '第一支部',
      '第二支部',
      '第三支部',
      '党总支班子',
    ]);
    expect(tally.some(({ item }) => item !== ITEM_LABEL)).toBe(false);
  });
});

describe('the bands of 述职评议', () => {
  it.each(bandCases(ballotReport))('read %s as %s, %s and %s', (raw, ...wanted) => {
    expect(bandedAs(ballotReport, raw)).toEqual(wanted);
  });
});
