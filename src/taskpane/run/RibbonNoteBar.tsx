import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { RibbonNote } from '../paneServices';
import { useWords } from '../words/useWords';
import { CopyDetails } from './CopyDetails';

/** Why a button of the ribbon did nothing: its page has no window, so the pane says it. */
export function RibbonNoteBar({
  note,
  version,
  dismiss,
}: {
  readonly note: RibbonNote;
  readonly version: string;
  readonly dismiss: () => void;
}): ReactElement {
  const { failures, run } = useWords().words;
  const details = failures.details(`ribbon.${note.action}.${note.code}`, version, '');
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        {run.ribbon(note.time.slice(11, 16), run.ribbonButton[note.action], note.sentence)}
      </MessageBarBody>
      <MessageBarActions>
        <CopyDetails key={details} text={details} />
        <Button size="small" appearance="subtle" onClick={dismiss}>
          {run.close}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
