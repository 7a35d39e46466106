import { Label, makeStyles, Select } from '@fluentui/react-components';
import { type ReactElement, useId } from 'react';
import { useWords } from '../words/useWords';

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', minWidth: 0 },
});

/** One filter as the platform's own drop-down: best for keyboard and screen reader. */
export function FilterSelect({
  label,
  options,
  value,
  choose,
}: {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  /** Blank for all. */
  readonly value: string;
  readonly choose: (value: string) => void;
}): ReactElement {
  const styles = useStyles();
  const { problems } = useWords().words;
  const id = useId();
  return (
    <div className={styles.field}>
      <Label htmlFor={id} size="small">
        {label}
      </Label>
      <Select
        id={id}
        size="small"
        value={value}
        onChange={(_, chosen) => {
          choose(chosen.value);
        }}
      >
        <option value="">{problems.all}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </Select>
    </div>
  );
}
