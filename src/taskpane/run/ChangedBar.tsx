import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PaneCommands } from '../state/paneCommands';
import { useWords } from '../words/useWords';

/** 数据有变化 · 重新校验: what the pane shows is older than the workbook. */
export function ChangedBar({
  isOutdated,
  isBusy,
  commands,
}: {
  readonly isOutdated: boolean;
  readonly isBusy: boolean;
  readonly commands: PaneCommands;
}): ReactElement {
  const { run } = useWords().words;
  return (
    <div role="status" aria-live="polite">
      {isOutdated && (
        <MessageBar intent="info">
          <MessageBarBody>{run.changed}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" disabledFocusable={isBusy} onClick={commands.refresh}>
              {run.recheck}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}
