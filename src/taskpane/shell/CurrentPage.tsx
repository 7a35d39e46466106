import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { HomePage } from '../home/HomePage';
import type { Pane } from '../state/usePane';
import { useWords } from '../words/useWords';
import type { useLaterPage } from './useLaterPage';

/** The page the pane is on; while nothing is known of the workbook there is only waiting. */
export function CurrentPage({
  pane,
  later: Later,
  isBusy,
}: {
  readonly pane: Pane;
  /** Null while the pages behind the first one are being loaded. */
  readonly later: ReturnType<typeof useLaterPage>;
  readonly isBusy: boolean;
}): ReactElement {
  const { home } = useWords().words;
  const { overview, run, page, isWelcome } = pane.state;
  if (overview === null) {
    return run.kind === 'failed' ? (
      <Button onClick={pane.commands.refresh}>{home.reload}</Button>
    ) : (
      <p>{home.loading}</p>
    );
  }
  if (page.kind === 'home') {
    const { commands } = pane;
    return (
      <HomePage overview={overview} isBusy={isBusy} commands={commands} isWelcome={isWelcome} />
    );
  }
  return Later === null ? (
    <p>{home.opening}</p>
  ) : (
    <Later pane={pane} page={page} overview={overview} isBusy={isBusy} />
  );
}
