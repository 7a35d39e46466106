import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useId } from 'react';
import type { SchemeOverview } from '../../commands/overview';
import { selectList } from '../../domain/lists/selectList';
import type { PaneCommands } from '../state/paneCommands';
import type { PaneState } from '../state/paneState';
import { useWords } from '../words/useWords';
import { BranchTable } from './BranchTable';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  entry: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  line: {
    display: 'flex',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightSemibold,
  },
  names: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Names beyond this many are a number only, ones. */
const NAMED = 20;

/** The lists of one scheme with who stands on them, and its branches in figures. */
export function SchemeLists({
  seen: { scheme, results, summary, summarised },
  listTabs,
  goTo,
}: {
  readonly seen: SchemeOverview;
  readonly listTabs: PaneState['listTabs'];
  readonly goTo: PaneCommands['goTo'];
}): ReactElement {
  const styles = useStyles();
  const heading = useId();
  const { words, say } = useWords();
  const { lists } = words.scheme;
  const written = listTabs.filter((each) => each.scheme === scheme.id);
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <h3 id={heading} className={styles.heading}>
        {say(scheme.title)}
      </h3>
      <ul className={styles.list}>
        {scheme.lists.map((list, index) => {
          const people = selectList(list, results ?? []);
          const tab = written[index]?.tab ?? list.tab;
          const names = people.slice(0, NAMED).map(({ name }) => name);
          const shown = names.join(words.failures.separator);
          return (
            <li key={list.tab} className={styles.entry}>
              <div className={styles.line}>
                <span>{tab}</span>
                <span>{lists.count(people.length)}</span>
              </div>
              <div className={styles.names}>
                {people.length > NAMED
                  ? words.home.others(shown, people.length)
                  : shown || lists.nobody}
              </div>
              {summarised && (
                <Button
                  size="small"
                  appearance="subtle"
                  onClick={() => {
                    goTo(tab, '');
                  }}
                >
                  {lists.open(tab)}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {summary !== null && <BranchTable scheme={scheme} summary={summary} />}
    </section>
  );
}
