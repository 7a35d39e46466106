import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { handOut } from '../../src/commands/handOut/handOut';
import { newFileWorkbook } from '../../src/hosts/files/fileWorkbook';
import { doubleContract } from '../../src/schemes/doubleContract';
import { BENCH_CONTEXT, generatedMarks, generatedWorkbook } from '../generatedSchool';

// A blank master and the returned files of its branches, every mark filled in.
// Usage: node scripts/run.mjs scripts/collect/makeReturned.ts FOLDER FILES ROWS
const [folder = '.', fileCount = '300', rowCount = '50'] = process.argv.slice(2);
const files = Number(fileCount);
const rows = Number(rowCount);

function taken<Value>(result: { ok: true; value: Value } | { ok: false }): Value {
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.value;
}

const branches = Array.from({ length: files }, (_, index) => `第${index + 1}支部`);
const master = newFileWorkbook();
taken(await master.apply(generatedWorkbook(files * rows, branches)));
writeFileSync(join(folder, 'master.xlsx'), await master.toBytes());

const request = {
  schemes: [doubleContract.id],
  by: 'branch',
  units: null,
  deadline: '',
  contact: '',
} as const;
const handedOut = taken(handOut(await master.read(), request, BENCH_CONTEXT));
mkdirSync(join(folder, 'returned'));
for (const { fileName, plan } of handedOut.books) {
  const book = newFileWorkbook();
  taken(await book.apply(plan));
  taken(await book.apply(generatedMarks(rows)));
  writeFileSync(join(folder, 'returned', fileName), await book.toBytes());
}
