import type { ScoreResult } from '../engines/scoreResult';
import { bandByKey } from '../scheme/bandOf';
import type { Scheme } from '../scheme/scheme';
import { stateWord } from '../tables/stateWord';
import { type Candidate, decideOverrides } from './decideOverrides';
import type { OverrideEntry, OverrideFault } from './override';

/**
 * The results of a score sheet with what people decided over them: the proposed band stays,
 * the decided one stands beside it, and what follows is that of the decided band. Without an entry
 * nothing changes.
 */
export function adjustScores(
  scheme: Scheme,
  results: readonly ScoreResult[],
  entries: readonly OverrideEntry[],
): { readonly results: readonly ScoreResult[]; readonly faults: readonly OverrideFault[] } {
  if (entries.length === 0) return { results, faults: [] };
  const candidates = results.map((result) => candidateOf(scheme, result));
  const { overrides, faults } = decideOverrides(scheme.bands, candidates, entries);
  return {
    faults,
    results: results.map((result) => {
      const override = overrides.get(result.personId);
      if (override === undefined) return result;
      const { label, followUp } = bandByKey(scheme.bands, override.band);
      const { outdated } = override;
      return {
        ...result,
        override,
        followUp,
        flags: [...result.flags, { kind: 'adjusted', band: label, outdated }],
      };
    }),
  };
}

/** Somebody with a total, 不定等次 included: people may give him a band. */
function candidateOf({ bands }: Scheme, result: ScoreResult): Candidate {
  const { personId, name, branch, state, band } = result;
  return {
    key: personId,
    personId,
    name,
    branch,
    suggested: band === null ? stateWord(state) : bandByKey(bands, band).label,
    isScored: state === 'graded' || state === 'ungraded',
  };
}
