import { Button } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import type { ReopenRequest } from '../../commands/finalise/reopen';
import { useWords } from '../words/useWords';
import { TypedField } from './TypedField';
import { useFormStyles } from './useFormStyles';

/** Takes 定稿 back, with a name and a reason. */
export function ReopenForm({
  isBusy,
  save,
}: {
  readonly isBusy: boolean;
  readonly save: (request: ReopenRequest) => void;
}): ReactElement {
  const styles = useFormStyles();
  const { finalise: words } = useWords().words;
  const [by, setBy] = useState('');
  const [reason, setReason] = useState('');
  const isReady = by.trim() !== '' && reason.trim() !== '';
  return (
    <form
      className={styles.form}
      aria-label={words.reopenForm}
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady && !isBusy) save({ by, reason });
      }}
    >
      <h3 className={styles.heading}>{words.reopenForm}</h3>
      <TypedField label={words.by} value={by} change={setBy} />
      <TypedField label={words.reason} value={reason} rows={3} change={setReason} />
      <Button type="submit" disabledFocusable={isBusy || !isReady}>
        {words.reopen}
      </Button>
    </form>
  );
}
