import type { Problem } from '../../domain/problem';
import { inOrder } from '../evaluate';
import type { SchoolWorkbook } from '../schoolWorkbook';
import type { Collection } from './collection';
import type { FileNote, FileReport } from './collectReport';
import { dueRows } from './dueRows';
import type { FileRows } from './gatherRows';
import type { ReadFile } from './readReturned';
import type { GroupOf } from './rowGroup';

/** What is told of one file: whose rows it holds, what was taken, everything that is wrong. */
export function fileReport(
  { file, clashes }: FileRows,
  notes: readonly FileNote[],
  more: {
    readonly school: SchoolWorkbook;
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

/** E16 is said of the units that the file is about only; a row on any tab of a table is a row. */
function problemsOf(
  file: ReadFile,
  { school, groupOf }: { readonly school: SchoolWorkbook; readonly groupOf: GroupOf },
): Problem[] {
  const told = new Set<string>();
  return file.views.flatMap(({ table, problems }) => {
    const present = new Set(
      file.views
        .filter((view) => view.table.key === table.key)
        .flatMap((view) => view.rows.flatMap(({ person }) => person?.id ?? [])),
    );
    const expected = expectedGroups(file, table.key, present, { school, groupOf });
    return problems.filter(({ code, id }) => {
      if (code !== 'E16') return true;
      const person = school.roster.roster.byId.get(id);
      const key = `${table.key} ${id}`;
      if (person === undefined || present.has(id) || told.has(key)) return false;
      told.add(key);
      return expected.has(groupOf(table, { person, unit: null }));
    });
  });
}

/** The unit of the stamp, else units of which at least half of the people are there. */
function expectedGroups(
  file: ReadFile,
  key: string,
  present: ReadonlySet<string>,
  { school, groupOf }: { readonly school: SchoolWorkbook; readonly groupOf: GroupOf },
): ReadonlySet<string> {
  const table = file.views.find((view) => view.table.key === key)?.table;
  if (table === undefined) return new Set();
  const groups = new Map<string, { due: number; here: number }>();
  for (const due of dueRows(school, table)) {
    const group = groupOf(table, due);
    const counts = groups.get(group) ?? { due: 0, here: 0 };
    counts.due += 1;
    if (due.person !== null && present.has(due.person.id)) counts.here += 1;
    groups.set(group, counts);
  }
  const stamped = file.stamp?.unit ?? '';
  if ((groups.get(stamped)?.here ?? 0) > 0) return new Set([stamped]);
  return new Set([...groups].flatMap(([group, { due, here }]) => (here * 2 >= due ? [group] : [])));
}
