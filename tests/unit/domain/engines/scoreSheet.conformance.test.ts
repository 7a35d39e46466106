import type { Flag, ScoreResult } from '../../../../src/domain/engines/scoreResult';
import { scoreSheet } from '../../../../src/domain/engines/scoreSheet';
import { exact, roundHalfUp, toExactText, toFixedText } from '../../../../src/domain/exact/exact';
import { bandOf } from '../../../../src/domain/scheme/bandOf';
import type { Scheme, ScoreSheetSettings } from '../../../../src/domain/scheme/scheme';
import { doubleContract } from '../../../../src/schemes/doubleContract';
import { exampleEntries, exampleRoster, YEAR_END } from '../../../conformance/doubleContractCase';
import expected from '../../../conformance/expected.json';

const wanted = expected.expected['double-contract'];

const calculate = (scheme: Scheme): readonly ScoreResult[] =>
  scoreSheet({ scheme, roster: exampleRoster, entries: exampleEntries, yearEnd: YEAR_END });

const STATE_WORDS = {
  ungraded: '不定等次',
  unfinished: '未完成',
  exempt: '免考',
  postponed: '缓评',
} as const;

/** The example file words three flags otherwise than C-07 does; flags are data here. */
const FLAG_WORDS: Partial<Record<Flag['kind'], string>> = {
  borderline: '临界',
  decimals: '小数超过2位',
  partFloor: '单项低于60',
  veto: '一票否决',
  probationary: '预备党员不宜推荐优秀',
  shortMembership: '在本支部不足6个月',
};

function exampleWord(flag: Flag): string {
  return flag.kind === 'missing'
    ? `缺分:${flag.indicators.join('、')}`
    : (FLAG_WORDS[flag.kind] ?? `unexpected ${flag.kind}`);
}

function bandWord(result: ScoreResult, key: string | null): string {
  if (result.state !== 'graded') return STATE_WORDS[result.state];
  return doubleContract.bands.find((band) => band.key === key)!.label;
}

function asInExample(result: ScoreResult): object {
  const [a, b] = result.parts.map(({ score }) => (score === null ? null : toFixedText(score, 2)));
  return {
    id: result.personId,
    name: result.name,
    branch: result.branch,
    scoreA: a,
    scoreB: b,
    ...(result.totalExact === null ? {} : { totalExact: toExactText(result.totalExact) }),
    total: result.total === null ? null : toFixedText(result.total, 2),
    band: bandWord(result, result.band),
    bandExactMode: bandWord(result, result.bandExact),
    flags: result.flags.map(exampleWord),
    ...(result.rank === null ? {} : { rankInBranch: result.rank }),
  };
}

describe('the example school, two contracts', () => {
  let results: readonly ScoreResult[];
  beforeAll(() => {
    results = calculate(doubleContract);
  });

  it.each(wanted.results.map((row) => [row.id, row] as const))(
    'gives %s exactly the scores, band, flags and rank worked out by hand',
    (id, row) => {
      const result = results.find((each) => each.personId === id)!;
      expect(asInExample(result)).toEqual(row);
    },
  );

  it('gives every member of the roster one result, in roster order', () => {
    expect(results.map((each) => each.personId)).toEqual(
      exampleRoster.people.map((person) => person.id),
    );
    expect(results).toHaveLength(wanted.results.length);
  });
});

describe('the alternatives of A-02', () => {
  const withWeights = (...weights: readonly string[]): Scheme => ({
    ...doubleContract,
    parts: doubleContract.parts.map((part, index) => ({ ...part, weight: weights[index]! })),
  });
  const withSettings = (change: Partial<ScoreSheetSettings>): Scheme => ({
    ...doubleContract,
    settings: { ...doubleContract.settings, ...change },
  });

  it.each([
    ['sum', withSettings({ combine: 'sum' }), wanted.alternatives.sum],
    ['min', withSettings({ combine: 'min' }), wanted.alternatives.min],
    ['weighted 60/40', withWeights('60', '40'), wanted.alternatives.weighted60_40],
  ] as const)('give the totals of the example for %s', (_name, scheme, totals) => {
    const graded = calculate(scheme).filter((each) => each.state === 'graded');
    expect(
      Object.fromEntries(graded.map((each) => [each.personId, toFixedText(each.total!, 2)])),
    ).toEqual(totals);
  });
});

describe('the band of a score', () => {
  const cases = expected.bandCases.filter((each) => each.scheme === 'double-contract');

  it('is tested at all 19 points of the example', () => {
    expect(cases).toHaveLength(19);
  });

  it.each(cases)('of $raw is $band, without rounding $bandExactMode', (each) => {
    const rounded = roundHalfUp(exact(each.raw), 2);
    expect(toFixedText(rounded, 2)).toBe(each.rounded);
    expect(bandOf(doubleContract.bands, rounded).label).toBe(each.band);
    expect(bandOf(doubleContract.bands, exact(each.raw)).label).toBe(each.bandExactMode);
  });
});
