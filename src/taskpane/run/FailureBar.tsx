import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PaneFailure } from '../paneAnswer';
import { useWords } from '../words/useWords';
import { CopyDetails } from './CopyDetails';
import { failureCode, failureDetail, failureSentence } from './failureSentence';

/** Why something did not happen, and what to do. */
export function FailureBar({
  failure,
  version,
  dismiss,
}: {
  readonly failure: PaneFailure;
  readonly version: string;
  readonly dismiss: () => void;
}): ReactElement {
  const { words, language } = useWords();
  const isOwnWish = failure.kind === 'cancelled';
  const details = words.failures.details(failureCode(failure), version, failureDetail(failure));
  return (
    <MessageBar intent={isOwnWish ? 'info' : 'error'} layout="multiline">
      <MessageBarBody>{failureSentence(failure, language)}</MessageBarBody>
      <MessageBarActions>
        {!isOwnWish && <CopyDetails key={details} text={details} />}
        <Button size="small" appearance="subtle" onClick={dismiss}>
          {words.run.close}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
