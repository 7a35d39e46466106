import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exampleWorkbook } from '../tests/support/exampleWorkbook';
import { type Fate, fuzzFile } from '../tests/support/fuzz/fuzzFile';
import { FUZZ_SEEDS } from '../tests/support/fuzz/fuzzSeeds';
import { mutateXlsx } from '../tests/support/fuzz/mutateXlsx';
import { SeededRandom } from '../tests/support/fuzz/seededRandom';

// Thousands of damaged and hostile workbooks through every command: npm run fuzz -- --files 5000
/** No file may take longer. */
const SLOWEST_MS = 5000;
/** Our own example goes deepest into the rules; one in this many files is made of it. */
const EXAMPLE_EVERY = 3;

function option(name: string, otherwise: number): number {
  const at = process.argv.indexOf(name);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
}

const out = (text: string): void => void process.stdout.write(`${text}\n`);
const files = option('--files', 1000);
const first = option('--seed', 1);
const example = await (await exampleWorkbook()).toBytes();
const seeds = FUZZ_SEEDS.map(
  (name) => new Uint8Array(readFileSync(join('tests/fixtures/xlsx', name))),
);

const counts = new Map<string, number>();
const fates = new Map<Fate['kind'], number>();
let slowest = { ms: 0, seed: 0, kind: '' };
for (let number = first; number < first + files; number += 1) {
  const random = new SeededRandom(number);
  const seed = number % EXAMPLE_EVERY === 0 ? example : random.pick(seeds);
  const file = await mutateXlsx(seed, random);
  const started = performance.now();
  const fate = await fuzzFile(file, seed);
  const ms = performance.now() - started;
  if (ms > slowest.ms) slowest = { ms, seed: number, kind: file.kind };
  fates.set(fate.kind, (fates.get(fate.kind) ?? 0) + 1);
  if (fate.kind === 'refused') counts.set(fate.code, (counts.get(fate.code) ?? 0) + 1);
  if (fate.kind === 'crashed' || fate.kind === 'wronglyAccepted') {
    out(`--seed ${number} --files 1 (${file.kind}): ${fate.kind}: ${fate.why}`);
  }
}

const count = (kind: Fate['kind']): number => fates.get(kind) ?? 0;
out(`files ${files}, opened ${count('opened')}, refused ${count('refused')}`);
for (const [code, times] of [...counts].sort(([, one], [, other]) => other - one)) {
  out(`  ${code} ${times}`);
}
out(`crashed ${count('crashed')}, wrongly accepted ${count('wronglyAccepted')}`);
out(`slowest ${slowest.ms.toFixed(0)} ms (--seed ${slowest.seed}, ${slowest.kind})`);
const isSound = count('crashed') + count('wronglyAccepted') === 0 && slowest.ms <= SLOWEST_MS;
process.exitCode = isSound ? 0 : 1;
