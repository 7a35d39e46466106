import type { TableScheme } from '../domain/tables/tableScheme';
import type { UnitResult } from '../domain/tables/unitResult';
import { bandName } from './bandName';
import { alignedLines } from './displayWidth';
import type { Line } from './explanationText';
import type { Language } from './language';
import { messagesFor } from './messagesFor';
import { overrideLine } from './overrideLine';
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
  const band = scheme.bands.find(({ key }) => key === result.band);
  const proposed = band === undefined ? unit.states[result.state] : bandName(band, language);
  const settled = result.state !== 'graded' && result.state !== 'unbanded';
  return {
    unit: explanation.person(
      result.personId ?? keyText(result),
      result.name,
      result.branch === result.name ? '' : result.branch,
    ),
    lines: [
      ...result.steps.flatMap((step) => stepLines(step, scheme, language)),
      ...bandLine(result, scheme, language),
      ...overrideLine(result.override, scheme.bands, proposed, language),
      ...line(settled, unit.state, unit.states[result.state]),
      ...line(result.rank !== null, unit.rank, unit.ranked(String(result.rank))),
      ...line(result.followUp !== '', unit.followUp, result.followUp),
      ...result.flags.flatMap(({ kind, detail }): Line[] =>
        kind === 'adjusted' ? [] : [[unit.flags, unit.flag[kind](detail)]],
      ),
    ],
  };
}

/** What the key says beside the name: "2024-09" of "七(1)班|2024-09". */
function keyText({ key, name }: UnitResult): string {
  return key
    .split('|')
    .filter((part) => part !== name)
    .join(' ');
}

/** The band, where it does not follow from the number alone or there is no number. */
function bandLine({ band, steps }: UnitResult, scheme: TableScheme, language: Language): Line[] {
  const found = scheme.bands.find(({ key }) => key === band);
  const isSaid = steps.some((step) => step.kind === 'band' && step.band === found?.label);
  return found === undefined || isSaid
    ? []
    : [[messagesFor(language).unit.band, bandName(found, language)]];
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
