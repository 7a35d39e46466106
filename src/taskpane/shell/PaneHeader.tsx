import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Overview } from '../../commands/overview';
import { useWords } from '../words/useWords';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalM,
    minHeight: '32px',
    boxSizing: 'border-box',
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalXS,
    paddingLeft: tokens.spacingHorizontalM,
    // Office puts its own menu into the top right corner: 34 x 32 px stay free.
    paddingRight: '42px',
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    color: tokens.colorBrandForeground1,
  },
  period: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Name, school and period of the workbook. */
export function PaneHeader({ overview }: { readonly overview: Overview | null }): ReactElement {
  const styles = useStyles();
  const { home } = useWords().words;
  return (
    <header className={styles.header}>
      <h1 className={styles.title}>{home.title}</h1>
      {overview !== null && overview.members > 0 && (
        <span className={styles.period} title={overview.yearGuessed ? home.periodGuessed : ''}>
          {[overview.organisation, home.period(overview.year)].filter(Boolean).join(' · ')}
        </span>
      )}
    </header>
  );
}
