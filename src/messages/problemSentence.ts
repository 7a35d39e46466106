import type { Problem } from '../domain/problem';
import type { Language } from './language';
import { messagesFor } from './messagesFor';
import { problemFacts } from './problemFacts';

/** One sentence that quotes what was seen and says what to do (rule 7 of the style). */
export function problemSentence(problem: Problem, language: Language): string {
  return messagesFor(language).problems[problem.code](problemFacts(problem));
}
