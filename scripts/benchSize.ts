import { calculate } from '../src/commands/calculate';
import { check } from '../src/commands/check';
import { newWorkbook } from '../src/commands/newWorkbook';
import { summariseWorkbook } from '../src/commands/summariseWorkbook';
import {
  type FileWorkbook,
  newFileWorkbook,
  openFileWorkbook,
} from '../src/hosts/files/fileWorkbook';
import { problemSentence } from '../src/messages/problemSentence';
import { doubleContract } from '../src/schemes/doubleContract';
import { contentReading } from '../src/sheets/contentReading';
import { FIRST_DATA_ROW } from '../src/sheets/layout';
import { rosterTab } from '../src/sheets/rosterTab';
import type { CellInput } from '../src/sheets/tabContent';
import type { PlanStep } from '../src/workbook/plan';

// One size in one process, so that the peak of memory is its own: prints one line of JSON.
const members = Number(process.argv[3]);
const context = {
  now: '2025-01-10T08:30:00',
  toolVersion: 'bench',
  sentence: (problem: Parameters<typeof problemSentence>[0]) => problemSentence(problem, 'zh-CN'),
  year: '2024',
};

const text = (value: string): CellInput => ({ kind: 'text', text: value });
const BRANCHES = Array.from('一二三四五六七八九', (digit) => `第${digit}支部`);

function taken<Value>(result: { ok: true; value: Value } | { ok: false }): Value {
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.value;
}

/** A workbook of so many members with every mark filled in, as bytes; deterministic. */
async function filledWorkbook(): Promise<Uint8Array> {
  const people = Array.from(
    { length: members },
    (_, index) =>
      new Map<string, CellInput>([
        ['id', text(`D${String(index + 1).padStart(5, '0')}`)],
        [
          'name',
          text(`样${String.fromCharCode(0x4e00 + (index % 5000), 0x4e00 + ((index * 7) % 3000))}`),
        ],
        ['branch', text(BRANCHES[index % BRANCHES.length] ?? '')],
        ['partyStatus', text('正式')],
        ['staffType', text('在职')],
      ]),
  );
  const roster = contentReading(rosterTab('示例学校', people));
  const made = newWorkbook(
    { tabs: [roster], metadata: null, metadataBroken: false },
    ['double-contract'],
    context,
  );
  const book = newFileWorkbook();
  taken(await book.apply(taken(made).plan ?? { steps: [] }));
  const steps = doubleContract.parts.map((part): PlanStep => {
    const cells = people.map((_, row) =>
      part.indicators.map(({ max }, column): CellInput => {
        const share = ((row * 31 + column * 17) % 40) + 61;
        return { kind: 'number', number: Math.round(Number(max) * share) / 100 };
      }),
    );
    return { kind: 'writeCells', tab: part.tab, row: FIRST_DATA_ROW, column: 7, cells };
  });
  taken(await book.apply({ steps }));
  return book.toBytes();
}

const times: Record<string, number> = {};
async function timed<Value>(phase: string, work: () => Value | Promise<Value>): Promise<Value> {
  const start = performance.now();
  const value = await work();
  times[phase] = performance.now() - start;
  return value;
}

async function open(bytes: Uint8Array): Promise<FileWorkbook> {
  return taken(await openFileWorkbook(bytes));
}

const bytes = await filledWorkbook();
const { book, reading } = await timed('read', async () => {
  const opened = await open(bytes);
  return { book: opened, reading: await opened.read() };
});
await timed('check', () => taken(check(reading, context)));
const decision = await timed('calculate', () => taken(calculate(reading, context)));
const written = await timed('write', async () => {
  taken(await book.apply(decision.plan ?? { steps: [] }));
  return book.toBytes();
});
await timed('summarise', async () => taken(summariseWorkbook(await book.read(), context)));
const peak = process.resourceUsage().maxRSS / 1024;
process.stdout.write(`${JSON.stringify({ members, times, peak, bytes: written.length })}\n`);
