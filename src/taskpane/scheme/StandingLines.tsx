import type { ReactElement } from 'react';
import type { UnitKind } from '../../domain/tables/tableScheme';
import { EVERYBODY, type PeopleFilter } from '../state/page';
import { useWords } from '../words/useWords';
import { FilterLine } from './FilterLine';

/** How many one mark could move to another band, and who; and how many are awarded. */
export function StandingLines({
  near,
  awarded = 0,
  unit,
  filter,
  choose,
}: {
  readonly near: number;
  readonly awarded?: number;
  readonly unit: UnitKind;
  readonly filter: PeopleFilter;
  readonly choose: (filter: PeopleFilter) => void;
}): ReactElement {
  const { scheme, units } = useWords().words;
  const lines = [
    { kind: 'awarded', count: awarded, text: units.awards(scheme.counted(awarded, unit)) },
    { kind: 'near', count: near, text: scheme.near(near, unit) },
  ] as const;
  return (
    <>
      {lines
        .filter(({ count }) => count > 0)
        .map(({ kind, text }) => (
          <FilterLine
            key={kind}
            text={text}
            isChosen={filter.kind === kind}
            press={() => {
              choose(filter.kind === kind ? EVERYBODY : { kind });
            }}
          />
        ))}
    </>
  );
}
