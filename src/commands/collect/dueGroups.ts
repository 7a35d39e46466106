import type { SchoolWorkbook } from '../schoolWorkbook';
import type { CollectTable } from './collectTable';
import { type DueRow, dueRows } from './dueRows';
import type { GroupOf } from './rowGroup';

/** The rows that are due on a table by the unit that hands them in, in their usual order. */
export type DueOf = (table: CollectTable) => ReadonlyMap<string, readonly DueRow[]>;

/** Looks at each table once, however many files are about it. */
export function dueGroups(school: SchoolWorkbook, groupOf: GroupOf): DueOf {
  const known = new Map<string, ReadonlyMap<string, readonly DueRow[]>>();
  return (table) => {
    const before = known.get(table.key);
    if (before !== undefined) return before;
    const groups = new Map<string, DueRow[]>();
    for (const due of dueRows(school, table)) {
      const group = groupOf(table, due);
      const same = groups.get(group);
      if (same === undefined) groups.set(group, [due]);
      else same.push(due);
    }
    groups.delete('');
    known.set(table.key, groups);
    return groups;
  };
}
