import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { useOrigin } from '../scheme/useOrigin';
import type { PageProps } from '../shell/pageProps';
import { SearchField } from '../shell/SearchField';
import { byPurpose, cardsOf } from '../state/cards';
import { useWords } from '../words/useWords';
import { ChoiceRow } from './ChoiceRow';
import { schemesFound } from './schemesFound';

const useStyles = makeStyles({
  heading: {
    margin: `0 0 ${tokens.spacingVerticalXS} 0`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  status: { fontSize: tokens.fontSizeBase200 },
  // The list is longer than the pane; the button stays where it can be pressed.
  bar: {
    position: 'sticky',
    bottom: `calc(-1 * ${tokens.spacingVerticalM})`,
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalM,
    marginBottom: `calc(-1 * ${tokens.spacingVerticalM})`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  press: { width: '100%' },
});

/** A search is worth its place from this many schemes on. */
const MANY = 8;

/** The schemes by what they are for, several to choose at once; one alone is chosen already. */
export function SchemeChoice({ overview, isBusy, commands }: PageProps): ReactElement {
  const styles = useStyles();
  const { words } = useWords();
  const { insert, purpose: purposes } = words.home;
  const cards = cardsOf(overview);
  const absent = cards.filter(({ state }) => state === 'absent');
  const originOf = useOrigin(overview);
  const [searched, setSearched] = useState('');
  const [chosen, setChosen] = useState<readonly string[]>(
    absent.length === 1 ? absent.map(({ scheme }) => scheme.id) : [],
  );
  const toggle = (id: string): void => {
    setChosen(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id]);
  };
  const found = schemesFound(cards, searched);
  return (
    <>
      {cards.length >= MANY && (
        <>
          <SearchField label={insert.search} value={searched} change={setSearched} />
          <span role="status" className={styles.status}>
            {found.length === 0 ? insert.nothingFound : insert.showing(found.length, cards.length)}
          </span>
        </>
      )}
      {byPurpose(found).map((group) => (
        <section key={group.purpose} aria-labelledby={`pane-choose-${group.purpose}`}>
          <h3 id={`pane-choose-${group.purpose}`} className={styles.heading}>
            {purposes[group.purpose]}
          </h3>
          <ul className={styles.list}>
            {group.cards.map((card) => (
              <ChoiceRow
                key={card.scheme.id}
                card={card}
                origin={originOf(card.scheme)}
                isChosen={chosen.includes(card.scheme.id)}
                toggle={toggle}
              />
            ))}
          </ul>
        </section>
      ))}
      <div className={styles.bar}>
        <Button
          className={styles.press}
          appearance="primary"
          disabledFocusable={isBusy || chosen.length === 0}
          onClick={() => {
            commands.insert(chosen);
          }}
        >
          {chosen.length === 0 ? insert.none : insert.press(chosen.length)}
        </Button>
      </div>
    </>
  );
}
