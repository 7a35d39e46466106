import type { ReactElement } from 'react';
import type { TableScheme } from '../../domain/tables/tableScheme';
import type { UnitResult } from '../../domain/tables/unitResult';
import type { PeopleFilter } from '../state/page';
import type { PaneCommands } from '../state/paneCommands';
import { useWords } from '../words/useWords';
import { ResultList } from './ResultList';
import { ResultRow } from './ResultRow';
import { unitFacts } from './unitFacts';
import { unitTitle } from './unitLabel';
import { unitsShown } from './unitsShown';

/** The units of a scheme on tables, with a search. */
export function UnitList({
  results,
  scheme,
  filter,
  choose,
  commands,
}: {
  readonly results: readonly UnitResult[];
  readonly scheme: TableScheme;
  readonly filter: PeopleFilter;
  readonly choose: (filter: PeopleFilter) => void;
  readonly commands: PaneCommands;
}): ReactElement {
  const { words, language } = useWords();
  return (
    <ResultList
      results={results}
      shownOf={(searched) => unitsShown(results, filter, searched)}
      row={(unit) => {
        const { lines, score } = unitFacts(unit, scheme, words, language);
        return (
          <ResultRow
            key={unit.key}
            title={unitTitle(unit)}
            name={unit.name}
            facts={lines}
            score={score}
            why={() => {
              commands.open({ kind: 'person', scheme: scheme.id, person: unit.key });
            }}
          />
        );
      }}
      unit={scheme.unit}
      heading={words.units.heading[scheme.unit]}
      search={words.units.search}
      filter={filter}
      choose={choose}
    />
  );
}
