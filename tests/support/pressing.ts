import { calculate } from '../../src/commands/calculate';
import { check } from '../../src/commands/check';
import type { CommandContext, CommandFailure, Decision } from '../../src/commands/command';
import { insert } from '../../src/commands/insert';
import { type CalculateReport, type SummariseReport } from '../../src/commands/reports';
import { summariseWorkbook } from '../../src/commands/summariseWorkbook';
import type { Problem } from '../../src/domain/problem';
import type { Result } from '../../src/domain/result';
import type { FileWorkbook } from '../../src/hosts/files/fileWorkbook';
import { openFileWorkbook } from '../../src/hosts/files/fileWorkbook';
import { parseRange } from '../../src/sheets/address';
import type { CellInput } from '../../src/sheets/tabContent';
import type { TabReading } from '../../src/sheets/tabReading';
import type { Plan } from '../../src/workbook/plan';

/** The clock and words that commands run with in tests. */
export const CONTEXT: CommandContext = {
  now: '2025-01-10T08:30:00',
  toolVersion: '0.1.0',
  sentence: (problem: Problem) => `${problem.code} ${JSON.stringify(problem.detail)}`,
  year: '2024',
};

/** The value of a Result that must be one; the failure is the message of the test. */
export function succeeded<Value, Failure>(result: Result<Value, Failure>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

/** Runs a command and applies its plan, as hosts do; returns what it decided. */
export async function press<Report>(
  book: FileWorkbook,
  decided: Result<Decision<Report>, CommandFailure>,
): Promise<Decision<Report>> {
  const decision = succeeded(decided);
  if (decision.plan !== null) await applyPlan(book, decision.plan);
  return decision;
}

export async function applyPlan(book: FileWorkbook, plan: Plan): Promise<void> {
  succeeded(await book.apply(plan));
}

export async function pressInsert(book: FileWorkbook, context = CONTEXT): Promise<Plan | null> {
  const decision = await press(book, insert(await book.read(), ['double-contract'], context));
  return decision.plan;
}

export async function pressCheck(
  book: FileWorkbook,
  context = CONTEXT,
): Promise<readonly Problem[]> {
  const decision = await press(book, check(await book.read(), context));
  return decision.report.problems;
}

export async function pressCalculate(
  book: FileWorkbook,
  context = CONTEXT,
): Promise<Decision<CalculateReport>> {
  return press(book, calculate(await book.read(), context));
}

export async function pressSummarise(
  book: FileWorkbook,
  context = CONTEXT,
): Promise<Decision<SummariseReport>> {
  return press(book, summariseWorkbook(await book.read(), context));
}

/** What a person does: writes one cell of a tab. Text, a number, or null for nothing. */
export async function type(
  book: FileWorkbook,
  tab: string,
  address: string,
  value: string | number | null | Exclude<CellInput, null>,
): Promise<void> {
  const place = parseRange(address)!;
  const cell: CellInput =
    typeof value === 'string'
      ? { kind: 'text', text: value }
      : typeof value === 'number'
        ? { kind: 'number', number: value }
        : value;
  const row = place.fromRow;
  const column = place.fromColumn + 1;
  await applyPlan(book, { steps: [{ kind: 'writeCells', tab, row, column, cells: [[cell]] }] });
}

export async function tabOf(book: FileWorkbook, name: string): Promise<TabReading> {
  const [tab] = (await book.read([name])).tabs;
  if (tab === undefined) throw new Error(`no tab ${name}`);
  return tab;
}

/** The workbook saved and opened again, as from a disk. */
export async function reopened(book: FileWorkbook): Promise<FileWorkbook> {
  return succeeded(await openFileWorkbook(await book.toBytes()));
}
