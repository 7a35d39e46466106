import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, type ReactNode, useState } from 'react';
import type { UnitKind } from '../../domain/tables/tableScheme';
import { MoreButton } from '../shell/MoreButton';
import { SearchField } from '../shell/SearchField';
import { usePaged } from '../shell/usePaged';
import { EVERYBODY, type PeopleFilter } from '../state/page';
import { useWords } from '../words/useWords';

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

/** The results of a scheme with a search; long lists are shown by pieces. */
export function ResultList<Result>({
  results,
  shownOf,
  row,
  unit,
  heading,
  search,
  filter,
  choose,
}: {
  readonly results: readonly Result[];
  /** What the words searched for leave. */
  readonly shownOf: (searched: string) => readonly Result[];
  readonly row: (result: Result) => ReactNode;
  readonly unit: UnitKind;
  readonly heading: string;
  readonly search: string;
  readonly filter: PeopleFilter;
  readonly choose: (filter: PeopleFilter) => void;
}): ReactElement {
  const styles = useStyles();
  const { list } = useWords().words.scheme;
  const [searched, setSearched] = useState('');
  const shown = shownOf(searched);
  const { part, rest, more } = usePaged(shown);
  return (
    <section className={styles.section} aria-labelledby="pane-people">
      <h3 id="pane-people" className={styles.heading}>
        {heading}
      </h3>
      <SearchField label={search} value={searched} change={setSearched} />
      <div className={styles.line}>
        <span role="status">
          {shown.length === 0 ? list.none : list.showing(shown.length, results.length, unit)}
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
      <ul className={styles.list}>{part.map(row)}</ul>
      <MoreButton rest={rest} more={more} label={(left) => list.more(left, unit)} />
    </section>
  );
}
