import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CommandState } from '../state/commandState';
import type { PaneCommands } from '../state/paneCommands';
import { DoneBar } from './DoneBar';
import { FailureBar } from './FailureBar';
import { ProgressStrip } from './ProgressStrip';

const useStyles = makeStyles({
  status: {
    flexShrink: 0,
    maxHeight: '45vh',
    overflowY: 'auto',
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** What is going on, what was made, or why not. The live regions stay, so that they are read out. */
export function RunStatus({
  run,
  version,
  commands,
}: {
  readonly run: CommandState;
  readonly version: string;
  readonly commands: PaneCommands;
}): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.status}>
      <div role="status" aria-live="polite">
        {run.kind === 'running' && run.isSlow && (
          <ProgressStrip run={run} cancel={commands.cancel} />
        )}
        {run.kind === 'done' && <DoneBar run={run} commands={commands} />}
      </div>
      <div role="alert">
        {run.kind === 'failed' && (
          <FailureBar failure={run.failure} version={version} dismiss={commands.dismiss} />
        )}
      </div>
    </div>
  );
}
