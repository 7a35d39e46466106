import type { ColumnSpec } from '../../domain/scheme/scheme';
import type { PersonColumns } from '../../domain/tables/tableScheme';
import { headerGrid, headerPaths } from '../../sheets/adopt/headerPaths';
import { type CandidateTable, proposeMapping } from '../../sheets/adopt/proposeMapping';
import { findHeader } from '../../sheets/findHeader';
import type { TableMapping } from '../../workbook/metadata';
import { type SchoolWorkbook, smallYear } from '../schoolWorkbook';
import type { MappingQuestion } from './collectReport';
import type { CollectTable } from './collectTable';
import { formerHeaders } from './formerHeaders';
import type { ReturnedTab } from './recogniseReturned';
import type { ReturnedFile } from './returnedFile';

/**
 * What is asked of a tab that lacks a column (E17): which of its headers stands for each column that
 * cannot be done without. What could be guessed stands in the proposal, the rest is "".
 */
export function mappingQuestion(
  { name, print }: Pick<ReturnedFile, 'name' | 'print'>,
  { tab, table, stamp }: ReturnedTab,
  school: SchoolWorkbook,
): MappingQuestion {
  const wanted = table.wanted(formerHeaders(table, stamp));
  const header = findHeader(tab, wanted);
  const candidate = candidateOf(
    table,
    wanted.flatMap((each) => (each.required ? [each.key] : [])),
  );
  const [proposed] = proposeMapping(tab, [candidate], {
    roster: school.roster.roster,
    students: new Set(school.tables.school.students.map(({ id }) => id)),
    year: smallYear(school.globals.year),
  });
  const missing = (header?.missing ?? wanted.filter((each) => each.required)).map(
    ({ key, headers }) => ({ key, header: headers[0] ?? key }),
  );
  const headers = proposed?.headers ?? pathsAt(tab, (header?.row ?? 1) - 1);
  const order = candidate.columns.map(({ key }) => key);
  const sure = proposed?.mapping.columns ?? [];
  const found = [...sure, ...betweenNeighbours(missing, order, sure, headers)];
  const open = missing.filter(({ key }) => !found.some((column) => column.key === key));
  const { scheme, part } = table.ref;
  return {
    file: name,
    print,
    tab: tab.name,
    table: table.ref,
    missing,
    proposal: {
      scheme,
      part,
      tab: '',
      headerRows: proposed?.mapping.headerRows ?? 1,
      columns: [...found, ...open.map(({ key }) => ({ key, path: '' }))],
    },
    headers,
  };
}

type Mapped = TableMapping['columns'];

/**
 * A column under another name is guessed where the columns before and behind it are there and one
 * header alone stands between them.
 */
function betweenNeighbours(
  missing: MappingQuestion['missing'],
  order: readonly string[],
  found: Mapped,
  headers: readonly string[],
): Mapped {
  const placeOf = (key: string | undefined): number =>
    headers.indexOf(found.find((column) => column.key === key)?.path ?? '');
  return missing.flatMap(({ key }) => {
    const at = order.indexOf(key);
    const from = placeOf(order[at - 1]);
    const between = headers[from + 1];
    const isAlone = from >= 0 && between !== undefined && placeOf(order[at + 1]) === from + 2;
    const isFound = found.some((column) => column.key === key);
    return isAlone && !isFound ? [{ key, path: between }] : [];
  });
}

/** The headers of one row, where nothing could be proposed. */
function pathsAt(tab: ReturnedTab['tab'], row: number): readonly string[] {
  const regions = headerPaths(headerGrid(tab), row, 1);
  return [...new Set(regions.flatMap(({ paths }) => [...paths.values()]))];
}

function candidateOf(
  { ref, columns, of }: CollectTable,
  needed: readonly string[],
): CandidateTable {
  return { ...ref, columns: withoutSeq(columns), needed, people: peopleOf(of) };
}

function withoutSeq(columns: readonly ColumnSpec[]): readonly ColumnSpec[] {
  return columns.filter(({ key }) => key !== 'seq');
}

function peopleOf(of: CollectTable['of']): readonly PersonColumns[] {
  return of.kind === 'table' ? of.table.people : [{ id: 'id', name: 'name', branch: 'branch' }];
}
