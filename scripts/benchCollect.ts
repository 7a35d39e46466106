import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';

// Collecting 300 returned files of 50 rows, beside programs that only read and add up the same files:
// openpyxl (when python3, or PYTHON, has it) and ExcelJS (when it is installed, or EXCELJS says where it is).
// Usage: node scripts/run.mjs scripts/benchCollect.ts [files [rows]]
const [files = '300', rows = '50'] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'kaoping-collect-'));
const out = (text: string): void => void process.stdout.write(`${text}\n`);

interface Ran {
  readonly seconds: number;
  readonly said: string;
  readonly failed: boolean;
}

function run(program: string, given: readonly string[]): Ran {
  const start = performance.now();
  const done = spawnSync(program, given, { encoding: 'utf8', maxBuffer: 1 << 28 });
  const seconds = (performance.now() - start) / 1000;
  // 1 says that something was found, which is no failure.
  const failed = done.status !== 0 && done.status !== 1;
  return { seconds, said: failed ? done.stderr : done.stdout, failed };
}

function line(name: string, { seconds, said, failed }: Ran): void {
  out(
    `${name.padEnd(28)}${seconds.toFixed(1).padStart(8)} s  ${failed ? 'failed: ' : ''}${said.trim().split('\n').at(-1) ?? ''}`,
  );
}

function exceljs(): string | null {
  try {
    return process.env['EXCELJS'] ?? createRequire(import.meta.url).resolve('exceljs');
  } catch {
    return null;
  }
}

const script = (name: string): string => join('scripts', 'collect', name);
const made = run(process.execPath, [
  'scripts/run.mjs',
  script('makeReturned.ts'),
  folder,
  files,
  rows,
]);
if (made.failed) throw new Error(made.said);
const returned = join(folder, 'returned');
const paths = readdirSync(returned)
  .sort()
  .map((name) => join(returned, name));
out(
  `${paths.length} files of ${rows} rows on two sheets; seconds by the clock, load ${loadavg()[0]?.toFixed(1) ?? ''}`,
);
const kaoping = ['bin/kaoping.mjs', 'collect'];
const merged = join(folder, 'merged.xlsx');
const collected = run(process.execPath, [
  ...kaoping,
  join(folder, 'master.xlsx'),
  ...paths,
  '--out',
  merged,
]);
line('kaoping collect', collected);
line(
  'kaoping collect again',
  run(process.execPath, [...kaoping, merged, ...paths, '--out', join(folder, 'again.xlsx')]),
);
line(
  'openpyxl, read and add',
  run(process.env['PYTHON'] ?? 'python3', [script('sumWithOpenpyxl.py'), returned]),
);
const library = exceljs();
if (library === null) out('ExcelJS: not installed; npm install --no-save exceljs, or EXCELJS=path');
else
  line(
    'ExcelJS, read and add',
    run(process.execPath, [script('sumWithExceljs.cjs'), returned, library]),
  );
rmSync(folder, { recursive: true });
