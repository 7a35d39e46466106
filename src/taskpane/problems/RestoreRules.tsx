import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PaneCommands } from '../state/paneCommands';
import { useWords } from '../words/useWords';

/** Brings lost validation, locks, colours and formulas of the fill-in tabs back. */
export function RestoreRules({
  isBusy,
  commands,
}: {
  readonly isBusy: boolean;
  readonly commands: PaneCommands;
}): ReactElement {
  const { problems: words } = useWords().words;
  return (
    <section aria-label={words.restore}>
      <Button
        appearance="subtle"
        disabledFocusable={isBusy}
        title={words.restoreHint}
        onClick={commands.restoreRules}
      >
        {words.restore}
      </Button>
      <p>{words.restoreHint}</p>
    </section>
  );
}
