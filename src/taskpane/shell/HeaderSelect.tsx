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
  choose,
}: {
  readonly label: string;
  /** Paths of headers, in their order. */
  readonly headers: readonly string[];
  /** What stands for no header. */
  readonly none: string;
  readonly value: string;
  readonly choose: (path: string) => void;
}): ReactElement {
  const page = usePageStyles();
  const { field } = useFieldStyles();
  const id = useId();
  return (
    <div className={page.field}>
      <label htmlFor={id} className={page.label}>
        {label}
      </label>
      <select
        id={id}
        className={field}
        value={value}
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
    </div>
  );
}
