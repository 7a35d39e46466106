import type { ScoreResult } from '../engines/scoreResult';
import { finalBand } from '../review/finalBand';
import type { ListSpec } from './listSpec';

/**
 * Who stands on a name list, in the order of `results`, which is roster order: the same input
 * always prints the same list. Somebody who keeps the top band but has lost the award to a
 * veto (A-11, noAward) stands on no list of bands. What people decided over a band counts.
 */
export function selectList(
  list: ListSpec,
  results: readonly ScoreResult[],
): readonly ScoreResult[] {
  return results.filter((result) => belongs(list, result));
}

function belongs({ filter }: ListSpec, result: ScoreResult): boolean {
  switch (filter.kind) {
    case 'bands':
      return filter.bands.includes(finalBand(result) ?? '') && !hasLostAward(result);
    case 'state':
      return result.state === filter.state && result.override === undefined;
    case 'flag':
      return result.flags.some((flag) => flag.kind === filter.flag);
  }
}

function hasLostAward({ flags, band, explanation, override }: ScoreResult): boolean {
  if (override !== undefined) return false;
  const inTopBand = band === explanation.bandByScore && explanation.hi === null;
  return inTopBand && flags.some((flag) => flag.kind === 'veto');
}
