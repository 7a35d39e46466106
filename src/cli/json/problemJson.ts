import { type Problem, severityOf } from '../../domain/problem';
import type { Language } from '../../messages/language';
import { problemSentence } from '../../messages/problemSentence';

/** A problem for machines; the keys are part of what docs/cli.md promises. */
export function problemJson(problem: Problem, language: Language): object {
  const { code, tab, cell, id, name, seen, suggested, detail } = problem;
  const sentence = problemSentence(problem, language);
  const severity = severityOf(code);
  return { code, severity, tab, cell, id, name, seen, suggested, sentence, detail };
}

/** All problems with their counts. */
export function problemsJson(problems: readonly Problem[], language: Language): object {
  const count = (severity: string): number =>
    problems.filter(({ code }) => severityOf(code) === severity).length;
  return {
    counts: { errors: count('error'), warnings: count('warning'), notices: count('notice') },
    problems: problems.map((problem) => problemJson(problem, language)),
  };
}
