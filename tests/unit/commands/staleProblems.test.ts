import { check } from '../../../src/commands/check';
import { seenText } from '../../../src/domain/reading/seenText';
import { NOTES_ROW } from '../../../src/sheets/layout';
import { exampleWorkbook } from '../../support/exampleWorkbook';
import {
  CONTEXT,
  pressCalculate,
  pressCheck,
  succeeded,
  tabOf,
  type,
} from '../../support/pressing';

describe('results that no longer belong to their inputs (W26)', () => {
  it('are named by 校验 and marked on their tab, and the next calculation takes the mark away', async () => {
    const book = await exampleWorkbook();
    const notes = async (): Promise<string> =>
      seenText((await tabOf(book, '责任书考核结果')).rows[NOTES_ROW - 1]![0]!);
    const stale = async (): Promise<readonly string[]> =>
      (await pressCheck(book)).flatMap(({ code, tab }) => (code === 'W26' ? [tab] : []));
    expect(await stale()).toEqual([]);
    await type(book, '目标责任书考核表', 'G5', 10);
    expect(await stale()).toEqual(['责任书考核结果']);
    expect(await notes()).toMatch(/^【结果已过期，请重新计算】/u);
    const again = succeeded(check(await book.read(), CONTEXT));
    expect(again.plan).toBeNull();
    await pressCalculate(book);
    expect(await notes()).not.toContain('结果已过期');
    expect(await stale()).toEqual([]);
  });
});
