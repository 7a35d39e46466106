import type { ScoreResult } from '../domain/engines/scoreResult';
import { finalBand } from '../domain/review/finalBand';
import type { Scheme } from '../domain/scheme/scheme';

/** What stands in the column 等次: the band's label, or the state of a row without one (C-05). */
export function stateText(scheme: Scheme, result: ScoreResult): string {
  switch (result.state) {
    case 'graded':
      return scheme.bands.find((band) => band.key === result.band)?.label ?? '';
    case 'ungraded':
      return '不定等次';
    case 'unfinished':
      return '未完成';
    case 'exempt':
      return '免考';
    case 'postponed':
      return '缓评';
  }
}

/** What stands on lists and notices: the band people decided on, else what 等次 says. */
export function decidedText(scheme: Scheme, result: ScoreResult): string {
  if (result.override === undefined) return stateText(scheme, result);
  return scheme.bands.find(({ key }) => key === finalBand(result))?.label ?? '';
}
