import { partColumns } from '../domain/scheme/scheme';
import { doubleContract } from '../schemes/doubleContract';
import { contentReading } from '../sheets/contentReading';
import { findHeader, type HeaderMap } from '../sheets/findHeader';
import { wantedColumns } from '../sheets/readScoreSheet';
import type { CellInput, TabContent } from '../sheets/tabContent';
import school from './school.json';
import { typedCell } from './typedCell';

type TypedRow = Readonly<Record<string, string | number | null>>;

const SHEETS: Readonly<Record<string, readonly TypedRow[]>> = {
  A: school['double-contract'].sheetA,
  B: school['double-contract'].sheetB,
};
/** Stand on the new tab already, from 花名册. */
const GIVEN = ['id', 'name', 'branch', 'post'];

/**
 * A new fill-in tab of the two contracts with the marks of the example school typed in, as the
 * branches would. People without a row of their own (免考) get one of the spare rows. `part` is
 * "A" or "B".
 */
export function withExampleMarks(content: TabContent, part: string): TabContent {
  const spec = doubleContract.parts.find(({ key }) => key === part);
  if (spec === undefined) return content;
  const columns = partColumns(spec);
  const wanted = wantedColumns({ formerHeaders: new Map() }, columns);
  const header = findHeader(contentReading(content), wanted);
  if (header === null) return content;
  const rows = content.rows.map((row) => [...row]);
  const idColumn = header.columns.get('id') ?? 0;
  const ids = rows.map((row) => textOf(row[idColumn] ?? null));
  let spare = ids.reduce((last, id, index) => (id === '' ? last : index), 0);
  for (const typed of SHEETS[part] ?? []) {
    const known = ids.indexOf(String(typed['id']), header.row);
    if (known < 0) spare += 1;
    typeInto(rows[known < 0 ? spare : known], typed, header, known >= 0 ? GIVEN : []);
  }
  return { ...content, rows };
}

function typeInto(
  row: CellInput[] | undefined,
  typed: TypedRow,
  header: HeaderMap,
  given: readonly string[],
): void {
  if (row === undefined) return;
  for (const [key, value] of Object.entries(typed)) {
    const cell = typedCell(key, value);
    const column = header.columns.get(key);
    if (cell === null || column === undefined || given.includes(key)) continue;
    while (row.length <= column) row.push(null);
    row[column] = cell;
  }
}

function textOf(cell: CellInput): string {
  return cell?.kind === 'text' ? cell.text : '';
}
