import type { ScoreResult } from '../domain/engines/scoreResult';
import type { Scheme } from '../domain/scheme/scheme';
import { alignedLines } from './displayWidth';
import { explainBand } from './explainBand';
import { explainPart } from './explainPart';
import { explainTotalLine } from './explainTotalLine';
import { flagSentence } from './flagSentence';
import type { Language } from './language';
import { messagesFor } from './messagesFor';

/** A label and the text beside it. */
type Line = [string, string];

/**
 * How a score came about, as one would write it on paper: the marks of each part, bonus and
 * deduction with their reasons, weights, rounding, band and what keeps a person from one. Lines of
 * text in aligned columns; the first names the person. Pure words over the data of the engine.
 */
export function explainScore(result: ScoreResult, scheme: Scheme, language: Language): string[] {
  const words = messagesFor(language).explanation;
  const missing = result.flags.flatMap((flag) => (flag.kind === 'missing' ? flag.indicators : []));
  const wording = { words, decimals: scheme.settings.decimals, missing: new Set(missing) };
  const parts =
    result.state === 'exempt' ? [] : result.parts.map((part) => explainPart(part, wording));
  const lines: Line[] = [
    ...explainTotalLine(result, words),
    ...explainBand(result, scheme, language),
    ...when(result.state !== 'graded', words.state, words.states[result.state]),
    ...when(result.rank !== null, words.rank, words.inBranch(String(result.rank))),
    ...when(result.followUp !== '', words.followUp, result.followUp),
    ...result.flags.map(
      (flag): Line => [words.flags, flagSentence(flag, result, scheme, language)],
    ),
  ];
  return [words.person(result.personId, result.name, result.branch), ...laidOut(parts, lines)];
}

function when(condition: boolean, label: string, text: string): Line[] {
  return condition ? [[label, text]] : [];
}

/** The parts are columns of their own; the other lines share only the first column with them. */
function laidOut(parts: readonly (readonly string[])[], lines: readonly Line[]): string[] {
  const bodies = alignedLines(parts.map((cells) => cells.slice(1)));
  const beside = parts.map(([label = ''], index) => [label, bodies[index] ?? '']);
  return alignedLines([...beside, ...lines]);
}
