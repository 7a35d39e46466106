import fc from 'fast-check';
import { summariseUnits, type UnitSummaryLine } from '../../../../src/domain/tables/summariseUnits';
import { summaryDetails } from '../../../../src/domain/tables/summaryDetails';
import { ALL_TABLE_SCHEMES } from '../../../../src/schemes/tables/allTableSchemes';
import { generatedTables, LAW_SCHOOL, runTyped } from '../../../support/generatedRun';

const RUNS = { numRuns: 12 };
const seeds = fc.integer({ min: 1, max: 100_000 });

const COUNTS = [
  'due',
  'scored',
  'exempt',
  'postponed',
  'unfinished',
  'ungraded',
  'pending',
  'noDimension',
  'unbanded',
] as const;

const bandsOf = ({ bands }: UnitSummaryLine): number =>
  bands.reduce((sum, { count }) => sum + count, 0);

/** 4.2 step 7, of a group or of all. */
function addsUp(line: UnitSummaryLine): void {
  const { due, scored, unfinished, postponed, pending, noDimension } = line;
  expect(due).toBe(scored + unfinished + postponed + pending + noDimension);
  expect(scored).toBe(bandsOf(line) + line.ungraded + line.unbanded);
}

describe.each(ALL_TABLE_SCHEMES.map((scheme) => [scheme.id, scheme] as const))(
  'the summary of %s, whatever is typed',
  (_, scheme) => {
    it('adds up: in every group, in all, in every further cut', () => {
      fc.assert(
        fc.property(seeds, (seed) => {
          const output = runTyped(scheme, generatedTables(scheme, seed));
          const { groups, total } = summariseUnits(scheme, output.units, LAW_SCHOOL);
          const { cuts, spread } = summaryDetails(scheme, output, LAW_SCHOOL);
          const cut = [
            ...(groups.length === 0 ? [] : [groups]),
            ...cuts.map((each) => each.groups),
          ];
          for (const lines of cut) {
            lines.forEach(addsUp);
            for (const key of COUNTS) {
              expect(lines.reduce((sum, line) => sum + line[key], 0)).toBe(total[key]);
            }
            expect(lines.reduce((sum, line) => sum + bandsOf(line), 0)).toBe(bandsOf(total));
          }
          addsUp(total);
          const scores = spread.reduce((sum, { count }) => sum + count, 0);
          expect(scores).toBe(
            output.units.filter(
              ({ state, score }) => score !== null && ['graded', 'unbanded'].includes(state),
            ).length,
          );
        }),
        RUNS,
      );
    });

    it('never has more who met a quota than have one, nor more reached than there are', () => {
      fc.assert(
        fc.property(seeds, (seed) => {
          const output = runTyped(scheme, generatedTables(scheme, seed));
          const { periods, classes } = summaryDetails(scheme, output, LAW_SCHOOL);
          for (const { due, met } of periods) expect(met).toBeLessThanOrEqual(due);
          expect(new Set(periods.map(({ key }) => key)).size).toBe(periods.length);
          expect(new Set(classes.map(({ name }) => name)).size).toBe(classes.length);
        }),
        RUNS,
      );
    });
  },
);
