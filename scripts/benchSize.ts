import { calculate } from '../src/commands/calculate';
import { check } from '../src/commands/check';
import { summariseWorkbook } from '../src/commands/summariseWorkbook';
import { newFileWorkbook, openFileWorkbook } from '../src/hosts/files/fileWorkbook';
import { BENCH_CONTEXT, generatedMarks, generatedWorkbook } from './generatedSchool';

// One size in one process, so that the peak of memory is its own: prints one line of JSON.
const members = Number(process.argv[2]);

function taken<Value>(result: { ok: true; value: Value } | { ok: false }): Value {
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.value;
}

/** A workbook of so many members with every mark filled in, as bytes. */
async function filledWorkbook(): Promise<Uint8Array> {
  const book = newFileWorkbook();
  taken(await book.apply(generatedWorkbook(members)));
  taken(await book.apply(generatedMarks(members)));
  return book.toBytes();
}

const times: Record<string, number> = {};
async function timed<Value>(phase: string, work: () => Value | Promise<Value>): Promise<Value> {
  const start = performance.now();
  const value = await work();
  times[phase] = performance.now() - start;
  return value;
}

const bytes = await filledWorkbook();
const { book, reading } = await timed('read', async () => {
  const opened = taken(await openFileWorkbook(bytes));
  return { book: opened, reading: await opened.read() };
});
await timed('check', () => taken(check(reading, BENCH_CONTEXT)));
const decision = await timed('calculate', () => taken(calculate(reading, BENCH_CONTEXT)));
const written = await timed('write', async () => {
  taken(await book.apply(decision.plan ?? { steps: [] }));
  return book.toBytes();
});
await timed('summarise', async () => taken(summariseWorkbook(await book.read(), BENCH_CONTEXT)));
const peak = process.resourceUsage().maxRSS / 1024;
process.stdout.write(`${JSON.stringify({ members, times, peak, bytes: written.length })}\n`);
