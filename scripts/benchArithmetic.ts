import { readFileSync } from 'node:fs';
import { understandWorkbook } from '../src/commands/schoolWorkbook';
import { rowsOf } from '../src/commands/tables/schoolTables';
import { toCellNumber } from '../src/domain/exact/exact';
import type { EngineOutput } from '../src/domain/tables/engineRun';
import { evaluateChain } from '../src/domain/tables/evaluateChain';
import { groupOf } from '../src/domain/tables/tableScheme';
import { openFileWorkbook } from '../src/hosts/files/fileWorkbook';
import { floatMonths, floatQuota, floatRows } from './semester/floatSums';
import { SEMESTER_CONTEXT } from './semester/semesterWorkbook';

// The exact engines beside floating-point arithmetic of the same sums, on the rows of one workbook:
// one line of JSON. The engines also find flags and problems, explain every step and make the rows
// of the result tabs; the floating-point sums do nothing but the scores.
const RUNS = 5;

function taken<Value>(result: { ok: true; value: Value } | { ok: false }): Value {
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.value;
}

const book = taken(await openFileWorkbook(new Uint8Array(readFileSync(process.argv[2] ?? ''))));
const { tables } = taken(understandWorkbook(await book.read(), SEMESTER_CONTEXT));
const { school } = tables;

/** Milliseconds of processor time: the best of several runs, the first ones being slow. */
function timed<Value>(work: () => Value): { readonly value: Value; readonly cpu: number } {
  let best = Number.POSITIVE_INFINITY;
  let value = work();
  for (let run = 0; run < RUNS; run += 1) {
    const used = process.cpuUsage();
    value = work();
    const { user, system } = process.cpuUsage(used);
    best = Math.min(best, (user + system) / 1000);
  }
  return { value, cpu: best };
}

function compared(
  id: string,
  log: string,
  sums: (rows: readonly Parameters<typeof floatRows>[0][number][]) => {
    readonly run: () => ReadonlyMap<string, number>;
  },
): object {
  const inUse = tables.schemes.find(({ scheme }) => scheme.id === id);
  if (inUse === undefined) throw new Error(`no ${id} in the workbook`);
  const { scheme } = inUse;
  const rows = rowsOf(inUse);
  const exact = timed((): EngineOutput | null | undefined =>
    evaluateChain([{ scheme, rows, faulty: false }], school).outputs.get(id),
  );
  const { run } = sums(rows.get(log) ?? []);
  const float = timed(run);
  const units = exact.value?.units ?? [];
  const differences = units.filter(
    ({ key, score }) => score !== null && toCellNumber(score) !== float.value.get(key),
  );
  return {
    scheme: id,
    rows: rows.get(log)?.length ?? 0,
    units: units.length,
    exact: exact.cpu,
    float: float.cpu,
    differences: differences.length,
  };
}

const weekly = new Map(
  school.posts.flatMap(({ post, weekly: quota }) =>
    quota === null ? [] : [[post, toCellNumber(quota)] as const],
  ),
);
const quotas = new Map(
  school.roster.people.flatMap(({ id, posts }) =>
    posts.flatMap((post) => {
      const quota = weekly.get(post);
      return quota === undefined ? [] : [[id, quota] as const];
    }),
  ),
);
const dorms = tables.schemes.find(({ scheme }) => scheme.id === 'dorm-civilised');
const marks = dorms === undefined ? [] : groupOf(dorms.scheme, 'K').items.map(({ key }) => key);

const results = [
  compared('observation', 'log', (rows) => {
    const plain = floatRows(rows, 'id', []);
    return { run: () => floatQuota(plain, quotas, school.weeks) };
  }),
  compared('dorm-civilised', 'checks', (rows) => {
    const plain = floatRows(rows, 'dorm', marks);
    return { run: () => floatMonths(plain) };
  }),
];
process.stdout.write(`${JSON.stringify(results)}\n`);
