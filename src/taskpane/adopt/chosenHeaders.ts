import type { TableProposal } from '../../commands/adopt/adoptReport';

/** Headers that she chose herself, by the key of the column; blank for none. */
export type ChosenHeaders = ReadonlyMap<string, string>;

export const NOTHING_CHOSEN: ChosenHeaders = new Map();

/** The header of every column as it stands now. */
export function headersOf(
  { columns }: TableProposal,
  chosen: ChosenHeaders,
): ReadonlyMap<string, string> {
  return new Map([...columns.map(({ key, path }): [string, string] => [key, path]), ...chosen]);
}

/** Columns that a header is proposed for or that are needed; the others are rarely there. */
export function likelyColumns({ all, columns, open }: TableProposal): TableProposal['all'] {
  const keys = new Set([...columns, ...open].map(({ key }) => key));
  return all.filter(({ key }) => keys.has(key));
}

/** A header stands for one column: the one that had it before has none any more. */
export function chooseHeader(
  proposal: TableProposal,
  chosen: ChosenHeaders,
  { key, path }: { readonly key: string; readonly path: string },
): ChosenHeaders {
  const others = [...headersOf(proposal, chosen)].filter(
    ([column, header]) => path !== '' && column !== key && header === path,
  );
  return new Map([
    ...chosen,
    ...others.map(([column]): [string, string] => [column, '']),
    [key, path],
  ]);
}

/** Columns without which the table cannot be read and that have no header yet. */
export function stillNeeded(
  { open }: TableProposal,
  headers: ReadonlyMap<string, string>,
): TableProposal['open'] {
  return open.filter(({ key }) => (headers.get(key) ?? '') === '');
}
