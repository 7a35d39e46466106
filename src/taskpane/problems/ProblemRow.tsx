import {
  Badge,
  type BadgeProps,
  Button,
  Link,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { canNormalise } from '../../commands/normalise';
import { type Problem, type Severity, severityOf } from '../../domain/problem';
import { oneLine } from '../../messages/oneLine';
import { problemSentence } from '../../messages/problemSentence';
import type { PaneCommands } from '../state/paneCommands';
import { useWords } from '../words/useWords';

const COLOURS: Readonly<Record<Severity, NonNullable<BadgeProps['color']>>> = {
  error: 'danger',
  warning: 'warning',
  notice: 'informative',
};

const useStyles = makeStyles({
  row: {
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
  },
  sentence: { margin: `${tokens.spacingVerticalXS} 0` },
  change: { fontVariantNumeric: 'tabular-nums' },
});

/** One problem: what kind, who, where, what to do, what stands there and what is suggested. */
export function ProblemRow({
  problem,
  isBusy,
  commands,
}: {
  readonly problem: Problem;
  readonly isBusy: boolean;
  readonly commands: PaneCommands;
}): ReactElement {
  const styles = useStyles();
  const { words, language } = useWords();
  const { code, tab, cell, id, name } = problem;
  const place = words.problems.place(tab, cell);
  const severity = severityOf(code);
  return (
    <li className={styles.row}>
      <div className={styles.line}>
        <Badge appearance="tint" color={COLOURS[severity]}>
          {`${words.problems.severity[severity]} ${code}`}
        </Badge>
        <span>{[id, name].filter(Boolean).map(oneLine).join(' ')}</span>
        <Link
          as="button"
          aria-label={words.problems.goTo(place)}
          onClick={() => {
            commands.goTo(tab, cell);
          }}
        >
          {place}
        </Link>
      </div>
      <p className={styles.sentence}>{problemSentence(problem, language)}</p>
      <Suggestion problem={problem} place={place} isBusy={isBusy} commands={commands} />
    </li>
  );
}

function Suggestion({
  problem,
  place,
  isBusy,
  commands,
}: {
  readonly problem: Problem;
  readonly place: string;
  readonly isBusy: boolean;
  readonly commands: PaneCommands;
}): ReactElement | null {
  const styles = useStyles();
  const { problems: words } = useWords().words;
  if (problem.suggested === '') return null;
  const suggested = oneLine(problem.suggested);
  return (
    <div className={styles.line}>
      <span className={styles.change}>{words.change(oneLine(problem.seen), suggested)}</span>
      {canNormalise(problem) && (
        <Button
          size="small"
          disabledFocusable={isBusy}
          aria-label={words.fixOf(place, suggested)}
          onClick={() => {
            const { code, tab, cell } = problem;
            commands.normalise({ kind: 'these', cells: [{ code, tab, cell }] });
          }}
        >
          {words.fix}
        </Button>
      )}
    </div>
  );
}
