import { matchRow, type RowFinding } from '../../domain/people/matchRow';
import type { Finding } from '../../domain/reading/cellReading';
import { finding } from '../../domain/reading/cellReading';
import { restoreZeros } from '../../domain/reading/leadingZeros';
import { readChoice } from '../../domain/reading/readChoice';
import type { PersonColumns } from '../../domain/tables/tableScheme';
import type { ColumnReading } from '../readColumn';
import type { CellsRow } from './readRows';
import type { TableContext } from './tableContext';

/** Whom one group of person columns names. */
export interface NamedPerson {
  readonly columns: PersonColumns;
  /** The id in 花名册; null when nobody was found or named. */
  readonly id: string | null;
  /** A branch stands where a person's name may stand (承诺主体 党支部, C-28). */
  readonly isBranch: boolean;
  /** The columns say who is meant, or what keeps it from being known is said already. */
  readonly isTold: boolean;
  readonly findings: readonly (Finding & { readonly column: string })[];
}

/** Finds every person of a row (R-03: E12, E13, E14, W10, W11, W12). */
export function rowPeople(context: TableContext, read: CellsRow['read']): readonly NamedPerson[] {
  return context.table.people.map((columns) => namedPerson(context, read, columns));
}

function namedPerson(
  { school }: TableContext,
  read: CellsRow['read'],
  columns: PersonColumns,
): NamedPerson {
  const id = read.get(columns.id)?.text ?? '';
  const name = nameIn(read.get(columns.name));
  const branch = columns.branch === undefined ? '' : (read.get(columns.branch)?.text ?? '');
  if (id === '' && isBranchName(name.text, school.roster.branches)) {
    return { columns, id: null, isBranch: true, isTold: true, findings: [] };
  }
  const match = matchRow({ id, name: name.text, suffixed: name.suffixed, branch }, school.roster);
  const columnOf = (at: RowFinding['at']): string =>
    at === 'branch' ? (columns.branch ?? columns.id) : columns[at];
  return {
    columns,
    id: match.personId,
    isBranch: false,
    isTold: match.personId !== null || match.findings.length > 0,
    findings: match.findings.map(({ at, ...found }) => ({ ...found, column: columnOf(at) })),
  };
}

function nameIn(read: ColumnReading | undefined): { text: string; suffixed: boolean } {
  const base = read?.findings.find(({ code }) => code === 'W05')?.detail['base'];
  return { text: read?.text ?? base ?? '', suffixed: base !== undefined };
}

function isBranchName(text: string, branches: readonly string[]): boolean {
  if (!text.includes('支部')) return false;
  return (
    readChoice({ type: 'text', text }, { options: branches, aliases: 'branch' }).value !== null
  );
}

/** The readings of a row with the ids that lost their leading zeros put right (N08, C-03). */
export function withZeros({ ids }: TableContext, read: CellsRow['read']): CellsRow['read'] {
  const restored = [...ids].flatMap(([key, known]): [string, ColumnReading][] => {
    const typed = read.get(key)?.text ?? '';
    const id = typed === '' || known.has(typed) ? null : restoreZeros(typed, known.zeros);
    return id === null ? [] : [[key, { text: id, mark: null, findings: [finding('N08', id)] }]];
  });
  return restored.length === 0 ? read : new Map([...read, ...restored]);
}
