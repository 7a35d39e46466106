import fc from 'fast-check';
import { scoreSheet } from '../../../../src/domain/engines/scoreSheet';
import { exact } from '../../../../src/domain/exact/exact';
import { selectList } from '../../../../src/domain/lists/selectList';
import { summarise } from '../../../../src/domain/lists/summarise';
import { adjustScores } from '../../../../src/domain/review/adjustScores';
import { finalBand } from '../../../../src/domain/review/finalBand';
import type { OverrideEntry } from '../../../../src/domain/review/override';
import { doubleContract } from '../../../../src/schemes/doubleContract';
import { exampleEntries, exampleRoster } from '../../../conformance/doubleContractCase';
import { YEAR_END } from '../sampleSchool';

const results = scoreSheet({
  scheme: doubleContract,
  roster: exampleRoster,
  entries: exampleEntries,
  yearEnd: YEAR_END,
});
const { bands } = doubleContract;

const anyEntries = fc
  .uniqueArray(fc.constantFrom(...results.map(({ personId }) => personId)), { maxLength: 24 })
  .chain((ids) =>
    fc.tuple(
      ...ids.map((unit, index) =>
        fc.constantFrom(...bands.map(({ label }) => label)).map(
          (band): OverrideEntry => ({
            row: index + 5,
            scheme: doubleContract.id,
            unit,
            name: '',
            branch: '',
            suggested: '',
            band,
            reason: '研究决定',
            by: '支委会',
            date: '',
          }),
        ),
      ),
    ),
  );

describe('Results with whatever people decided', () => {
  it('are the very same without a decision', () => {
    expect(adjustScores(doubleContract, results, []).results).toBe(results);
  });

  it('add up: 应考 = 已评 + 未完成 + 缓评, bands + 不定等次 = 已评, per branch and in all', () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        const adjusted = adjustScores(doubleContract, results, entries).results;
        const summary = summarise(adjusted, bands, exact('1'));
        for (const line of [...summary.branches, summary.total]) {
          expect(line.due).toBe(line.scored + line.unfinished + line.postponed);
          const banded = line.bands.reduce((sum, { count }) => sum + count, 0);
          expect(banded + line.ungraded).toBe(line.scored);
        }
      }),
    );
  });

  it('keep proposal, scores and ranks, and stand on exactly the lists of their final band', () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        const adjusted = adjustScores(doubleContract, results, entries).results;
        adjusted.forEach((result, index) => {
          const { override, flags, followUp, ...kept } = result;
          const { flags: own, followUp: before, ...plain } = results[index]!;
          expect(kept).toEqual(plain);
          expect(flags.slice(0, own.length)).toEqual(own);
          if (override === undefined) expect(followUp).toBe(before);
        });
        const list = doubleContract.lists.find(({ tab }) => tab === '优秀党员推荐名单')!;
        expect(selectList(list, adjusted).map(({ personId }) => personId)).toEqual(
          adjusted.filter((each) => finalBand(each) === 'excellent').map((each) => each.personId),
        );
      }),
    );
  });
});
