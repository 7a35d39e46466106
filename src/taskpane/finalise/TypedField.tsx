import type { ReactElement } from 'react';
import { FormField } from '../review/FormField';
import { useFieldStyles } from '../shell/useFieldStyles';

/** A text that is typed: one line, or several with `rows`. */
export function TypedField({
  label,
  value,
  rows = 1,
  change,
}: {
  readonly label: string;
  readonly value: string;
  readonly rows?: number;
  readonly change: (text: string) => void;
}): ReactElement {
  const { field } = useFieldStyles();
  const typed = ({ target }: { readonly target: { readonly value: string } }): void => {
    change(target.value);
  };
  const shared = { className: field, value, onChange: typed };
  return (
    <FormField
      label={label}
      control={(id) =>
        rows === 1 ? (
          <input id={id} {...shared} type="text" />
        ) : (
          <textarea id={id} {...shared} rows={rows} />
        )
      }
    />
  );
}
