import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useWords } from '../words/useWords';

const useStyles = makeStyles({
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** That bands are suggestions and the meeting decides, and when they were calculated. */
export function Suggestion({
  calculatedAt,
}: {
  /** ISO local time; null = never. */
  readonly calculatedAt: string | null;
}): ReactElement {
  const styles = useStyles();
  const { scheme } = useWords().words;
  return (
    <p className={styles.quiet}>
      {calculatedAt === null
        ? scheme.suggestion
        : `${scheme.suggestion} ${scheme.calculatedAt(minutes(calculatedAt))}`}
    </p>
  );
}

function minutes(time: string): string {
  return time.slice(0, 16).replace('T', ' ');
}
