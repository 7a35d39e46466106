import type { ScoreResult } from '../domain/engines/scoreResult';
import type { Exact } from '../domain/exact/exact';
import { compare, exact, least, roundHalfUp } from '../domain/exact/exact';
import type { Scheme } from '../domain/scheme/scheme';

/** What the hidden column 定档分 holds: the number that decides the band. */
export function bandingValue(scheme: Scheme, result: ScoreResult): Exact | null {
  const { total, totalExact } = result;
  if (total === null || totalExact === null) return null;
  const { settings } = scheme;
  const chosen = settings.bandOn === 'exact' ? totalExact : total;
  const scores = result.parts.flatMap((part) => (part.score === null ? [] : [part.score]));
  const [first, ...others] = scores;
  if (first === undefined || settings.partFloorAction !== 'cap' || settings.partFloor === '') {
    return chosen;
  }
  const weakest = least(first, ...others);
  const printed = roundHalfUp(weakest, settings.decimals);
  if (compare(printed, exact(settings.partFloor)) >= 0) return chosen;
  return least(chosen, settings.bandOn === 'exact' ? weakest : printed);
}

/** What the hidden column 排名分 holds: the printed total unless vetoed. */
export function rankedValue(result: ScoreResult, vetoed: boolean): Exact | null {
  return vetoed ? null : result.total;
}
