import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useWords } from '../words/useWords';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '1fr auto auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  quiet: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  total: { fontVariantNumeric: 'tabular-nums', textAlign: 'right' },
});

/** One result: who or what, quiet facts below, the score, and the way to why. */
export function ResultRow({
  title,
  name,
  facts,
  score,
  why,
}: {
  readonly title: string;
  readonly name: string;
  /** Lines below the title; blank ones are left out. */
  readonly facts: readonly string[];
  readonly score: string;
  readonly why: () => void;
}): ReactElement {
  const styles = useStyles();
  const { list } = useWords().words.scheme;
  return (
    <li className={styles.row}>
      <div>
        <div>{title}</div>
        {facts.filter(Boolean).map((fact) => (
          <div key={fact} className={styles.quiet}>
            {fact}
          </div>
        ))}
      </div>
      <span className={styles.total}>{score}</span>
      <Button size="small" aria-label={list.whyOf(name)} onClick={why}>
        {list.why}
      </Button>
    </li>
  );
}
