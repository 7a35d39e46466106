import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { type Problem, severityOf } from '../../domain/problem';
import { FilterSelect } from '../shell/FilterSelect';
import { useWords } from '../words/useWords';
import { countBy, NO_BRANCH, type ProblemFilter } from './problemFilter';

const useStyles = makeStyles({
  filters: {
    border: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(130px, 1fr))',
    gap: tokens.spacingHorizontalS,
  },
});

const SEVERITIES = ['error', 'warning', 'notice'] as const;

/** Kind, branch and tab; only what occurs can be chosen. */
export function ProblemFilters({
  problems,
  branches,
  filter,
  choose,
}: {
  readonly problems: readonly Problem[];
  readonly branches: ReadonlyMap<string, string>;
  readonly filter: ProblemFilter;
  readonly choose: (filter: ProblemFilter) => void;
}): ReactElement {
  const styles = useStyles();
  const { problems: words } = useWords().words;
  const codes = countBy(problems, ({ code }) => code);
  const kinds = SEVERITIES.flatMap((severity) => {
    const own = [...codes].filter(([code]) =>
      problems.some((problem) => problem.code === code && severityOf(problem.code) === severity),
    );
    if (own.length === 0) return [];
    const all = { value: severity, text: words.allOf(words.severity[severity]) };
    return [all, ...own.map(([code, count]) => ({ value: code, text: words.coded(code, count) }))];
  });
  const branchOf = ({ id }: Problem): string => branches.get(id) ?? NO_BRANCH;
  const counted = (valueOf: (problem: Problem) => string) =>
    [...countBy(problems, valueOf)].map(([value, count]) => ({
      value,
      text: words.coded(value === NO_BRANCH ? words.noBranch : value, count),
    }));
  return (
    <fieldset className={styles.filters} aria-label={words.filter}>
      <FilterSelect
        label={words.kind}
        options={kinds}
        value={filter.kind}
        choose={(kind) => {
          choose({ ...filter, kind });
        }}
      />
      <FilterSelect
        label={words.branch}
        options={counted(branchOf)}
        value={filter.branch}
        choose={(branch) => {
          choose({ ...filter, branch });
        }}
      />
      <FilterSelect
        label={words.tab}
        options={counted(({ tab }) => tab)}
        value={filter.tab}
        choose={(tab) => {
          choose({ ...filter, tab });
        }}
      />
    </fieldset>
  );
}
