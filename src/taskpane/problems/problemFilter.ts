import type { Overview } from '../../commands/overview';
import { canNormalise } from '../../domain/canNormalise';
import { type Problem, severityOf } from '../../domain/problem';

/** What the list of problems is narrowed to; blank for all. `kind` is a severity or a code. */
export interface ProblemFilter {
  readonly kind: string;
  /** A branch, or NO_BRANCH. */
  readonly branch: string;
  readonly tab: string;
}

export const ALL_PROBLEMS: ProblemFilter = { kind: '', branch: '', tab: '' };
/** Stands for problems that concern nobody of a branch; no branch is called this. */
export const NO_BRANCH = '\u0000';

/** The branch of everybody who has a result, by 编号, and of what is no person, by its key. */
export function branchesOfPeople({ schemes, tables }: Overview): ReadonlyMap<string, string> {
  const people = schemes.flatMap(({ results }) =>
    (results ?? []).map(({ personId, branch }): [string, string] => [personId, branch]),
  );
  const units = tables.flatMap(({ results }) =>
    (results ?? []).flatMap(({ key, personId, branch }): [string, string][] =>
      branch === '' ? [] : [[personId ?? key, branch]],
    ),
  );
  return new Map([...units, ...people]);
}

export function problemsShown(
  problems: readonly Problem[],
  filter: ProblemFilter,
  branches: ReadonlyMap<string, string>,
): readonly Problem[] {
  return problems.filter(
    ({ code, tab, id }) =>
      [code, severityOf(code), ''].includes(filter.kind) &&
      [branches.get(id) ?? NO_BRANCH, ''].includes(filter.branch) &&
      [tab, ''].includes(filter.tab),
  );
}

/** The cells that 一键规范 would rewrite. */
export function tidyable(problems: readonly Problem[]): readonly Problem[] {
  return problems.filter(
    (problem) => severityOf(problem.code) === 'notice' && canNormalise(problem),
  );
}

/** How many problems there are of each value, in the order found. */
export function countBy(
  problems: readonly Problem[],
  valueOf: (problem: Problem) => string,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const problem of problems) {
    const value = valueOf(problem);
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
