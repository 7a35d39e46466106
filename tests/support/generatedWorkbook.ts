import type { ColumnSpec } from '../../src/domain/scheme/scheme';
import { tableColumns } from '../../src/domain/tables/tableColumns';
import type { BaseTab } from '../../src/domain/tables/tableScheme';
import type { FileWorkbook } from '../../src/hosts/files/fileWorkbook';
import { ALL_TABLE_SCHEMES } from '../../src/schemes/tables/allTableSchemes';
import { BASE_TABS } from '../../src/sheets/base/baseTabs';
import { contentReading } from '../../src/sheets/contentReading';
import { findHeader, type HeaderMap } from '../../src/sheets/findHeader';
import { keptCell } from '../../src/sheets/keptCell';
import { rosterTab } from '../../src/sheets/rosterTab';
import type { TabReading } from '../../src/sheets/tabReading';
import type { PlanStep } from '../../src/workbook/plan';
import { dice as rollsOf } from '../oracle/generateSchool';
import { newBookOfEveryScheme } from './everyScheme';
import { messyRows } from './generatedCells';
import {
  type Dice,
  diceOf,
  type GeneratedRow,
  type GeneratedSchool,
  generatedPeople,
  number,
} from './generatedPeople';
import { generatedRows } from './generatedRows';
import { editParameters } from './parameterCells';
import { applyPlan, pressCalculate, tabOf } from './pressing';

/** How many cells of a hundred people spoil; every fourth school is typed without a fault. */
function messOf(seed: number): number {
  return [0.01, 0.03, 0.08, 0][seed % 4]!;
}

/**
 * A school with every scheme filled in by chance, the same for the same seed: ties, vetoes, blanks,
 * several posts, namesakes, leave, ballots typed and tallied; and with cells as people spoil them.
 */
export async function generatedWorkbook(seed: number): Promise<FileWorkbook> {
  const dice = diceOf(rollsOf(seed * 104_729));
  const school = generatedPeople(dice);
  const roster = rosterTab(
    `示例学校${seed}`,
    messyRows(school.roster, dice, messOf(seed) / 4).map((row) => new Map(Object.entries(row))),
  );
  const book = await newBookOfEveryScheme({
    tabs: [contentReading(roster)],
    metadata: null,
    metadataBroken: false,
  });
  await editParameters(book, {
    semester: dice.pick(['第一学期', '第二学期', '']),
    asOf: dice.pick([null, '2024-09-20', '2024-12-31']),
  });
  await fillTabs(book, school, dice, messOf(seed));
  await pressCalculate(book);
  await fillReviews(book, dice);
  await pressCalculate(book);
  return book;
}

async function fillTabs(
  book: FileWorkbook,
  school: GeneratedSchool,
  dice: Dice,
  mess: number,
): Promise<void> {
  const reading = await book.read();
  const steps = (reading.metadata?.tabs ?? []).flatMap((stamp): PlanStep[] => {
    const tab = reading.tabs.find(({ name }) => name === stamp.name)!;
    if (stamp.role === 'base') {
      const rows = school.base[stamp.part];
      const { columns } = BASE_TABS[stamp.part as BaseTab];
      return rows === undefined ? [] : writeRows(tab, columns, messyRows(rows, dice, mess / 4));
    }
    const scheme = ALL_TABLE_SCHEMES.find(({ id }) => id === stamp.scheme);
    const table = scheme?.tables.find(({ key }) => key === stamp.part);
    if (scheme === undefined || table === undefined || stamp.role !== 'fillIn') return [];
    const columns = tableColumns(scheme, table).filter(({ source }) => source === 'input');
    const given = givenRows(tab, columns);
    const rows = generatedRows({ scheme, table, school, dice, given });
    return writeRows(tab, columns, messyRows(rows, dice, mess));
  });
  await applyPlan(book, { steps });
}

function headerOf(tab: TabReading, columns: readonly ColumnSpec[]): HeaderMap {
  return findHeader(
    tab,
    columns.map(({ key, header }) => ({ key, headers: [header], required: false })),
  )!;
}

/** What the tool has filled in, row by row; only cells that hold something. */
function givenRows(tab: TabReading, columns: readonly ColumnSpec[]): readonly GeneratedRow[] {
  const header = headerOf(tab, columns);
  return tab.rows.slice(header.row).flatMap((cells) => {
    const filled = columns.flatMap(({ key }) => {
      const cell = cells[header.columns.get(key) ?? -1];
      return cell === undefined || cell.type === 'blank' || cell.formula !== undefined
        ? []
        : [[key, keptCell(cell)] as const];
    });
    const names = filled.filter(([key]) => key !== 'seq' && key !== 'status');
    return names.length === 0 ? [] : [Object.fromEntries(filled)];
  });
}

/** Types the rows from the first data row down; what stood below them goes. */
function writeRows(
  tab: TabReading,
  columns: readonly ColumnSpec[],
  rows: readonly GeneratedRow[],
): PlanStep[] {
  const header = headerOf(tab, columns);
  const count = Math.max(rows.length, tab.rows.length - header.row);
  return columns.flatMap(({ key, formula }): PlanStep[] => {
    const column = header.columns.get(key);
    if (column === undefined || count === 0 || formula !== undefined) return [];
    const cells = Array.from({ length: count }, (_, index) => [rows[index]?.[key] ?? null]);
    return [{ kind: 'writeCells', tab: tab.name, row: header.row + 1, column: column + 1, cells }];
  });
}

/** 评议得分 is typed on 承诺考核结果 once the result tab is there (C-28). */
async function fillReviews(book: FileWorkbook, dice: Dice): Promise<void> {
  const output = ALL_TABLE_SCHEMES.flatMap(({ outputs }) => outputs).find(
    ({ tab }) => tab === '承诺考核结果',
  )!;
  const tab = await tabOf(book, output.tab);
  const header = headerOf(tab, output.columns);
  const cells = tab.rows
    .slice(header.row)
    .map(() => [dice.chance(0.5) ? number(dice.between(50, 100)) : null]);
  const column = header.columns.get('review')! + 1;
  const step = { kind: 'writeCells', tab: tab.name, row: header.row + 1, column, cells } as const;
  await applyPlan(book, { steps: cells.length === 0 ? [] : [step] });
}
