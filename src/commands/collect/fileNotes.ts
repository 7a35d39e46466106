import type { Collection } from './collection';
import type { FileNote } from './collectReport';
import { groupsIn } from './fileReport';
import { isWritable } from './mergeTables';
import type { ReadFile } from './readReturned';
import type { OwnTable } from './returnedContext';
import type { GroupOf } from './rowGroup';

/** What is told of a file besides what reading it told. */
export interface NotesRequest {
  readonly files: readonly ReadFile[];
  readonly own: ReadonlyMap<string, OwnTable>;
  readonly collection: Collection;
  readonly groupOf: GroupOf;
}

export function fileNotes(file: ReadFile, request: NotesRequest): readonly FileNote[] {
  return [
    ...stampDiffers(file, request.groupOf),
    ...sameStamp(file, request.files),
    ...tableNotes(file, request.own),
    ...roomNotes(file, request.collection),
  ];
}

/** The stamp says one unit, and not one row is of it: the rows count. */
function stampDiffers(file: ReadFile, groupOf: GroupOf): FileNote[] {
  const stamp = file.stamp?.unit ?? '';
  const rows = groupsIn(file, groupOf);
  if (stamp === '' || rows.length === 0 || rows.includes(stamp)) return [];
  return [{ kind: 'stampDiffers', stamp, rows }];
}

/** Several files of one handed-out workbook; all of them are read. */
function sameStamp(file: ReadFile, files: readonly ReadFile[]): FileNote[] {
  const key = stampKey(file);
  if (key === null || file.views.length === 0) return [];
  const others = files
    .filter((other) => other !== file && other.views.length > 0 && stampKey(other) === key)
    .map(({ name }) => name);
  return others.length === 0 ? [] : [{ kind: 'sameStamp', files: others.sort() }];
}

function stampKey({ stamp }: ReadFile): string | null {
  if (stamp === null) return null;
  const { organisation, year, by, unit, schemes } = stamp;
  return JSON.stringify([organisation, year, by, unit, schemes.map(({ id }) => id)]);
}

function tableNotes({ views }: ReadFile, own: ReadonlyMap<string, OwnTable>): FileNote[] {
  const tables = new Map(views.map(({ table }) => [table.key, table]));
  return [...tables.values()].flatMap(({ key, ref }): FileNote[] => {
    const here = own.get(key);
    if (here === undefined) return [{ kind: 'noTable', table: ref }];
    if (isWritable(here)) return [];
    return [{ kind: 'notOurs', table: ref, tab: here.view.tab.name }];
  });
}

function roomNotes({ print, views }: ReadFile, { homeless }: Collection): FileNote[] {
  const tables = new Map(views.map(({ table }) => [table.key, table]));
  return [...tables.values()].flatMap(({ key, ref }): FileNote[] => {
    const rows = homeless.filter((each) => each.print === print && each.table.key === key).length;
    return rows === 0 ? [] : [{ kind: 'noRoom', table: ref, rows }];
  });
}
