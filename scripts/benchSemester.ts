import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { recalculated } from '../tests/oracle/libreOffice';

// All fourteen schemes in one workbook with a semester's logs: 20 weeks, 6 home visits a member.
// Usage: node scripts/run.mjs scripts/benchSemester.ts [members ...]
const SIZES = [103, 1000, 5000];
/** LibreOffice takes minutes at 1,000 members and hours at 5,000. */
const RECALCULATED_UP_TO = 1000;
const PHASES = ['read', 'check', 'calculate', 'write', 'summarise'] as const;
/** A phase that takes this many times the time of linear growth between two sizes is suspicious. */
const SUSPICIOUS = 1.5;

interface Measured {
  readonly rows: number;
  readonly clock: Readonly<Record<(typeof PHASES)[number], number>>;
  readonly cpu: Readonly<Record<(typeof PHASES)[number], number>>;
  readonly peak: number;
  readonly bytes: number;
}

interface Arithmetic {
  readonly scheme: string;
  readonly rows: number;
  readonly units: number;
  readonly exact: number;
  readonly float: number;
  readonly differences: number;
}

const out = (text: string): void => void process.stdout.write(text);
const line = (cells: readonly string[]): void => {
  out(`${cells.map((cell) => cell.padStart(12)).join('')}\n`);
};
const program = (script: string, ...given: readonly string[]): string =>
  execFileSync(process.execPath, ['scripts/run.mjs', `scripts/${script}`, ...given], {
    encoding: 'utf8',
  });

const folder = mkdtempSync(join(tmpdir(), 'kaoping-bench-'));
const typed = (members: number): string => join(folder, `${members}.xlsx`);
const done = (members: number): string => join(folder, `${members}-done.xlsx`);

const asked = process.argv.slice(2).map(Number);
const sizes = asked.length === 0 ? SIZES : asked;
const measured = sizes.map((members) => {
  program('benchTables.ts', 'make', String(members), typed(members));
  const text = program('benchTables.ts', 'run', typed(members), done(members));
  return { members, ...(JSON.parse(text) as Measured) };
});

out(
  `All schemes over .xlsx files, one run each; load average ${loadavg()[0]?.toFixed(1) ?? ''}.\n`,
);
for (const [kind, title] of [
  ['cpu', 'Processor time, milliseconds:'],
  ['clock', 'By the clock, milliseconds:'],
] as const) {
  out(`${title}\n`);
  line(['members', 'rows', ...PHASES, 'peak MB', 'file kB']);
  for (const each of measured) {
    const cells = PHASES.map((phase) => each[kind][phase].toFixed(0));
    const kilobytes = (each.bytes / 1024).toFixed(0);
    line([String(each.members), String(each.rows), ...cells, each.peak.toFixed(0), kilobytes]);
  }
}
out('\nGrowth of processor time with the rows: 1.00 is linear, 2.00 is quadratic.\n');
line(['members', '', ...PHASES]);
measured.slice(1).forEach((larger, index) => {
  const smaller = measured[index];
  if (smaller === undefined) return;
  const marks = PHASES.map((phase) => {
    const growth = Math.log(larger.cpu[phase] / smaller.cpu[phase]);
    const exponent = growth / Math.log(larger.rows / smaller.rows);
    return exponent.toFixed(2) + (exponent > SUSPICIOUS ? ' !' : '');
  });
  line([`${smaller.members}-${larger.members}`, '', ...marks]);
});

out(
  '\nThe exact engines (with flags, steps, problems and rows of tabs) beside floating-point sums\n',
);
out('of the scores alone: processor time in milliseconds, and scores that come out differently.\n');
line(['members', 'rows', 'units', 'exact', 'float', 'differ', '  scheme']);
for (const members of sizes) {
  const compared = JSON.parse(program('benchArithmetic.ts', typed(members))) as Arithmetic[];
  for (const { scheme, rows, units, exact, float, differences } of compared) {
    const figures = [members, rows, units].map(String);
    line([...figures, exact.toFixed(1), float.toFixed(1), String(differences), `  ${scheme}`]);
  }
}

const ours = (members: number): number => {
  const found = measured.find((each) => each.members === members);
  return found === undefined ? 0 : found.clock.read + found.clock.calculate + found.clock.write;
};
if (spawnSync('soffice', ['--version']).status === 0) {
  out(
    '\nLibreOffice opens, recalculates and saves the calculated workbook; ours reads, calculates\n',
  );
  out('and writes it. Seconds by the clock.\n');
  line(['members', 'LibreOffice', 'ours']);
  for (const members of sizes.filter((each) => each <= RECALCULATED_UP_TO)) {
    const start = performance.now();
    await recalculated(new Map([['book', new Uint8Array(readFileSync(done(members)))]]));
    const seconds = (performance.now() - start) / 1000;
    line([String(members), seconds.toFixed(1), (ours(members) / 1000).toFixed(1)]);
  }
} else out('\nLibreOffice is not here; its recalculation was not measured.\n');
rmSync(folder, { recursive: true });
