import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useId } from 'react';
import { useWords } from '../words/useWords';
import { useFieldStyles } from './useFieldStyles';

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** One filter as the platform's own drop-down: best for keyboard and screen reader. */
export function FilterSelect({
  label,
  options,
  value,
  isRequired = false,
  choose,
}: {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  /** Blank for all. */
  readonly value: string;
  /** There is no "all": one of the options it must be. */
  readonly isRequired?: boolean;
  readonly choose: (value: string) => void;
}): ReactElement {
  const styles = useStyles();
  const { field } = useFieldStyles();
  const { problems } = useWords().words;
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
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
        {!isRequired && <option value="">{problems.all}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </div>
  );
}
