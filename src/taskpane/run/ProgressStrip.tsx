import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CommandState } from '../state/commandState';
import { useWords } from '../words/useWords';

const useStyles = makeStyles({
  strip: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  line: { display: 'flex', justifyContent: 'space-between', alignItems: 'center' },
});

/** Long work: its phase in words, how far it is where that is known, and 取消. */
export function ProgressStrip({
  run,
  cancel,
}: {
  readonly run: Extract<CommandState, { kind: 'running' }>;
  readonly cancel: () => void;
}): ReactElement {
  const styles = useStyles();
  const { run: words } = useWords().words;
  const text = words.progress(words.working[run.command], words.phase[run.phase]);
  // Taking back half a change would leave the workbook in between.
  const canCancel = run.phase !== 'undoing' && !run.isCancelling;
  return (
    <div className={styles.strip}>
      <div className={styles.line}>
        <span>
          {run.isCancelling ? words.cancelling : text}
          {/* The bar says it; read out, every file would be a message of its own. */}
          {run.of > 1 && <span aria-hidden> {words.counted(run.done, run.of)}</span>}
        </span>
        {canCancel && (
          <Button size="small" onClick={cancel}>
            {words.cancel}
          </Button>
        )}
      </div>
      <ProgressBar
        thickness="large"
        aria-label={text}
        {...(run.of > 1 ? { value: run.done, max: run.of } : {})}
      />
    </div>
  );
}
