import { type Problem, type Severity, severityOf } from '../../domain/problem';
import { alignedLines } from '../../messages/displayWidth';
import type { Language } from '../../messages/language';
import { messagesFor } from '../../messages/messagesFor';
import { oneLine } from '../../messages/oneLine';
import { problemSentence } from '../../messages/problemSentence';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'notice'];

/** All problems in groups, errors first: code, cell, person, sentence and suggestion. */
export function problemLines(problems: readonly Problem[], language: Language): string[] {
  const { report } = messagesFor(language);
  if (problems.length === 0) return [report.noProblems];
  const groups = SEVERITIES.flatMap((severity) => {
    const found = problems.filter(({ code }) => severityOf(code) === severity);
    if (found.length === 0) return [];
    const head = `${report.severity[severity]} ${found.length}${report.colon}${report.severityNote[severity]}`;
    return [head, ...alignedLines(found.map((problem) => cells(problem, language))), ''];
  });
  return [...groups, countsText(problems, language)];
}

/** "错误 1，警告 7，提示 0". */
export function countsText(problems: readonly Problem[], language: Language): string {
  const count = (severity: Severity): number =>
    problems.filter(({ code }) => severityOf(code) === severity).length;
  const { report } = messagesFor(language);
  return report.counts(count('error'), count('warning'), count('notice'));
}

function cells(problem: Problem, language: Language): string[] {
  const { report } = messagesFor(language);
  const sentence = problemSentence(problem, language);
  const suggested = oneLine(problem.suggested);
  // Most sentences name what they suggest.
  const isSaid = suggested === '' || sentence.includes(suggested);
  const place = problem.cell === '' ? problem.tab : `${problem.tab}!${problem.cell}`;
  return [
    `  ${problem.code}`,
    oneLine(place),
    oneLine(`${problem.id} ${problem.name}`),
    isSaid ? sentence : sentence + report.suggestion(suggested),
  ];
}
