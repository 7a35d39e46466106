import fc from 'fast-check';
import { compare, exact, toExactText } from '../../../../../src/domain/exact/exact';
import type { UnitResult } from '../../../../../src/domain/tables/unitResult';
import { ballotReport } from '../../../../../src/schemes/tables/ballotReport';
import { countVotes, tallyRow } from '../../../../support/ballotRun';
import type { Typed } from '../../../../support/exampleTables';
import { withSettings } from '../../../../support/withSettings';

const TICKS = ['好', '较好', '一般', '差', '', '无效'];

const votes = fc.array(fc.nat({ max: 6 }), { minLength: 6, maxLength: 6 });
const groups = fc.record({ A: votes, B: votes, C: votes });
const settings = fc.record({
  abstainInDenominator: fc.constantFrom('yes', 'no'),
  emptyGroup: fc.constantFrom('reweight', 'block'),
});

const tallyOf = (all: Record<string, readonly number[]>): readonly Typed[] =>
  Object.entries(all).map(([group, counts]) => tallyRow(group, counts));

const ballotsOf = (all: Record<string, readonly number[]>): readonly Typed[] =>
  Object.entries(all).flatMap(([group, counts]) =>
    counts.flatMap((count, index) =>
      Array.from({ length: count }, (_, copy) => ({
        no: `${group}-${index}-${copy}`,
        group,
        object: '第一支部',
        overall: TICKS[index],
      })),
    ),
  );

function branch(units: readonly UnitResult[]): UnitResult | undefined {
  return units.find(({ key }) => key === '第一支部');
}

describe('any ballot', () => {
  it('reconciles: valid, abstained and invalid votes are those that came back', () => {
    fc.assert(
      fc.property(groups, (all) => {
        const total = Object.values(all)
          .flat()
          .reduce((sum, count) => sum + count, 0);
        const values = branch(countVotes(ballotReport, tallyOf(all)).units)?.values ?? {};
        const text = (key: string) => toExactText((values[key] ?? exact('0')) as never);
        expect(Number(text('valid')) + Number(text('abstained')) + Number(text('invalid'))).toBe(
          total,
        );
        expect(text('returned')).toBe(String(total));
      }),
      { numRuns: 50 },
    );
  });

  it('gives the same result typed and tallied, in whatever order the rows stand', () => {
    fc.assert(
      fc.property(groups, settings, (all, chosen) => {
        const scheme = withSettings(ballotReport, chosen);
        const filled = Object.fromEntries(
          Object.entries(all).filter(([, counts]) => counts.some((count) => count > 0)),
        );
        const tallied = branch(countVotes(scheme, tallyOf(filled)).units);
        const typed = branch(countVotes(scheme, [], [...ballotsOf(filled)].reverse()).units);
        const figures = (unit: UnitResult | undefined) => ({
          ...unit,
          values: { ...unit?.values, issued: null },
          steps: [],
          sources: [],
        });
        expect(figures(typed)).toEqual(figures(tallied));
      }),
      { numRuns: 50 },
    );
  });

  it('is never scored lower when a vote turns into a better one', () => {
    fc.assert(
      fc.property(groups, fc.constantFrom('A', 'B', 'C'), fc.nat({ max: 2 }), (all, group, to) => {
        const counts = all[group];
        const worse = counts.findIndex((count, index) => index > to && index < 4 && count > 0);
        fc.pre(worse > 0);
        const turned = counts.map((count, index) =>
          index === worse ? count - 1 : index === to ? count + 1 : count,
        );
        const before = branch(countVotes(ballotReport, tallyOf(all)).units)?.exact;
        const after = branch(
          countVotes(ballotReport, tallyOf({ ...all, [group]: turned })).units,
        )?.exact;
        expect(compare(after ?? exact('0'), before ?? exact('0'))).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 100 },
    );
  });
});
