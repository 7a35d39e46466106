import type { ScoreResult } from '../domain/engines/scoreResult';
import type { Scheme } from '../domain/scheme/scheme';
import { alignedLines } from './displayWidth';
import { explanationText, type Line } from './explanationText';
import type { Language } from './language';

/**
 * How a score came about, as one would write it on paper: the marks of each part, bonus and
 * deduction with their reasons, weights, rounding, band and what keeps a person from one. Lines of
 * text in aligned columns; the first names the person. Pure words over the data of the engine.
 */
export function explainScore(result: ScoreResult, scheme: Scheme, language: Language): string[] {
  const { person, parts, lines } = explanationText(result, scheme, language);
  const columns = parts.map((each) => each.columns);
  return [person, ...laidOut(columns, lines)];
}

/** The parts are columns of their own; the other lines share only the first column with them. */
function laidOut(parts: readonly (readonly string[])[], lines: readonly Line[]): string[] {
  const bodies = alignedLines(parts.map((cells) => cells.slice(1)));
  const beside = parts.map(([label = ''], index) => [label, bodies[index] ?? '']);
  return alignedLines([...beside, ...lines]);
}
