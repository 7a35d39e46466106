import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Overview } from '../../commands/overview';
import { byPurpose, cardsInUse } from '../state/cards';
import type { PaneCommands } from '../state/paneCommands';
import { useWords } from '../words/useWords';
import { SchemeCard } from './SchemeCard';

const useStyles = makeStyles({
  groups: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  heading: {
    margin: `0 0 ${tokens.spacingVerticalXS} 0`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
  },
});

/** The schemes in the workbook by what they are for; those not there stand on 插入考核表 only. */
export function SchemeGroups({
  overview,
  commands,
}: {
  readonly overview: Overview;
  readonly commands: PaneCommands;
}): ReactElement {
  const styles = useStyles();
  const { home } = useWords().words;
  return (
    <div className={styles.groups}>
      {byPurpose(cardsInUse(overview)).map(({ purpose, cards }) => (
        <section key={purpose} aria-labelledby={`pane-purpose-${purpose}`}>
          <h2 id={`pane-purpose-${purpose}`} className={styles.heading}>
            {home.purpose[purpose]}
          </h2>
          <ul className={styles.list}>
            {cards.map((each) => (
              <li key={each.scheme.id}>
                <SchemeCard seen={each} commands={commands} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
