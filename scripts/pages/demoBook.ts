import { printBallots } from '../../src/commands/ballots/printBallots';
import { calculate } from '../../src/commands/calculate';
import type { CommandContext } from '../../src/commands/command';
import { knownSchemes } from '../../src/commands/knownSchemes';
import { newWorkbook } from '../../src/commands/newWorkbook';
import { summariseWorkbook } from '../../src/commands/summariseWorkbook';
import { exampleRoster } from '../../src/example/exampleRoster';
import { fillExample } from '../../src/example/fillExample';
import { type FileWorkbook, newFileWorkbook } from '../../src/hosts/files/fileWorkbook';
import { problemSentence } from '../../src/messages/problemSentence';
import type { Plan } from '../../src/workbook/plan';

/** The same pages at every run. */
const CONTEXT: CommandContext = {
  now: '2025-01-10T08:30:00',
  toolVersion: '',
  sentence: (problem) => problemSentence(problem, 'zh-CN'),
  year: '2024',
};

type Read = Awaited<ReturnType<FileWorkbook['read']>>;
type Decided =
  | { readonly ok: true; readonly value: { readonly plan: Plan | null } }
  | { readonly ok: false; readonly failure: unknown };

/** The example school with every scheme calculated and summed up, and the ballots of every vote. */
export async function demoBook(): Promise<FileWorkbook> {
  const book = newFileWorkbook();
  const schemes = knownSchemes({});
  const step = async (decide: (reading: Read) => Decided): Promise<void> => {
    const decided = decide(await book.read());
    if (!decided.ok) throw new Error(JSON.stringify(decided.failure));
    await carryOut(book, decided.value.plan);
  };
  const calculated = (): Promise<void> => step((reading) => calculate(reading, CONTEXT));
  await carryOut(
    book,
    plan(
      newWorkbook(
        exampleRoster(),
        schemes.map(({ id }) => id),
        CONTEXT,
      ),
    ),
  );
  await carryOut(book, fillExample(await book.read()));
  await calculated();
  // 评议得分 is typed on a result tab, which is there only now (C-28).
  await carryOut(book, fillExample(await book.read()));
  await calculated();
  await step((reading) => summariseWorkbook(reading, CONTEXT));
  for (const { id, engine } of schemes.flatMap((each) => ('engine' in each ? [each] : []))) {
    if (engine === 'scoreSheet' || engine.kind !== 'ballot') continue;
    const counts = id === 'ballot-report' ? { A: 8, B: 10, C: 5 } : {};
    await step((reading) => printBallots(reading, { scheme: id, counts }, CONTEXT));
  }
  return book;
}

function plan(decided: Decided): Plan | null {
  if (!decided.ok) throw new Error(JSON.stringify(decided.failure));
  return decided.value.plan;
}

async function carryOut(book: FileWorkbook, wanted: Plan | null): Promise<void> {
  if (wanted === null) return;
  const done = await book.apply(wanted);
  if (!done.ok) throw new Error(JSON.stringify(done.failure));
}
