import { newWorkbook } from '../../src/commands/newWorkbook';
import type { ScorePart } from '../../src/domain/scheme/scheme';
import { partColumns } from '../../src/domain/scheme/scheme';
import { type FileWorkbook, newFileWorkbook } from '../../src/hosts/files/fileWorkbook';
import { doubleContract } from '../../src/schemes/doubleContract';
import { contentReading } from '../../src/sheets/contentReading';
import { findHeader } from '../../src/sheets/findHeader';
import { wantedColumns } from '../../src/sheets/readScoreSheet';
import { rosterTab } from '../../src/sheets/rosterTab';
import type { CellInput } from '../../src/sheets/tabContent';
import type { PlanStep } from '../../src/workbook/plan';
import { applyPlan, CONTEXT, succeeded, tabOf } from './pressing';

/** One row as data: column key to what is typed; null and "" are blank. */
export type TypedRow = Readonly<Record<string, string | number | null>>;

/** A school as somebody would type it: people of 花名册, rows of the two sheets by 编号. */
export interface SchoolData {
  readonly organisation: string;
  readonly people: readonly TypedRow[];
  readonly sheetA: readonly TypedRow[];
  readonly sheetB: readonly TypedRow[];
}

const DATES = ['joined', 'left', 'signed'];
const GIVEN = ['id', 'name', 'branch', 'post'];

export function typedCell(key: string, value: string | number | null): CellInput {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return { kind: 'number', number: value };
  return DATES.includes(key) ? { kind: 'date', iso: value } : { kind: 'text', text: value };
}

/** A new workbook with the fill-in tabs of the two contracts, nothing filled in yet. */
export async function newSchool(
  data: Pick<SchoolData, 'organisation' | 'people'>,
): Promise<FileWorkbook> {
  const roster = rosterTab(
    data.organisation,
    data.people.map(
      (person) => new Map(Object.entries(person).map(([key, v]) => [key, typedCell(key, v)])),
    ),
  );
  const source = { tabs: [contentReading(roster)], metadata: null, metadataBroken: false };
  const { plan } = succeeded(newWorkbook(source, ['double-contract'], CONTEXT));
  const book = newFileWorkbook();
  await applyPlan(book, plan!);
  return book;
}

/** A new workbook with both sheets filled in, row by row, as the branches would. */
export async function filledSchool(data: SchoolData): Promise<FileWorkbook> {
  const book = await newSchool(data);
  await fill(book, doubleContract.parts[0]!, data.sheetA);
  await fill(book, doubleContract.parts[1]!, data.sheetB);
  return book;
}

async function fill(book: FileWorkbook, part: ScorePart, rows: readonly TypedRow[]): Promise<void> {
  const tab = await tabOf(book, part.tab);
  const header = findHeader(tab, wantedColumns({ formerHeaders: new Map() }, partColumns(part)))!;
  const ids = tab.rows.map((cells) => {
    const cell = cells[header.columns.get('id')!];
    return cell?.type === 'text' ? cell.text : '';
  });
  let spare = ids.reduce((last, id, index) => (id === '' ? last : index), 0);
  const steps = rows.flatMap((row): PlanStep[] => {
    const known = ids.indexOf(String(row['id']), header.row);
    if (known < 0) spare += 1;
    return Object.entries(row).flatMap(([key, value]): PlanStep[] => {
      const cell = typedCell(key, value);
      if (cell === null || (known >= 0 && GIVEN.includes(key))) return [];
      const column = header.columns.get(key)! + 1;
      const at = (known < 0 ? spare : known) + 1;
      return [{ kind: 'writeCells', tab: part.tab, row: at, column, cells: [[cell]] }];
    });
  });
  await applyPlan(book, { steps });
}
