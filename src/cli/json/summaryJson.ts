import type { Summary, SummaryLine } from '../../domain/lists/summarise';
import type { Scheme } from '../../domain/scheme/scheme';
import { exactOrNull, fixedOrNull } from './scoreJson';

/** Counts and figures, per branch and in all, for machines. */
export function summaryJson(summary: Summary, scheme: Scheme): object {
  return {
    total: lineJson(summary.total, scheme),
    branches: summary.branches.map((line) => ({ branch: line.branch, ...lineJson(line, scheme) })),
  };
}

function lineJson(line: SummaryLine, scheme: Scheme): object {
  const { decimals } = scheme.settings;
  return {
    roster: line.roster,
    due: line.due,
    scored: line.scored,
    unfinished: line.unfinished,
    exempt: line.exempt,
    postponed: line.postponed,
    ungraded: line.ungraded,
    bands: line.bands.map(({ key, label, count, ratio }) => ({
      key,
      label,
      count,
      percent: fixedOrNull(ratio, 2),
    })),
    topBandPercent: fixedOrNull(line.excellentRatio, 2),
    overCap: line.overCap,
    mean: fixedOrNull(line.mean, decimals),
    meanExact: exactOrNull(line.mean),
    max: fixedOrNull(line.max, decimals),
    min: fixedOrNull(line.min, decimals),
  };
}
