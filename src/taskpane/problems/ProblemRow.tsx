import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { NormaliseChoice } from '../../commands/normalise';
import { offerOf } from '../../domain/offerOf';
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
  const offer = offerOf(problem);
  if (problem.suggested === '' && offer === null) return null;
  const suggested = oneLine(problem.suggested);
  const { code, tab, cell } = problem;
  const choice: NormaliseChoice = { kind: 'these', cells: [{ code, tab, cell }] };
  const isWrite = offer === 'write';
  return (
    <div className={styles.line}>
      {suggested !== '' && (
        <span className={styles.change}>{words.change(oneLine(problem.seen), suggested)}</span>
      )}
      {offer !== null && (
        <Button
          size="small"
          disabledFocusable={isBusy}
          aria-label={
            isWrite ? words.fixOf(place, suggested) : words.offerOf(place, words.offer[offer])
          }
          onClick={() => {
            // The line shows what a suggestion writes; everything else is shown before it is done.
            if (isWrite) commands.normalise(choice);
            else commands.preview(choice);
          }}
        >
          {isWrite ? words.fix : words.offer[offer]}
        </Button>
      )}
    </div>
  );
}
