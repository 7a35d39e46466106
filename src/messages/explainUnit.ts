import type { TableScheme } from '../domain/tables/tableScheme';
import type { UnitResult } from '../domain/tables/unitResult';
import { alignedLines } from './displayWidth';
import type { Line } from './explanationText';
import type { Language } from './language';
import { messagesFor } from './messagesFor';
import { stepLines } from './stepLines';

/** The explanation of a unit's result in pieces: whom it is about, and the labelled lines. */
export interface UnitExplanation {
  readonly unit: string;
  readonly lines: readonly Line[];
}

/**
 * How the result of a unit came about, step by step as one would write it on paper: weeks of a
 * quota, groups of a ballot, components and rescaling of a composite, names that are missing.
 */
export function explainUnit(
  result: UnitResult,
  scheme: TableScheme,
  language: Language,
): UnitExplanation {
  const { explanation, unit } = messagesFor(language);
  const settled = result.state !== 'graded' && result.state !== 'unbanded';
  return {
    unit: explanation.person(
      result.personId ?? (result.key === result.name ? '' : result.key),
      result.name,
      result.branch === result.name ? '' : result.branch,
    ),
    lines: [
      ...result.steps.flatMap((step) => stepLines(step, scheme, language)),
      ...line(settled, unit.state, unit.states[result.state]),
      ...line(result.rank !== null, unit.rank, unit.ranked(String(result.rank))),
      ...line(result.followUp !== '', unit.followUp, result.followUp),
      ...result.flags.map((flag): Line => [unit.flags, unit.flag[flag.kind](flag.detail)]),
    ],
  };
}

/** The explanation as lines of text in aligned columns; the first names the unit. */
export function explainUnitLines(
  result: UnitResult,
  scheme: TableScheme,
  language: Language,
): string[] {
  const { unit, lines } = explainUnit(result, scheme, language);
  return [unit, ...alignedLines(lines)];
}

function line(condition: boolean, label: string, text: string): Line[] {
  return condition ? [[label, text]] : [];
}
