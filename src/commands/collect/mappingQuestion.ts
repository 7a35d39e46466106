import type { ColumnSpec } from '../../domain/scheme/scheme';
import type { PersonColumns } from '../../domain/tables/tableScheme';
import { headerGrid, headerPaths } from '../../sheets/adopt/headerPaths';
import { type CandidateTable, proposeMapping } from '../../sheets/adopt/proposeMapping';
import { findHeader } from '../../sheets/findHeader';
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
  const found = proposed?.mapping.columns ?? [];
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
    headers: proposed?.headers ?? pathsAt(tab, (header?.row ?? 1) - 1),
  };
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
