import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import type { NormaliseReport } from '../../commands/normalise';
import { severityOf } from '../../domain/problem';
import { PageHeading } from '../shell/PageHeading';
import type { PageProps } from '../shell/pageProps';
import { useWords } from '../words/useWords';
import { NormalisePreview } from './NormalisePreview';
import { ProblemFilters } from './ProblemFilters';
import { ProblemList } from './ProblemList';
import { ALL_PROBLEMS, branchesOfPeople, problemsShown, tidyable } from './problemFilter';
import { RestoreRules } from './RestoreRules';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  line: { margin: 0 },
});

/** Every problem, errors first; a press selects the cell, a suggestion can be taken over. */
export function ProblemsPage({
  overview,
  isBusy,
  commands,
  person,
  preview,
}: PageProps & {
  /** Only problems of this 编号; blank for all. */
  readonly person: string;
  readonly preview: NormaliseReport | null;
}): ReactElement {
  const styles = useStyles();
  const { problems: words } = useWords().words;
  const [filter, setFilter] = useState(ALL_PROBLEMS);
  const problems = overview.problems.filter(({ id }) => person === '' || id === person);
  const branches = branchesOfPeople(overview);
  const shown = problemsShown(problems, filter, branches);
  const count = (severity: string): number =>
    problems.filter(({ code }) => severityOf(code) === severity).length;
  const tidy = tidyable(overview.problems).length;
  return (
    <div className={styles.page}>
      <PageHeading title={words.title} back={commands.back} />
      <p className={styles.line}>
        {problems.length === 0
          ? words.none
          : words.counts(count('error'), count('warning'), count('notice'))}
      </p>
      {preview !== null && (
        <NormalisePreview report={preview} isBusy={isBusy} commands={commands} />
      )}
      {preview === null && tidy > 0 && (
        <Button
          disabledFocusable={isBusy}
          onClick={() => {
            commands.preview({ kind: 'notices' });
          }}
        >
          {words.normalise(tidy)}
        </Button>
      )}
      {problems.length > 1 && (
        <ProblemFilters
          problems={problems}
          branches={branches}
          filter={filter}
          choose={setFilter}
        />
      )}
      {problems.length > 0 && (
        <ProblemList shown={shown} of={problems.length} isBusy={isBusy} commands={commands} />
      )}
      <RestoreRules isBusy={isBusy} commands={commands} />
    </div>
  );
}
