import type { ReactElement } from 'react';
import type { ScoreResult } from '../../domain/engines/scoreResult';
import type { Scheme } from '../../domain/scheme/scheme';
import type { PeopleFilter } from '../state/page';
import type { PaneCommands } from '../state/paneCommands';
import { useWords } from '../words/useWords';
import { PersonRow } from './PersonRow';
import { peopleShown } from './peopleShown';
import { ResultList } from './ResultList';

/** The people of a score sheet, with a search. */
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
  const { list } = useWords().words.scheme;
  return (
    <ResultList
      results={results}
      shownOf={(searched) => peopleShown(results, filter, searched)}
      row={(result) => (
        <PersonRow key={result.personId} result={result} scheme={scheme} commands={commands} />
      )}
      unit={scheme.unit}
      heading={list.heading}
      search={list.search}
      filter={filter}
      choose={choose}
    />
  );
}
