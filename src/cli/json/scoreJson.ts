import type { ScoreResult } from '../../domain/engines/scoreResult';
import { type Exact, toExactText, toFixedText } from '../../domain/exact/exact';
import type { Scheme } from '../../domain/scheme/scheme';
import { bandName } from '../../messages/bandName';
import { flagSentence } from '../../messages/flagSentence';
import type { Language } from '../../messages/language';
import { overrideJson } from './overrideJson';

/** A score as decimal text, never a binary number: printed ("100.00") and whole ("99.995"). */
export function fixedOrNull(value: Exact | null, decimals: number): string | null {
  return value === null ? null : toFixedText(value, decimals);
}

export function exactOrNull(value: Exact | null): string | null {
  return value === null ? null : toExactText(value);
}

/** One person's result for machines. */
export function scoreJson(result: ScoreResult, scheme: Scheme, language: Language): object {
  const { decimals } = scheme.settings;
  const band = scheme.bands.find(({ key }) => key === result.band);
  return {
    id: result.personId,
    name: result.name,
    branch: result.branch,
    post: result.post,
    state: result.state,
    parts: result.parts.map((part) => ({
      part: part.part,
      label: part.label,
      tab: part.tab,
      row: part.row,
      score: fixedOrNull(part.score, decimals),
      scoreExact: exactOrNull(part.score),
      terms: part.terms.map((term) => ({
        key: term.key,
        label: term.label,
        kind: term.kind,
        value: exactOrNull(term.value),
        max: exactOrNull(term.max),
        reason: term.reason,
        cell: term.cell,
      })),
    })),
    total: fixedOrNull(result.total, decimals),
    totalExact: exactOrNull(result.totalExact),
    band: result.band,
    bandLabel: band?.label ?? null,
    bandName: band === undefined ? null : bandName(band, language),
    bandWithoutRounding: result.bandExact,
    bandByScore: result.explanation.bandByScore,
    because: result.explanation.because,
    toNext: exactOrNull(result.explanation.toNext),
    rank: result.rank,
    followUp: result.followUp,
    ...(result.override === undefined
      ? {}
      : { override: overrideJson(result.override, scheme.bands) }),
    flags: result.flags.map((flag) => ({
      ...flag,
      sentence: flagSentence(flag, result, scheme, language),
    })),
  };
}
