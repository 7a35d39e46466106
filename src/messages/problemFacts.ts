import type { Problem } from '../domain/problem';
import { oneLine } from './oneLine';

/** A problem as sentences need it: every fact one line of text, blank where it is not known. */
export interface ProblemFacts {
  readonly tab: string;
  readonly cell: string;
  readonly id: string;
  readonly name: string;
  readonly seen: string;
  readonly suggested: string;
  /** A named fact of `Problem.detail`. */
  readonly fact: (key: string) => string;
}

/** Makes one sentence of a problem's facts, whichever of them are there. */
export type Sentence = (facts: ProblemFacts) => string;

/** Lists such as the options of a column are long for a reason and are not shortened. */
const LISTS = ['options', 'candidates', 'columns', 'rows', 'parts', 'paths', 'tabs'];

export function problemFacts(problem: Problem): ProblemFacts {
  return {
    tab: oneLine(problem.tab),
    cell: oneLine(problem.cell),
    id: oneLine(problem.id),
    name: oneLine(problem.name),
    seen: oneLine(problem.seen),
    suggested: oneLine(problem.suggested),
    fact: (key) => {
      const text = problem.detail[key] ?? '';
      return LISTS.includes(key)
        ? text.split('、').map(oneLine).filter(Boolean).join('、')
        : oneLine(text);
    },
  };
}

/** `make` of the text, or `otherwise` where there is none. */
export function given(text: string, make: (text: string) => string, otherwise = ''): string {
  return text === '' ? otherwise : make(text);
}

/** Plain figures stand in a sentence as they are, everything else in quotation marks. */
export function isFigure(text: string): boolean {
  return /^-?\d[\d.]*%?$/u.test(text);
}

/** Whether the limit that was passed is the upper one (E03: below 0 is E04). */
export function passedLimit(facts: ProblemFacts): 'max' | 'min' | 'both' | 'unknown' {
  const hasMax = facts.fact('max') !== '';
  const hasMin = facts.fact('min') !== '' && facts.fact('min') !== '0';
  if (hasMax && hasMin) return 'both';
  if (hasMax) return 'max';
  return hasMin ? 'min' : 'unknown';
}

/** E11 names all rows of a person, or on 花名册 the other ones; which, its own row tells. */
export function namesOwnRow(facts: ProblemFacts): boolean {
  const row = /\d+$/u.exec(facts.cell)?.[0] ?? '';
  return row !== '' && facts.fact('rows').split('、').includes(row);
}
