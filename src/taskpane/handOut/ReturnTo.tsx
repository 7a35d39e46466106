import { type ReactElement, useId } from 'react';
import type { HandOutRequest } from '../../commands/handOut/handOutReport';
import { usePageStyles } from '../files/usePageStyles';
import { useFieldStyles } from '../shell/useFieldStyles';
import { useFileWords } from '../words/useFileWords';

type Cover = Pick<HandOutRequest, 'deadline' | 'contact'>;

/** Until when and to whom, printed on the cover of each workbook. */
export function ReturnTo({
  cover,
  change,
}: {
  readonly cover: Cover;
  readonly change: (cover: Cover) => void;
}): ReactElement {
  const page = usePageStyles();
  const { field } = useFieldStyles();
  const { handOut: words } = useFileWords();
  const deadline = useId();
  const contact = useId();
  return (
    <>
      <div className={page.field}>
        <label htmlFor={deadline} className={page.label}>
          {words.deadline}
        </label>
        <input
          id={deadline}
          className={field}
          type="date"
          value={cover.deadline}
          onChange={({ target }) => {
            change({ ...cover, deadline: target.value });
          }}
        />
      </div>
      <div className={page.field}>
        <label htmlFor={contact} className={page.label}>
          {words.contact}
        </label>
        <input
          id={contact}
          className={field}
          maxLength={60}
          placeholder={words.contactHint}
          value={cover.contact}
          onChange={({ target }) => {
            change({ ...cover, contact: target.value });
          }}
        />
      </div>
    </>
  );
}
