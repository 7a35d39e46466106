import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, type ReactNode, useId } from 'react';

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** A field with its label above it; `control` gets the id that the label names. */
export function FormField({
  label,
  control,
}: {
  readonly label: string;
  readonly control: (id: string) => ReactNode;
}): ReactElement {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {control(id)}
    </div>
  );
}
