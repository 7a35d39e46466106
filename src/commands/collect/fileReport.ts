import type { Person } from '../../domain/people/person';
import type { Problem } from '../../domain/problem';
import { tabProblem } from '../../sheets/tabProblem';
import { inOrder } from '../evaluate';
import type { Collection } from './collection';
import type { FileNote, FileReport } from './collectReport';
import type { TableView } from './collectTable';
import type { DueOf } from './dueGroups';
import type { DueRow } from './dueRows';
import type { FileRows } from './gatherRows';
import type { ReadFile } from './readReturned';
import type { GroupOf } from './rowGroup';

/** What is told of one file: whose rows it holds, what was taken, everything that is wrong. */
export function fileReport(
  { file, clashes }: FileRows,
  notes: readonly FileNote[],
  more: {
    readonly dueOf: DueOf;
    readonly groupOf: GroupOf;
    readonly collection: Collection;
  },
): FileReport {
  const { name, print, savedAt, knownBy, views } = file;
  const { collection } = more;
  const groups = groupsIn(file, more.groupOf);
  const stamped = file.stamp?.unit ?? '';
  return {
    name,
    print,
    savedAt,
    units: stamped === '' ? groups : [stamped, ...groups.filter((group) => group !== stamped)],
    knownBy,
    tables: views.map((view) => ({
      table: view.table.ref,
      tab: view.tab.name,
      rows: view.rows.length,
      taken: collection.counted('taken', print, view),
      same: collection.counted('same', print, view),
      differences: collection.counted('differences', print, view),
    })),
    notes: [...file.notes, ...notes],
    problems: inOrder([...problemsOf(file, more), ...clashes]),
  };
}

/** Units whose rows a file holds, in a fixed order. */
export function groupsIn({ views }: ReadFile, groupOf: GroupOf): readonly string[] {
  const groups = views.flatMap(({ table, rows }) => rows.map((row) => groupOf(table, row)));
  return [...new Set(groups)].filter((group) => group !== '').sort();
}

type Known = { readonly dueOf: DueOf; readonly groupOf: GroupOf };

/** Problems of the tabs, and E16 of each table once. */
function problemsOf(file: ReadFile, known: Known): Problem[] {
  const tables = new Map(file.views.map((view) => [view.table.key, view]));
  return [
    ...file.views.flatMap(({ problems }) => problems),
    ...[...tables.values()].flatMap((view) => absentFrom(file, view, known)),
  ];
}

/**
 * E16 for people of the units that the file is about: that of its stamp, else units of which at
 * least half of the people are there. A row on any tab of the table is a row.
 */
function absentFrom(
  { stamp, views }: ReadFile,
  { table, tab, header }: TableView,
  { dueOf, groupOf }: Known,
): Problem[] {
  if (header === null) return [];
  const rows = views.filter((view) => view.table.key === table.key).flatMap((view) => view.rows);
  const present = new Set(rows.flatMap(({ person }) => person?.id ?? []));
  const groups = new Set(rows.map((row) => groupOf(table, row)));
  const isHere = ({ person }: DueRow): boolean => person !== null && present.has(person.id);
  const stamped = stamp?.unit ?? '';
  return [...groups].sort().flatMap((group) => {
    const due = dueOf(table).get(group) ?? [];
    const here = due.filter(isHere).length;
    const isAbout = groups.has(stamped) ? group === stamped : here * 2 >= due.length;
    if (!isAbout) return [];
    return due.flatMap((each) =>
      each.person === null || isHere(each) ? [] : [absentProblem(tab.name, each.person)],
    );
  });
}

function absentProblem(tab: string, { id, name, branch }: Person): Problem {
  return tabProblem('E16', tab, { id, name, detail: { branch } });
}
