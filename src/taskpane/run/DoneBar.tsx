import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CommandState } from '../state/commandState';
import type { PaneCommands } from '../state/paneCommands';
import { useWords } from '../words/useWords';
import { doneSentence } from './doneSentence';

/** What was made, with 撤销 for as long as that is safe. It stays until the next press. */
export function DoneBar({
  run,
  commands,
}: {
  readonly run: Extract<CommandState, { kind: 'done' }>;
  readonly commands: PaneCommands;
}): ReactElement {
  const { run: words } = useWords().words;
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>{doneSentence(run.done, run.changed, words)}</MessageBarBody>
      <MessageBarActions>
        {run.canUndo && (
          <Button size="small" onClick={commands.undo}>
            {words.undo}
          </Button>
        )}
        <Button size="small" appearance="subtle" onClick={commands.dismiss}>
          {words.close}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
