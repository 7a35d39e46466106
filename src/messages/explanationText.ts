import type { PartResult, ScoreResult } from '../domain/engines/scoreResult';
import type { Scheme } from '../domain/scheme/scheme';
import { bandName } from './bandName';
import { explainBand } from './explainBand';
import { explainPart } from './explainPart';
import { explainTotalLine } from './explainTotalLine';
import { flagSentence } from './flagSentence';
import type { Language } from './language';
import { messagesFor } from './messagesFor';
import { overrideLine } from './overrideLine';

/** A label and the text beside it. */
export type Line = [string, string];

/** The explanation of a score in pieces: who, the columns of each part, and the labelled lines. */
export interface ExplanationText {
  readonly person: string;
  /** Label first, then sum, bonus, deduction, clamp, score, gaps; blank where nothing is to say. */
  readonly parts: readonly { readonly part: PartResult; readonly columns: readonly string[] }[];
  /** Total, rounding, band, state, rank, follow-up, flags: those that apply, in this order. */
  readonly lines: readonly Line[];
}

/** Words over the data of the engine; how they stand on paper or in the pane is for others. */
export function explanationText(
  result: ScoreResult,
  scheme: Scheme,
  language: Language,
): ExplanationText {
  const words = messagesFor(language).explanation;
  const missing = result.flags.flatMap((flag) => (flag.kind === 'missing' ? flag.indicators : []));
  const wording = { words, decimals: scheme.settings.decimals, missing: new Set(missing) };
  const parts = result.state === 'exempt' ? [] : result.parts;
  const band = scheme.bands.find(({ key }) => key === result.band);
  const proposed = band === undefined ? words.states[result.state] : bandName(band, language);
  return {
    person: words.person(result.personId, result.name, result.branch),
    parts: parts.map((part) => ({ part, columns: explainPart(part, wording) })),
    lines: [
      ...explainTotalLine(result, words),
      ...explainBand(result, scheme, language),
      ...when(result.state !== 'graded', words.state, words.states[result.state]),
      ...overrideLine(result.override, scheme.bands, proposed, language),
      ...when(result.rank !== null, words.rank, words.inBranch(String(result.rank))),
      ...when(result.followUp !== '', words.followUp, result.followUp),
      ...result.flags.flatMap((flag): Line[] =>
        flag.kind === 'adjusted'
          ? []
          : [[words.flags, flagSentence(flag, result, scheme, language)]],
      ),
    ],
  };
}

function when(condition: boolean, label: string, text: string): Line[] {
  return condition ? [[label, text]] : [];
}
