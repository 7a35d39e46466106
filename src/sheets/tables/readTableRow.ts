import { toExactText } from '../../domain/exact/exact';
import type { AppraisalStatus } from '../../domain/people/person';
import { type Problem, type ProblemCode, severityOf } from '../../domain/problem';
import { seenText } from '../../domain/reading/seenText';
import type { ReadRow } from '../../domain/tables/rowUse';
import type { TableCell, TableRow } from '../../domain/tables/tableRow';
import { cellAddress } from '../address';
import type { CellsRow } from './readRows';
import { type NamedPerson, rowPeople, withZeros } from './rowPeople';
import { type RowToJudge, rowProblems } from './rowProblems';
import { isPlainCell, tableCell } from './tableCell';
import type { TableContext } from './tableContext';

/** One row of a table before rows are compared with each other. */
export interface TableRowReading extends ReadRow {
  readonly problems: readonly Problem[];
}

/** Readings that a person still has to confirm (C-08). */
const TO_CONFIRM: readonly ProblemCode[] = ['W01', 'W03', 'W06', 'W08', 'W10', 'W11'];

/** Errors that block the whole row; faults of single marks stand in the marks themselves. */
const BLOCKING: readonly ProblemCode[] = ['E08', 'E12', 'E13', 'E14'];

/** A choice that cannot be read must not be taken for 否 or 正常. */
const DECIDING = ['veto', 'status'];

/** Reads whom a row is about, what its cells say, what is wrong with it and what blocks it. */
export function readTableRow(context: TableContext, cellsRow: CellsRow): TableRowReading {
  const read = withZeros(context, cellsRow.read);
  const people = rowPeople(context, read);
  const status = statusOf(context, read, people);
  const judged: RowToJudge = { context, cellsRow, read, people, status };
  const problems = rowProblems(judged);
  const cells = Object.fromEntries(
    [...read].map(([key, said]): [string, TableCell] => {
      const column = context.header.columns.get(key) ?? 0;
      return [key, tableCell(said, cellAddress(cellsRow.row, column))];
    }),
  );
  const codes = blockingCodes(judged, cells, problems);
  const row: TableRow = {
    table: context.table.key,
    tab: context.tab.name,
    row: cellsRow.row,
    cells,
    people: people.map(({ id }) => id),
    status,
    use: codes.length > 0 ? 'blocked' : 'counted',
    codes,
    awaiting: problems.some(({ code }) => TO_CONFIRM.includes(code)),
    plain: codes.length === 0 && isPlainRow(judged, cells, problems),
  };
  return { row, problems, content: contentOf(context, cellsRow, cells) };
}

/** Anything other than 正常, in the roster or in the sheet, wins. */
function statusOf(
  { school }: TableContext,
  read: CellsRow['read'],
  people: readonly NamedPerson[],
): AppraisalStatus {
  const inRoster = school.roster.byId.get(people[0]?.id ?? '')?.status ?? '正常';
  if (inRoster !== '正常') return inRoster;
  const typed = read.get('status')?.text;
  return typed === '免考' || typed === '缓评' ? typed : '正常';
}

function blockingCodes(
  { cellsRow, people }: RowToJudge,
  cells: TableRow['cells'],
  problems: readonly Problem[],
): readonly ProblemCode[] {
  const [owner] = people;
  const nobody = owner !== undefined && !owner.isTold;
  return [
    ...new Set([
      ...problems.flatMap(({ code }) => (BLOCKING.includes(code) ? [code] : [])),
      ...(cellsRow.covered.size > 0 ? (['E15'] as const) : []),
      ...(nobody ? (['E01'] as const) : []),
      ...DECIDING.flatMap((key): ProblemCode[] => {
        const code = cells[key]?.code ?? '';
        return code === '' ? [] : [code];
      }),
    ]),
  ];
}

function isPlainRow(
  { context, cellsRow, read, people, status }: RowToJudge,
  cells: TableRow['cells'],
  problems: readonly Problem[],
): boolean {
  const statusSeen = read.get('status')?.text ?? '正常';
  return (
    status === statusSeen &&
    !problems.some(({ code }) => severityOf(code) === 'error') &&
    people.every(({ findings }) => findings.length === 0) &&
    Object.entries(cells).every(([key, cell]) => {
      const spec = context.specs.get(key);
      return (
        spec === undefined || key === 'seq' || isPlainCell(spec, cellsRow.source.cell(key), cell)
      );
    })
  );
}

/**
 * All inputs as one text: what is read alike is alike, "5" as text and as a number (C-10). What the
 * tool itself shows in an input cell is no input.
 */
function contentOf(
  { specs }: TableContext,
  { source }: CellsRow,
  cells: TableRow['cells'],
): string {
  return Object.entries(cells)
    .map(([key, { text, number, state }]) => {
      const isShown =
        specs.get(key)?.formula !== undefined && source.cell(key).formula !== undefined;
      if (key === 'seq' || isShown) return '';
      if (state === 'unreadable') return seenText(source.cell(key)).trim();
      return number === null ? text : toExactText(number);
    })
    .join('\u0001');
}
