import { knownSchemes } from '../../src/commands/knownSchemes';
import { newWorkbook } from '../../src/commands/newWorkbook';
import { exampleRoster } from '../../src/example/exampleRoster';
import { fillExample } from '../../src/example/fillExample';
import { type FileWorkbook, newFileWorkbook } from '../../src/hosts/files/fileWorkbook';
import type { WorkbookReading } from '../../src/workbook/workbook';
import { applyPlan, CONTEXT, press, pressCalculate } from './pressing';

/** Every scheme that the product knows, variants and optional templates with them. */
export const EVERY_SCHEME: readonly string[] = knownSchemes({}).map(({ id }) => id);

/** A workbook with the tabs of every scheme for this roster, nothing filled in. */
export async function newBookOfEveryScheme(roster: WorkbookReading): Promise<FileWorkbook> {
  const book = newFileWorkbook();
  await press(book, newWorkbook(roster, EVERY_SCHEME, CONTEXT));
  return book;
}

/** The example school with every scheme filled in, not calculated yet. */
export async function filledEveryScheme(): Promise<FileWorkbook> {
  const book = await newBookOfEveryScheme(exampleRoster());
  await applyPlan(book, fillExample(await book.read()));
  return book;
}

/**
 * The example school with every scheme calculated: 评议得分 is typed on a result tab (C-28), so it
 * is calculated, filled in once more and calculated again.
 */
export async function calculatedEveryScheme(): Promise<FileWorkbook> {
  const book = await filledEveryScheme();
  await pressCalculate(book);
  await applyPlan(book, fillExample(await book.read()));
  await pressCalculate(book);
  return book;
}
