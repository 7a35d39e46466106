import { inputColumns } from './tableColumns';
import type { TableScheme, TableSpec } from './tableScheme';

/** Whose the rows of a table are, so that they can be given to a branch or department (4.2). */
export type TableOwner =
  /** The first person a row names. */
  | { readonly kind: 'person' }
  /** The unit that the same key belongs to on another table of the scheme (a pair). */
  | { readonly kind: 'follows'; readonly table: string }
  | { readonly kind: 'branch' | 'department' | 'class'; readonly column: string }
  | { readonly kind: 'nobody'; readonly why: NobodysRows };

/**
 * Why a table is handed out to nobody: it is about the whole school (a tally of all ballots, dorms),
 * filled in by judges about everybody, or a book of receipts that the Party office keeps itself.
 */
export type NobodysRows = 'wholeSchool' | 'judges' | 'receipts';

/** Told from the columns of the table and the part it plays for its engine, never from its name. */
export function tableOwner(scheme: TableScheme, table: TableSpec): TableOwner {
  const { engine } = scheme;
  if (engine.kind === 'contest' && engine.judges.table === table.key) {
    return { kind: 'nobody', why: 'judges' };
  }
  if (engine.kind === 'visits' && engine.collection.table === table.key) {
    return { kind: 'nobody', why: 'receipts' };
  }
  if (table.people.length > 0) return { kind: 'person' };
  const followed = followedTable(scheme, table);
  if (followed !== null) return { kind: 'follows', table: followed.key };
  return listedOwner(scheme, table) ?? { kind: 'nobody', why: 'wholeSchool' };
}

/** A table that names people for the very keys of this one, such as the register of pairs. */
function followedTable({ tables }: TableScheme, table: TableSpec): TableSpec | null {
  const same = (other: TableSpec): boolean =>
    other.people.length > 0 && other.unit.join('|') === table.unit.join('|');
  return table.unit.length === 0 ? null : (tables.find(same) ?? null);
}

const OWNERS = [
  ['branches', 'branch'],
  ['departments', 'department'],
  ['classes', 'class'],
] as const;

/** By a column that names a branch, department or class; one that tells the unit counts first. */
function listedOwner(scheme: TableScheme, table: TableSpec): TableOwner | null {
  const columns = inputColumns(scheme, table);
  const first = [...columns].sort((one, other) => rank(one.key) - rank(other.key));
  for (const { key, listFrom } of first) {
    const [, kind] = OWNERS.find(([list]) => list === listFrom) ?? [];
    if (kind !== undefined) return { kind, column: key };
  }
  return null;

  function rank(key: string): number {
    return table.unit.includes(key) ? 0 : 1;
  }
}
