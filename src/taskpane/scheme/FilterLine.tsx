import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useId } from 'react';
import { useWords } from '../words/useWords';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
});

/** A count with the way to see only those, and back to all. */
export function FilterLine({
  text,
  isChosen,
  press,
}: {
  readonly text: string;
  readonly isChosen: boolean;
  readonly press: () => void;
}): ReactElement {
  const styles = useStyles();
  const { scheme } = useWords().words;
  const said = useId();
  return (
    <div className={styles.line}>
      <span id={said}>{text}</span>
      <Button size="small" aria-pressed={isChosen} aria-describedby={said} onClick={press}>
        {isChosen ? scheme.list.all : scheme.showNear}
      </Button>
    </div>
  );
}
