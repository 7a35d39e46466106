import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CommandContext } from '../../src/commands/command';
import { handOut } from '../../src/commands/handOut/handOut';
import { insert } from '../../src/commands/insert';
import { startRoster } from '../../src/commands/startRoster';
import { exampleRosterTab } from '../../src/example/exampleRoster';
import { newFileWorkbook } from '../../src/hosts/files/fileWorkbook';
import { problemSentence } from '../../src/messages/problemSentence';
import { doubleContract } from '../../src/schemes/doubleContract';

// The blank master of the example school and what it hands out, by our own host; the start of
// tests/fixtures/returned (see make_returned.py there).
// Usage: node scripts/run.mjs scripts/collect/makeHandedOut.ts FOLDER
const [folder = '.'] = process.argv.slice(2);
const CONTEXT: CommandContext = {
  now: '2024-12-02T08:30:00',
  toolVersion: '0.1.0',
  sentence: (problem) => problemSentence(problem, 'zh-CN'),
  year: '2024',
};

function taken<Value>(result: { ok: true; value: Value } | { ok: false }): Value {
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.value;
}

const master = newFileWorkbook();
const roster = startRoster(await master.read(), CONTEXT, exampleRosterTab());
taken(await master.apply(roster.plan ?? { steps: [] }));
const inserted = taken(insert(await master.read(), [doubleContract.id], CONTEXT));
taken(await master.apply(inserted.plan ?? { steps: [] }));
writeFileSync(join(folder, 'master.xlsx'), await master.toBytes());

const request = {
  schemes: [doubleContract.id],
  by: 'branch',
  units: null,
  deadline: '2024-12-20',
  contact: '样安',
} as const;
for (const { fileName, plan } of taken(handOut(await master.read(), request, CONTEXT)).books) {
  const book = newFileWorkbook();
  taken(await book.apply(plan));
  writeFileSync(join(folder, fileName), await book.toBytes());
}
