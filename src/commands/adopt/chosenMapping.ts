import { failure, type Result, success } from '../../domain/result';
import { MOST_HEADER_ROWS } from '../../sheets/adopt/headerPaths';
import { locateMapping } from '../../sheets/adopt/locateMapping';
import type { CandidateTable } from '../../sheets/adopt/proposeMapping';
import { normaliseHeader } from '../../sheets/headerText';
import type { TabReading } from '../../sheets/tabReading';
import type { TableMapping } from '../../workbook/metadata';
import type { CommandFailure } from '../command';
import { refused } from './adoptableTable';
import type { TableProposal } from './adoptReport';

/** A column of the scheme, by its header or key, and the header that stands for it; "" for none. */
export interface ChosenColumn {
  readonly column: string;
  readonly path: string;
}

/**
 * What was proposed with what a person chose in its place. A header that was chosen stands for no
 * other column any more.
 */
export function chosenMapping(
  tab: TabReading,
  table: CandidateTable,
  proposal: TableProposal | null,
  chosen: readonly ChosenColumn[],
): Result<TableMapping, CommandFailure> {
  const given: { key: string; path: string }[] = [];
  for (const { column, path } of chosen) {
    const key = keyOf(table, column);
    if (key === null) {
      const all = table.columns.map(({ header }) => header).join('、');
      return failure(refused('unknownColumn', column, all));
    }
    given.push({ key, path: path.split('/').map(normaliseHeader).join('/') });
  }
  const proposed = (proposal?.mapping.columns ?? []).filter(
    ({ key, path }) => !given.some((each) => each.key === key || each.path === path),
  );
  const columns = [...proposed, ...given.filter(({ path }) => path !== '')];
  const { scheme, part } = table;
  const headerRows = rowsOfHeader(tab, columns, proposal?.mapping.headerRows ?? 1);
  return success({ scheme, part, tab: tab.name, headerRows, columns });
}

function keyOf({ columns }: CandidateTable, said: string): string | null {
  const wanted = normaliseHeader(said);
  const found =
    columns.find(({ header }) => normaliseHeader(header) === wanted) ??
    columns.find(({ key }) => key === said);
  return found?.key ?? null;
}

/** In how many rows the header stands in which all of these are found; else as proposed. */
function rowsOfHeader(tab: TabReading, columns: TableMapping['columns'], proposed: number): number {
  const counts = [proposed, ...Array.from({ length: MOST_HEADER_ROWS }, (_, index) => index + 1)];
  const found = counts.find(
    (headerRows) => locateMapping(tab, { headerRows, columns })?.missing.length === 0,
  );
  return found ?? proposed;
}
