import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { canNormalise } from '../../domain/canNormalise';
import { type Problem, type Severity, severityOf } from '../../domain/problem';
import { oneLine } from '../../messages/oneLine';
import { problemSentence } from '../../messages/problemSentence';
import { CellLink } from '../shell/CellLink';
import { Pill, type PillTone } from '../shell/Pill';
import type { PaneCommands } from '../state/paneCommands';
import { useWords } from '../words/useWords';

const TONES: Readonly<Record<Severity, PillTone>> = {
  error: 'bad',
  warning: 'caution',
  notice: 'info',
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
        <Pill tone={TONES[severity]} text={`${words.problems.severity[severity]} ${code}`} />
        <span>{[id, name].filter(Boolean).map(oneLine).join(' ')}</span>
        <CellLink
          text={place}
          label={words.problems.goTo(place)}
          press={() => {
            commands.goTo(tab, cell);
          }}
        />
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
