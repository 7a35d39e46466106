import fc from 'fast-check';
import type { ScoreEntry } from '../../../../src/domain/engines/scoreEntry';
import type { ScoreResult } from '../../../../src/domain/engines/scoreResult';
import {
  add,
  compare,
  divide,
  equal,
  exact,
  HUNDRED,
  multiply,
  roundHalfUp,
  subtract,
  ZERO,
} from '../../../../src/domain/exact/exact';
import { summarise } from '../../../../src/domain/lists/summarise';
import type { Person } from '../../../../src/domain/people/person';
import { bandOf } from '../../../../src/domain/scheme/bandOf';
import type { Scheme, ScoreSheetSettings } from '../../../../src/domain/scheme/scheme';
import { doubleContract } from '../../../../src/schemes/doubleContract';
import { blank, calculate, given, member, resultOf, row, sampleScheme } from '../sampleSchool';

/** Decimal text of 0 to 120 with up to three decimals, often right at a band. */
const points = fc.oneof(
  fc.integer({ min: 0, max: 120_000 }).map(thousandths),
  fc.constantFrom('0', '59.994', '59.995', '60', '79.99', '79.995', '80', '99.995', '100', '120'),
);

function thousandths(count: number): string {
  const text = String(count).padStart(4, '0');
  return `${text.slice(0, -3)}.${text.slice(-3)}`;
}

const settings: fc.Arbitrary<Partial<ScoreSheetSettings>> = fc.record({
  combine: fc.constantFrom('weighted', 'sum', 'min'),
  bandOn: fc.constantFrom('rounded', 'exact'),
  decimals: fc.integer({ min: 0, max: 4 }),
  missing: fc.constantFrom('block', 'zero'),
  partFloor: fc.constantFrom('', '60', '90'),
  partFloorAction: fc.constantFrom('flag', 'cap'),
  probationaryExcellent: fc.constantFrom('warn', 'block', 'off'),
  rank: fc.constantFrom('min', 'dense'),
  veto: fc.constantFrom('on', 'off'),
  vetoEffect: fc.constantFrom('lowestBand', 'noAward'),
});

interface School {
  readonly people: readonly Person[];
  readonly entries: readonly ScoreEntry[];
}

/** A school of up to nine members in three branches with anything that may happen to their rows. */
const school: fc.Arbitrary<School> = fc
  .array(
    fc.record({
      branch: fc.constantFrom('第一支部', '第二支部', '第三支部'),
      partyStatus: fc.constantFrom<Person['partyStatus']>('正式', '预备'),
      status: fc.constantFrom<Person['status']>('正常', '正常', '正常', '免考', '缓评'),
      joined: fc.constantFrom(null, null, '2024-09-01'),
      marks: fc.tuple(fc.option(points), fc.option(points)),
      has: fc.constantFrom('AB', 'AB', 'AB', 'A', 'B', ''),
      veto: fc.constantFrom(false, false, true),
      blocked: fc.constantFrom(false, false, false, true),
    }),
    { minLength: 1, maxLength: 9 },
  )
  .map((rows) => ({
    people: rows.map(({ branch, partyStatus, status, joined }, index) =>
      member(`D00${index}`, { branch, partyStatus, status, joined }),
    ),
    entries: rows.flatMap(({ marks: [a, b], has, veto, blocked }, index) => [
      ...(has.includes('A') ? [row('A', `D00${index}`, markOf(a))] : []),
      ...(has.includes('B')
        ? [row('B', `D00${index}`, markOf(b), { veto, blockedBy: blocked ? ['E08'] : [] })]
        : []),
    ]),
  }));

function markOf(value: string | null): ReturnType<typeof given> {
  return value === null ? blank() : given(value);
}

const place = (key: string | null): number =>
  doubleContract.bands.findIndex((band) => band.key === key);

describe('one more point', () => {
  it('never lowers total or band, whatever the settings', () => {
    fc.assert(
      fc.property(points, points, points, settings, (a, b, more, chosen) => {
        const before = resultOf(a, b, chosen);
        const bonus = row('A', 'D001', a, { bonus: given(more), bonusReason: '获奖' });
        const after = resultOf(bonus, b, chosen);
        expect(compare(after.total!, before.total!)).toBeGreaterThanOrEqual(0);
        expect(place(after.band)).toBeLessThanOrEqual(place(before.band));
      }),
    );
  });

  it('taken away never raises them', () => {
    fc.assert(
      fc.property(points, points, points, settings, (a, b, less, chosen) => {
        const before = resultOf(a, b, chosen);
        const after = resultOf(a, row('B', 'D001', b, { deduct: given(less) }), chosen);
        expect(compare(after.total!, before.total!)).toBeLessThanOrEqual(0);
        expect(place(after.band)).toBeGreaterThanOrEqual(place(before.band));
      }),
    );
  });
});

