import { type Problem, severityOf } from '../domain/problem';

/** What a command has to say, for people and for machines. */
export interface Outcome {
  readonly exitCode: 0 | 1;
  readonly lines: readonly string[];
  readonly json: object;
}

/** 1 when an error (E) was found, 0 otherwise. */
export function exitCodeOf(problems: readonly Problem[]): 0 | 1 {
  return problems.some(({ code }) => severityOf(code) === 'error') ? 1 : 0;
}
