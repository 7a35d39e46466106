import type { ProblemCode } from '../../domain/problem';
import { given, type ProblemFacts, type Sentence } from '../problemFacts';
import { enList } from './enCell';

/** The facts are those of `zhReviewProblems`. */
export const enReviewProblems = {
  E22: (facts) => {
    const missing =
      facts.fact('reason') === 'by' ? 'the person or meeting that decided it' : 'a reason';
    return `This decision lacks ${missing} and is not in force; fill it in and calculate again.`;
  },
  W35: (facts) => `${whyNot(facts)}; this decision is not in force, please correct it.`,
  W36: (facts) =>
    `It was decided over the proposal ${given(facts.seen, (text) => `“${text}”`, 'left blank')}, which is now ${calculated(facts)}; the decision stays in force, please confirm it again.`,
} satisfies Partial<Record<ProblemCode, Sentence>>;

function calculated(facts: ProblemFacts): string {
  return given(facts.fact('calculated'), (text) => `“${text}”`, 'another one');
}

function whyNot(facts: ProblemFacts): string {
  const seen = given(facts.seen, (text) => `“${text}”`, 'A blank');
  const rows = facts.fact('rows');
  switch (facts.fact('reason')) {
    case 'scheme':
      return `The scheme is none of this workbook${given(facts.fact('options'), (text) => ` (possible: ${enList(text)})`)}`;
    case 'name':
      return `The name ${seen} does not belong to ${facts.id || 'this id'}`;
    case 'several':
      return `${seen} stands for more than one, give the id`;
    case 'state':
      return `${seen} is ${calculated(facts)} without a score, so there is no band to change`;
    case 'band':
      return `${seen} under “调整为” is no band of the scheme${given(facts.fact('options'), (text) => ` (possible: ${enList(text)})`)}`;
    case 'contradicted':
      return `${given(rows, (text) => `Row ${text}`, 'Another row')} says something else about the same one`;
    case 'repeated':
      return `It repeats ${given(rows, (text) => `row ${text}`, 'another row')}`;
  }
  return `${seen} is none of those appraised in the scheme`;
}
