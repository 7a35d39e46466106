import { execFileSync } from 'node:child_process';

// Time and memory of the year-end run of two contracts over .xlsx files, and how they grow.
const SIZES = [103, 1000, 5000, 20000];
const PHASES = ['read', 'check', 'calculate', 'write', 'summarise'] as const;
/** A phase that takes this many times the time of linear growth between two sizes is suspicious. */
const QUADRATIC = 1.5;

interface Measured {
  readonly members: number;
  readonly times: Readonly<Record<(typeof PHASES)[number], number>>;
  readonly peak: number;
  readonly bytes: number;
}

function measure(members: number): Measured {
  const program = ['scripts/run.mjs', 'scripts/benchSize.ts', String(members)];
  const output = execFileSync(process.execPath, program, { encoding: 'utf8' });
  return JSON.parse(output) as Measured;
}

function line(cells: readonly string[]): string {
  return `${cells.map((cell) => cell.padStart(12)).join('')}\n`;
}

const out = (text: string): void => void process.stdout.write(text);

const sizes = process.argv.slice(2).map(Number);
/** The embedded spreadsheet takes more than ten minutes for insert at 10,000, even without calculating. */
const EXCEL_SIZES = [103, 1000];
const measured = (sizes.length === 0 ? SIZES : sizes).map(measure);
out('Two contracts over .xlsx files; milliseconds of one run each, peak memory and file size.\n');
out(line(['members', ...PHASES, 'peak MB', 'file kB']));
for (const { members, times, peak, bytes } of measured) {
  const cells = PHASES.map((phase) => times[phase].toFixed(0));
  out(line([String(members), ...cells, peak.toFixed(0), (bytes / 1024).toFixed(0)]));
}
out('\nGrowth from size to size: 1.00 is linear, 2.00 is quadratic.\n');
out(line(['members', ...PHASES]));
measured.slice(1).forEach((larger, index) => {
  const smaller = measured[index];
  if (smaller === undefined) return;
  const exponents = PHASES.map(
    (phase) =>
      Math.log(larger.times[phase] / smaller.times[phase]) /
      Math.log(larger.members / smaller.members),
  );
  const marks = exponents.map((each) => each.toFixed(2) + (each > QUADRATIC ? ' !' : ''));
  out(line([`${smaller.members}-${larger.members}`, ...marks]));
});

out(
  '\nThe commands through the genuine office.js over the embedded Excel: requests, kB on the wire,\n',
);
out('and how many times the bare values and formulas that is.\n');
for (const members of EXCEL_SIZES) {
  const program = ['scripts/run.mjs', 'scripts/benchExcel.ts', String(members)];
  out(
    execFileSync(process.execPath, program, { encoding: 'utf8' }).replace(/^Dependency.*\n/gmu, ''),
  );
}
