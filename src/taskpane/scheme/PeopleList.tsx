import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import type { ScoreResult } from '../../domain/engines/scoreResult';
import type { Scheme } from '../../domain/scheme/scheme';
import { MoreButton } from '../shell/MoreButton';
import { useFieldStyles } from '../shell/useFieldStyles';
import { usePaged } from '../shell/usePaged';
import { EVERYBODY, type PeopleFilter } from '../state/page';
import type { PaneCommands } from '../state/paneCommands';
import { useWords } from '../words/useWords';
import { PersonRow } from './PersonRow';
import { peopleShown } from './peopleShown';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
  },
});

/** The people of a scheme with a search; long lists are shown by pieces. */
export function PeopleList({
  results,
  scheme,
  filter,
  choose,
  commands,
}: {
  readonly results: readonly ScoreResult[];
  readonly scheme: Scheme;
  readonly filter: PeopleFilter;
  readonly choose: (filter: PeopleFilter) => void;
  readonly commands: PaneCommands;
}): ReactElement {
  const styles = useStyles();
  const { field } = useFieldStyles();
  const { list } = useWords().words.scheme;
  const [searched, setSearched] = useState('');
  const shown = peopleShown(results, filter, searched);
  const { part, rest, more } = usePaged(shown);
  return (
    <section className={styles.section} aria-labelledby="pane-people">
      <h3 id="pane-people" className={styles.heading}>
        {list.heading}
      </h3>
      <input
        className={field}
        type="search"
        aria-label={list.search}
        placeholder={list.search}
        value={searched}
        onChange={({ target }) => {
          setSearched(target.value);
        }}
      />
      <div className={styles.line}>
        <span role="status">
          {shown.length === 0 ? list.none : list.showing(shown.length, results.length)}
        </span>
        {filter.kind !== 'all' && (
          <Button
            size="small"
            appearance="subtle"
            onClick={() => {
              choose(EVERYBODY);
            }}
          >
            {list.all}
          </Button>
        )}
      </div>
      <ul className={styles.list}>
        {part.map((result) => (
          <PersonRow key={result.personId} result={result} scheme={scheme} commands={commands} />
        ))}
      </ul>
      <MoreButton rest={rest} more={more} label={list.more} />
    </section>
  );
}
