import { createRequire } from 'node:module';
import { calculate } from '../src/commands/calculate';
import { check } from '../src/commands/check';
import type { CommandFailure, Decision } from '../src/commands/command';
import { insert } from '../src/commands/insert';
import { startRoster } from '../src/commands/startRoster';
import { summariseWorkbook } from '../src/commands/summariseWorkbook';
import type { CellContent } from '../src/domain/reading/cellContent';
import { type Result, success } from '../src/domain/result';
import { ExcelWorkbook } from '../src/hosts/excel/excelWorkbook';
import { createEmbeddedExcel } from '../src/preview/engine/embeddedExcel';
import { startNodeSpreadsheet } from '../src/preview/engine/spreadsheet/nodeSpreadsheet';
import type { CellInput } from '../src/sheets/tabContent';
import type { Plan } from '../src/workbook/plan';
import type { WorkbookReading } from '../src/workbook/workbook';
import { loadClient } from '../tests/support/officejs/loadClient';
import { BENCH_CONTEXT, generatedMarks, generatedRoster } from './generatedSchool';

// Requests and bytes of every command through the genuine office.js: one size, lines of text.
const members = Number(process.argv[2] ?? 103);
const load = createRequire(import.meta.url);
const embedded = createEmbeddedExcel(startNodeSpreadsheet(load), { firstSheet: '用户表' });
const { excel } = loadClient(load, embedded.bridge, 'web');
// By hand, as any Excel can be told to: Univer would recalculate 10,000 rows for minutes.
await embedded.book.context.grid.calculation.setMode('Manual');
const workbook = new ExcelWorkbook(excel, { patience: { askAfter: 60_000, limit: 3_600_000 } });
const { log } = embedded.server;

type Decide = (reading: WorkbookReading) => Result<Decision<unknown>, CommandFailure>;
const encoder = new TextEncoder();
const size = (value: unknown): number => encoder.encode(JSON.stringify(value)).length;

/** What the cells of a reading hold, and nothing else: the least that any program must receive. */
function bareReading(reading: WorkbookReading): number {
  const bare = (cell: CellContent): unknown => {
    if (cell.formula !== undefined) return cell.formula;
    return cell.type === 'number' ? cell.number : cell.type === 'text' ? cell.text : '';
  };
  return size(reading.tabs.map(({ rows }) => rows.map((row) => row.map(bare))));
}

/** What the cells of a plan hold, and nothing else: the least that any program must send. */
function barePlan(plan: Plan): number {
  const bare = (cell: CellInput): unknown => {
    if (cell === null) return '';
    if (cell.kind === 'formula') return cell.formula;
    return cell.kind === 'number' ? cell.number : cell.kind === 'date' ? cell.iso : cell.text;
  };
  const grids = plan.steps.map((step) => {
    if (step.kind === 'putTab') return step.tab.rows.map((row) => row.map(bare));
    return step.kind === 'writeCells' ? step.cells.map((row) => row.map(bare)) : [];
  });
  return size(grids);
}

/**
 * Shows what formulas of a plan come to, as the exact engine says: Excel would have calculated them.
 * Not a request, so nothing of it is counted.
 */
function showResults(plan: Plan): void {
  for (const step of plan.steps) {
    if (step.kind === 'putTab') showBlock(step.tab.name, 1, 1, step.tab.rows);
    if (step.kind === 'writeCells') showBlock(step.tab, step.row, step.column, step.cells);
  }
}

function showBlock(
  tab: string,
  row: number,
  column: number,
  lines: readonly (readonly CellInput[])[],
): void {
  const sheet = embedded.book.find(tab);
  if (sheet === null) return;
  const results: Record<number, Record<number, object>> = {};
  lines.forEach((line, down) => {
    line.forEach((input, across) => {
      if (input?.kind !== 'formula') return;
      const at = { row: row - 1 + down, column: column - 1 + across };
      const line = (results[at.row] ??= {});
      line[at.column] = { f: input.formula, v: input.cached ?? '' };
    });
  });
  sheet.grid.mutate('set-range-values', { cellValue: results });
}

const out = (cells: readonly string[]): void => {
  process.stdout.write(`${cells.map((cell) => cell.padStart(12)).join('')}\n`);
};
const kilobytes = (bytes: number): string => (bytes / 1024).toFixed(0);

async function measure(name: string, decide: Decide): Promise<void> {
  log.clear();
  const reading = await workbook.read();
  await embedded.server.idle();
  const read = log.totals;
  const decided = decide(reading);
  if (!decided.ok) throw new Error(JSON.stringify(decided.failure));
  const plan = decided.value.plan ?? { steps: [] };
  log.clear();
  const applied = plan.steps.length === 0 ? null : await workbook.apply(plan);
  if (applied !== null && !applied.ok) throw new Error(JSON.stringify(applied.failure));
  await embedded.server.idle();
  showResults(plan);
  const written = log.totals;
  const bareRead = bareReading(reading);
  const bareWritten = barePlan(plan);
  const writtenBytes = written.requestBytes;
  out([
    String(members),
    name,
    String(read.requests),
    kilobytes(read.responseBytes),
    (read.responseBytes / bareRead).toFixed(2),
    String(written.requests),
    kilobytes(writtenBytes),
    plan.steps.length === 0 ? '-' : (writtenBytes / bareWritten).toFixed(2),
  ]);
}

out(['members', 'command', 'read req', 'kB', 'x bare', 'write req', 'kB', 'x bare']);
await measure('roster', (reading) =>
  success(startRoster(reading, BENCH_CONTEXT, generatedRoster(members))),
);
await measure('insert', (reading) => insert(reading, ['double-contract'], BENCH_CONTEXT));
await measure('marks', () => success({ plan: generatedMarks(members), report: null }));
await measure('check', (reading) => check(reading, BENCH_CONTEXT));
await measure('calculate', (reading) => calculate(reading, BENCH_CONTEXT));
await measure('summarise', (reading) => summariseWorkbook(reading, BENCH_CONTEXT));
embedded.close();
process.exit(0);
