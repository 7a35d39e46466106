import { newWorkbook } from '../../src/commands/newWorkbook';
import { exampleRoster } from '../../src/example/exampleRoster';
import { fillExample } from '../../src/example/fillExample';
import { type FileWorkbook, newFileWorkbook } from '../../src/hosts/files/fileWorkbook';
import { applyPlan, CONTEXT, press, pressCalculate, pressSummarise } from './pressing';

/** The example school (DOMAIN.md 5) with its tabs, nothing filled in yet. */
export async function newExample(): Promise<FileWorkbook> {
  const book = newFileWorkbook();
  await press(book, newWorkbook(exampleRoster(), ['double-contract'], CONTEXT));
  return book;
}

/** The example school with both sheets filled in, not calculated yet. */
export async function filledExample(): Promise<FileWorkbook> {
  const book = await newExample();
  await applyPlan(book, fillExample(await book.read()));
  return book;
}

/** The example school as the product leaves it: new, filled in, calculated, summarised. */
export async function exampleWorkbook(): Promise<FileWorkbook> {
  const book = await filledExample();
  await pressCalculate(book);
  await pressSummarise(book);
  return book;
}
