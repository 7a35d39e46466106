import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { UnitResult } from '../../domain/tables/unitResult';
import { CellLink } from '../shell/CellLink';
import { MoreButton } from '../shell/MoreButton';
import { usePaged } from '../shell/usePaged';
import type { PaneCommands } from '../state/paneCommands';
import { useWords } from '../words/useWords';
import { sourceRuns } from './sourceRuns';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
  },
  none: { margin: 0 },
});

/** The rows a result is based on; a press selects the first of them in the sheet. */
export function SourceLinks({
  sources,
  goTo,
}: {
  readonly sources: UnitResult['sources'];
  readonly goTo: PaneCommands['goTo'];
}): ReactElement {
  const styles = useStyles();
  const { units, scheme } = useWords().words;
  const { part, rest, more } = usePaged(sourceRuns(sources));
  if (sources.length === 0) return <p className={styles.none}>{units.noSources}</p>;
  return (
    <>
      <ul className={styles.list}>
        {part.map(({ tab, first, last }) => {
          const rows = units.rows(first, last);
          return (
            <li key={`${tab}!${first}`}>
              <CellLink
                text={`${tab} ${rows}`}
                label={units.openRows(tab, rows)}
                press={() => {
                  goTo(tab, `A${first}`);
                }}
              />
            </li>
          );
        })}
      </ul>
      <MoreButton rest={rest} more={more} label={(left) => scheme.list.more(left, 'row')} />
    </>
  );
}
