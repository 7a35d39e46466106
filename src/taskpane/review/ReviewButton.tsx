import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PaneCommands } from '../state/paneCommands';
import { useWords } from '../words/useWords';

/** The way to 复核: of one scheme, of all with "", or to decide over the band of one `unit`. */
export function ReviewButton({
  scheme,
  unit = '',
  commands,
}: {
  readonly scheme: string;
  readonly unit?: string;
  readonly commands: PaneCommands;
}): ReactElement {
  const { review } = useWords().words;
  return (
    <Button
      onClick={() => {
        commands.open({ kind: 'review', scheme, unit });
      }}
    >
      {unit === '' ? review.open : review.adjustBand}
    </Button>
  );
}
