import type { ReactElement } from 'react';
import type { TableOverview } from '../../commands/tables/tableOverview';
import { TotalsTable } from '../scheme/TotalsTable';
import { decimalsOf } from '../scheme/unitFacts';
import type { PaneCommands } from '../state/paneCommands';
import type { PaneState } from '../state/paneState';
import { useWords } from '../words/useWords';
import { GroupTable } from './GroupTable';
import { listsOfUnits } from './listEntries';
import { SchemeLists } from './SchemeLists';

/** The lists of a scheme on tables, and its groups in figures. */
export function UnitLists({
  seen,
  ...shared
}: {
  readonly seen: TableOverview;
  readonly listTabs: PaneState['listTabs'];
  readonly goTo: PaneCommands['goTo'];
}): ReactElement {
  const { units } = useWords().words;
  const { scheme, summary, totals } = seen;
  const by = scheme.summaryBy;
  return (
    <SchemeLists seen={seen} entries={listsOfUnits(seen)} {...shared}>
      {summary !== null && by !== null && summary.groups.length > 0 && (
        <GroupTable
          caption={units.groups[by]}
          header={units.group[by]}
          bands={scheme.bands}
          decimals={decimalsOf(scheme)}
          groups={summary.groups.map((line) => ({ name: line.group || units.otherGroup, line }))}
          total={summary.total}
        />
      )}
      {totals.length > 0 && <TotalsTable totals={totals} />}
    </SchemeLists>
  );
}
