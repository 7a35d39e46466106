import { readFileSync, writeFileSync } from 'node:fs';
import { calculate } from '../src/commands/calculate';
import { check } from '../src/commands/check';
import { summariseWorkbook } from '../src/commands/summariseWorkbook';
import { openFileWorkbook } from '../src/hosts/files/fileWorkbook';
import { semesterSchool } from './semester/semesterSchool';
import { SEMESTER_CONTEXT, semesterWorkbook } from './semester/semesterWorkbook';

// All schemes with a semester's logs. `make N FILE` writes the workbook as it was typed; `run FILE
// OUT` measures in a process of its own, so that the peak of memory is that of the commands, and
// prints one line of JSON.
const [mode = '', first = '', second = ''] = process.argv.slice(2);

function taken<Value>(result: { ok: true; value: Value } | { ok: false }): Value {
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.value;
}

/** Milliseconds by the clock, and milliseconds of processor time, which other programs do not add to. */
const clock: Record<string, number> = {};
const cpu: Record<string, number> = {};
async function timed<Value>(phase: string, work: () => Value | Promise<Value>): Promise<Value> {
  const start = performance.now();
  const used = process.cpuUsage();
  const value = await work();
  const { user, system } = process.cpuUsage(used);
  clock[phase] = performance.now() - start;
  cpu[phase] = (user + system) / 1000;
  return value;
}

async function run(path: string, out: string): Promise<void> {
  const bytes = new Uint8Array(readFileSync(path));
  const { book, reading } = await timed('read', async () => {
    const opened = taken(await openFileWorkbook(bytes));
    return { book: opened, reading: await opened.read() };
  });
  const { report } = await timed('check', () => taken(check(reading, SEMESTER_CONTEXT)));
  const decision = await timed('calculate', () => taken(calculate(reading, SEMESTER_CONTEXT)));
  const written = await timed('write', async () => {
    taken(await book.apply(decision.plan ?? { steps: [] }));
    return book.toBytes();
  });
  writeFileSync(out, written);
  await timed('summarise', async () =>
    taken(summariseWorkbook(await book.read(), SEMESTER_CONTEXT)),
  );
  const rows = reading.tabs.reduce((sum, tab) => sum + tab.rows.length, 0);
  const errors = report.problems.filter(({ code }) => code.startsWith('E')).length;
  const peak = process.resourceUsage().maxRSS / 1024;
  const measured = { rows, clock, cpu, peak, bytes: written.length, errors };
  process.stdout.write(`${JSON.stringify(measured)}\n`);
}

if (mode === 'make') {
  const made = await semesterWorkbook(semesterSchool(Number(first)));
  writeFileSync(second, await made.toBytes());
} else {
  await run(first, second);
}
