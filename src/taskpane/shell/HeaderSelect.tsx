import { type ReactElement, useId } from 'react';
import { oneLine } from '../../messages/oneLine';
import { usePageStyles } from '../files/usePageStyles';
import { useFieldStyles } from './useFieldStyles';

/** Which header of a table is meant; blank until one is chosen. */
export function HeaderSelect({
  label,
  headers,
  none,
  value,
  note = '',
  choose,
}: {
  readonly label: string;
  /** Paths of headers, in their order. */
  readonly headers: readonly string[];
  /** What stands for no header. */
  readonly none: string;
  readonly value: string;
  /** Said below it, e.g. why it is proposed. */
  readonly note?: string;
  readonly choose: (path: string) => void;
}): ReactElement {
  const page = usePageStyles();
  const { field } = useFieldStyles();
  const id = useId();
  const about = useId();
  return (
    <div className={page.field}>
      <label htmlFor={id} className={page.label}>
        {label}
      </label>
      <select
        id={id}
        className={field}
        value={value}
        {...(note === '' ? {} : { 'aria-describedby': about })}
        onChange={({ target }) => {
          choose(target.value);
        }}
      >
        <option value="">{none}</option>
        {headers.map((path) => (
          <option key={path} value={path}>
            {oneLine(path)}
          </option>
        ))}
      </select>
      {note !== '' && (
        <span id={about} className={page.quiet}>
          {note}
        </span>
      )}
    </div>
  );
}
