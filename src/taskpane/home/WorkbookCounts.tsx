import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Overview } from '../../commands/overview';
import { cardsInUse } from '../state/cards';
import { useWords } from '../words/useWords';
import { workbookCounts } from './workbookCountsSentence';

const useStyles = makeStyles({ line: { margin: 0 } });

/** How many kinds of appraisal the workbook has and where they stand; one alone says it itself. */
export function WorkbookCounts({ overview }: { readonly overview: Overview }): ReactElement | null {
  const styles = useStyles();
  const { home } = useWords().words;
  const cards = cardsInUse(overview);
  return cards.length < 2 ? null : <p className={styles.line}>{workbookCounts(cards, home)}</p>;
}
