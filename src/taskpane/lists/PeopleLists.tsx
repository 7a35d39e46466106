import type { ReactElement } from 'react';
import type { SchemeOverview } from '../../commands/overview';
import type { PaneCommands } from '../state/paneCommands';
import type { PaneState } from '../state/paneState';
import { useWords } from '../words/useWords';
import { GroupTable } from './GroupTable';
import { listsOfPeople } from './listEntries';
import { SchemeLists } from './SchemeLists';

/** The lists of a score sheet, and its branches in figures. */
export function PeopleLists({
  seen,
  ...shared
}: {
  readonly seen: SchemeOverview;
  readonly listTabs: PaneState['listTabs'];
  readonly goTo: PaneCommands['goTo'];
}): ReactElement {
  const { lists } = useWords().words.scheme;
  const { scheme, summary } = seen;
  return (
    <SchemeLists seen={seen} entries={listsOfPeople(seen)} {...shared}>
      {summary !== null && (
        <GroupTable
          caption={lists.branches}
          header={lists.branch}
          bands={scheme.bands}
          decimals={scheme.settings.decimals}
          groups={summary.branches.map((line) => ({ name: line.branch, line }))}
          total={summary.total}
        />
      )}
    </SchemeLists>
  );
}
