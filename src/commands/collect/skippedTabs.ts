import { BASE_TABS } from '../../sheets/base/baseTabs';
import { LEDGER_TAB } from '../../sheets/collect/ledgerColumns';
import { PARAMETERS_TAB, PROBLEMS_TAB, ROSTER_TAB } from '../../sheets/layout';
import type { CollectTable } from './collectTable';

/** Names of tabs that are ours but nothing that anybody fills in and hands back. */
export function skippedTabs(tables: readonly CollectTable[]): ReadonlySet<string> {
  const results = tables.flatMap(({ of }) =>
    of.kind === 'sheet'
      ? [of.scheme.resultTab, of.scheme.summaryTab]
      : [of.scheme.summaryTab, ...of.scheme.outputs.map(({ tab }) => tab)],
  );
  const bases = Object.values(BASE_TABS).map(({ tab }) => tab);
  return new Set([ROSTER_TAB, PARAMETERS_TAB, PROBLEMS_TAB, LEDGER_TAB, ...bases, ...results]);
}
