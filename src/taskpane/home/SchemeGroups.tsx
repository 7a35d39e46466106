import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Overview } from '../../commands/overview';
import type { Scheme } from '../../domain/scheme/scheme';
import type { PaneCommands } from '../state/paneCommands';
import { useWords } from '../words/useWords';
import { SchemeCard } from './SchemeCard';

const PURPOSES: readonly Scheme['purpose'][] = ['yearEnd', 'report', 'daily', 'award'];

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

/** Every scheme by what it is for; a purpose without schemes is not shown. */
export function SchemeGroups({
  overview,
  commands,
}: {
  readonly overview: Overview;
  readonly commands: PaneCommands;
}): ReactElement {
  const styles = useStyles();
  const { home } = useWords().words;
  const groups = PURPOSES.map((purpose) => ({
    purpose,
    schemes: overview.schemes.filter(({ scheme }) => scheme.purpose === purpose),
  })).filter(({ schemes }) => schemes.length > 0);
  return (
    <div className={styles.groups}>
      {groups.map(({ purpose, schemes }) => (
        <section key={purpose} aria-labelledby={`pane-purpose-${purpose}`}>
          <h2 id={`pane-purpose-${purpose}`} className={styles.heading}>
            {home.purpose[purpose]}
          </h2>
          <ul className={styles.list}>
            {schemes.map((each) => (
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
