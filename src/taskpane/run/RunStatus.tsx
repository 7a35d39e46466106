import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PaneCommands } from '../state/paneCommands';
import type { PaneState } from '../state/paneState';
import { useWords } from '../words/useWords';
import { DoneBar } from './DoneBar';
import { FailureBar } from './FailureBar';
import { ProgressStrip } from './ProgressStrip';
import { RibbonNoteBar } from './RibbonNoteBar';

const useStyles = makeStyles({
  status: {
    flexShrink: 0,
    maxHeight: '45vh',
    overflowY: 'auto',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  hint: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
  },
});

/** What is going on, what was made, or why not. The live regions stay, so that they are read out. */
export function RunStatus({
  state: { run, isWaiting, isGoing, ribbonNote },
  version,
  commands,
}: {
  readonly state: Pick<PaneState, 'run' | 'isWaiting' | 'isGoing' | 'ribbonNote'>;
  readonly version: string;
  readonly commands: PaneCommands;
}): ReactElement {
  const styles = useStyles();
  const { words } = useWords();
  // Looking by itself while she goes on typing asks nothing of her.
  const isHinted = isWaiting && (run.kind === 'running' || isGoing);
  return (
    <div className={styles.status}>
      <div role="status" aria-live="polite">
        {run.kind === 'running' && run.isSlow && (
          <ProgressStrip run={run} cancel={commands.cancel} />
        )}
        {isHinted && <p className={styles.hint}>{words.run.endCellEdit}</p>}
        {run.kind === 'done' && <DoneBar run={run} commands={commands} />}
      </div>
      <div role="alert">
        {ribbonNote !== null && (
          <RibbonNoteBar note={ribbonNote} version={version} dismiss={commands.dismissRibbonNote} />
        )}
        {run.kind === 'failed' && (
          <FailureBar failure={run.failure} version={version} dismiss={commands.dismiss} />
        )}
      </div>
    </div>
  );
}
