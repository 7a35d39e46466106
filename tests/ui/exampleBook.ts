import { newWorkbook } from '../../src/commands/newWorkbook';
import { exampleRoster } from '../../src/example/exampleRoster';
import { fillExample } from '../../src/example/fillExample';
import { type FileWorkbook, newFileWorkbook } from '../../src/hosts/files/fileWorkbook';
import { problemSentence } from '../../src/messages/problemSentence';

/** A workbook of the example school with the tabs of these schemes, filled in, not calculated. */
export async function exampleBook(schemes: readonly string[]): Promise<FileWorkbook> {
  const book = newFileWorkbook();
  const made = newWorkbook(exampleRoster(), schemes, {
    now: '2025-01-10T08:30:00',
    toolVersion: '0.1.0',
    sentence: (problem) => problemSentence(problem, 'zh-CN'),
    year: '2024',
  });
  if (!made.ok || made.value.plan === null) throw new Error(JSON.stringify(made));
  for (const plan of [made.value.plan, null]) {
    const applied = await book.apply(plan ?? fillExample(await book.read()));
    if (!applied.ok) throw new Error(JSON.stringify(applied.failure));
  }
  return book;
}
