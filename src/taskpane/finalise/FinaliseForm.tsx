import { Button, Checkbox } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import type { FinaliseRequest } from '../../commands/finalise/finalise';
import type { FinalOverview } from '../../commands/finalise/finalOverview';
import { useWords } from '../words/useWords';
import { TypedField } from './TypedField';
import { useFormStyles } from './useFormStyles';

/** Who makes the results final; those that are not complete have to be confirmed. */
export function FinaliseForm({
  final: { obstacles },
  isBusy,
  save,
}: {
  readonly final: FinalOverview;
  readonly isBusy: boolean;
  readonly save: (request: FinaliseRequest) => void;
}): ReactElement {
  const styles = useFormStyles();
  const { finalise: words } = useWords().words;
  const [by, setBy] = useState('');
  const [note, setNote] = useState('');
  const [isConfirmed, setConfirmed] = useState(false);
  const open = obstacles.find(({ kind }) => kind === 'open')?.items ?? [];
  const isOnlyOpen = obstacles.every(({ kind }) => kind === 'open');
  const isReady = isOnlyOpen && by.trim() !== '' && (open.length === 0 || isConfirmed);
  return (
    <form
      className={styles.form}
      aria-label={words.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady && !isBusy) save({ by, note, allowOpen: open.map(({ id }) => id) });
      }}
    >
      {open.length > 0 && (
        <Checkbox
          checked={isConfirmed}
          label={words.confirm(open.length)}
          onChange={(_, { checked }) => {
            setConfirmed(checked === true);
          }}
        />
      )}
      <TypedField label={words.by} value={by} change={setBy} />
      <TypedField label={words.note} value={note} change={setNote} />
      <Button type="submit" appearance="primary" disabledFocusable={isBusy || !isReady}>
        {words.press}
      </Button>
    </form>
  );
}