describe('the whole school', () => {
  it('gets the same results whatever the order of the rows', () => {
    fc.assert(
      fc.property(
        school.chain((each) =>
          fc.tuple(
            fc.constant(each),
            fc.shuffledSubarray([...each.entries], { minLength: each.entries.length }),
          ),
        ),
        settings,
        ([{ people, entries }, shuffled], chosen) => {
          const scheme = sampleScheme(chosen);
          expect(calculate(people, shuffled, scheme)).toEqual(calculate(people, entries, scheme));
        },
      ),
    );
  });

  it('sees nobody else change but in rank when the rows of one are lost', () => {
    fc.assert(
      fc.property(school, settings, ({ people, entries }, chosen) => {
        const scheme = sampleScheme(chosen);
        const others = (results: readonly ScoreResult[]): object[] =>
          results.slice(1).map((result) => ({ ...result, rank: null }));
        const lost = entries.filter((entry) => entry.personId !== people[0]!.id);
        expect(others(calculate(people, lost, scheme))).toEqual(
          others(calculate(people, entries, scheme)),
        );
      }),
    );
  });

  it('adds up: 应考 = 已评 + 未完成 + 缓评, bands + 不定等次 = 已评, branches = 合计', () => {
    fc.assert(
      fc.property(school, settings, ({ people, entries }, chosen) => {
        const scheme = sampleScheme(chosen);
        const { branches, total } = summarise(
          calculate(people, entries, scheme),
          scheme.bands,
          null,
        );
        for (const line of [...branches, total]) {
          const banded = line.bands.reduce((all, band) => all + band.count, 0);
          expect(line.scored + line.unfinished + line.postponed).toBe(line.due);
          expect(line.due + line.exempt).toBe(line.roster);
          expect(banded + line.ungraded).toBe(line.scored);
        }
        for (const key of ['roster', 'due', 'scored', 'unfinished', 'ungraded'] as const) {
          expect(branches.reduce((all, line) => all + line[key], 0)).toBe(total[key]);
        }
        expect(total.roster).toBe(people.length);
      }),
    );
  });

  it('has ranks that agree with the totals and begin at 1 in every branch', () => {
    fc.assert(
      fc.property(school, settings, ({ people, entries }, chosen) => {
        const results = calculate(people, entries, sampleScheme(chosen));
        for (const one of results) {
          const rivals = results.filter((each) => each.branch === one.branch && each.rank !== null);
          if (one.rank === null) continue;
          const better = rivals.filter((each) => compare(each.total!, one.total!) > 0);
          const places = new Set(better.map((each) => each.rank));
          expect(one.rank).toBe(1 + (chosen.rank === 'min' ? better.length : places.size));
          expect(one.state).toBe('graded');
        }
      }),
    );
  });

  it('never shows a band that contradicts the number beside it', () => {
    fc.assert(
      fc.property(school, settings, ({ people, entries }, chosen) => {
        const scheme = sampleScheme({ ...chosen, bandOn: 'rounded' });
        for (const result of calculate(people, entries, scheme)) {
          const { total, totalExact, explanation, band } = result;
          expect(total === null).toBe(totalExact === null);
          if (total === null || totalExact === null) continue;
          expect(equal(total, roundHalfUp(totalExact, scheme.settings.decimals))).toBe(true);
          expect(explanation.bandByScore).toBe(bandOf(scheme.bands, total).key);
          const changed = band !== explanation.bandByScore;
          expect(explanation.because !== null).toBe(changed);
        }
      }),
    );
  });

  it('explains every score so that it can be added up again on paper', () => {
    fc.assert(
      fc.property(school, settings, ({ people, entries }, chosen) => {
        for (const result of calculate(people, entries, sampleScheme(chosen))) {
          for (const { terms, rawSum, score, low, high } of result.parts) {
            if (rawSum === null || score === null) {
              expect(score).toBe(rawSum);
              continue;
            }
            const again = terms.reduce(
              (all, { kind, value }) =>
                kind === 'deduct' ? subtract(all, value!) : add(all, value!),
              ZERO,
            );
            expect(equal(again, rawSum)).toBe(true);
            expect(compare(score, low)).toBeGreaterThanOrEqual(0);
            expect(compare(score, high)).toBeLessThanOrEqual(0);
            const inside = compare(rawSum, low) >= 0 && compare(rawSum, high) <= 0;
            expect(equal(score, rawSum)).toBe(inside);
          }
        }
      }),
    );
  });
});

describe('weights', () => {
  const withWeights = (first: number): Scheme => {
    const scheme = sampleScheme();
    const weights = [String(first), String(100 - first)];
    return {
      ...scheme,
      parts: scheme.parts.map((part, index) => ({ ...part, weight: weights[index]! })),
    };
  };
  const totalOf = (a: string, b: string, first: number) =>
    calculate([member('D001')], [row('A', 'D001', a), row('B', 'D001', b)], withWeights(first))[0]!
      .totalExact!;

  it('scale the parts exactly and keep the total between them', () => {
    fc.assert(
      fc.property(points, points, fc.integer({ min: 0, max: 100 }), (a, b, first) => {
        const total = totalOf(a, b, first);
        const difference = subtract(exact(a), exact(b));
        const share = divide(multiply(difference, exact(String(first))), HUNDRED);
        expect(equal(total, add(exact(b), share))).toBe(true);
      }),
    );
  });

  it('moved towards the better part never lower the total', () => {
    fc.assert(
      fc.property(points, points, fc.integer({ min: 0, max: 99 }), (a, b, first) => {
        const moved = compare(totalOf(a, b, first + 1), totalOf(a, b, first));
        expect(Math.sign(moved)).toBe(Math.sign(compare(exact(a), exact(b))));
      }),
    );
  });
});
