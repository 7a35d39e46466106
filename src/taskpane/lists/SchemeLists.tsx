import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, type ReactElement, type ReactNode, useId } from 'react';
import type { SchemeCard } from '../../commands/schemeCard';
import type { PaneCommands } from '../state/paneCommands';
import type { PaneState } from '../state/paneState';
import { useWords } from '../words/useWords';
import type { ListEntry } from './listEntries';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  purpose: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
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
  count: { whiteSpace: 'nowrap' },
  names: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** As people look for them: whom to decide on, what to post, to send, to go on with. */
const PURPOSES = ['list', 'notice', 'circular', 'ledger'] as const;

/** Names beyond this many are a number only, ones. */
const NAMED = 20;

/** The lists of one scheme by what they are for with who stands on them, and its groups in figures. */
export function SchemeLists({
  seen: { scheme, summarised },
  entries,
  listTabs,
  goTo,
  children,
}: {
  readonly seen: SchemeCard;
  readonly entries: readonly ListEntry[];
  readonly listTabs: PaneState['listTabs'];
  readonly goTo: PaneCommands['goTo'];
  /** The figures of its groups. */
  readonly children: ReactNode;
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
      {PURPOSES.map((purpose) => {
        const own = entries.flatMap((entry, index) =>
          entry.purpose === purpose ? [{ entry, tab: written[index]?.tab ?? entry.tab }] : [],
        );
        return (
          own.length > 0 && (
            <Fragment key={purpose}>
              <h4 className={styles.purpose}>{lists.purpose[purpose]}</h4>
              <ul className={styles.list} aria-label={lists.purpose[purpose]}>
                {own.map((each) => (
                  <ListLine
                    key={each.entry.tab}
                    {...each}
                    open={
                      summarised
                        ? () => {
                            goTo(each.tab, '');
                          }
                        : null
                    }
                  />
                ))}
              </ul>
            </Fragment>
          )
        );
      })}
      {children}
    </section>
  );
}

/** One list: its tab, how many stand there, who. `open` is null before it was written. */
function ListLine({
  entry: { names, of },
  tab,
  open,
}: {
  readonly entry: ListEntry;
  readonly tab: string;
  readonly open: (() => void) | null;
}): ReactElement {
  const styles = useStyles();
  const { words } = useWords();
  const { lists } = words.scheme;
  const shown = names.slice(0, NAMED).join(words.failures.separator);
  const counted = words.scheme.counted(names.length, of);
  return (
    <li className={styles.entry}>
      <div className={styles.line}>
        <span>{tab}</span>
        <span className={styles.count}>{counted}</span>
      </div>
      <div className={styles.names}>
        {names.length > NAMED ? words.home.others(shown, counted) : shown || lists.nobody}
      </div>
      {open !== null && (
        <Button size="small" appearance="subtle" onClick={open}>
          {lists.open(tab)}
        </Button>
      )}
    </li>
  );
}
