import type { ReactElement } from 'react';
import { useFieldStyles } from './useFieldStyles';

/** A search field of the platform; what it finds is shown while she types. */
export function SearchField({
  label,
  value,
  change,
}: {
  readonly label: string;
  readonly value: string;
  readonly change: (value: string) => void;
}): ReactElement {
  const { field } = useFieldStyles();
  return (
    <input
      className={field}
      type="search"
      aria-label={label}
      placeholder={label}
      value={value}
      onChange={({ target }) => {
        change(target.value);
      }}
    />
  );
}
