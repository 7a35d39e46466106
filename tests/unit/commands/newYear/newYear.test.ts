import { check } from '../../../../src/commands/check';
import { newWorkbook } from '../../../../src/commands/newWorkbook';
import { newYear } from '../../../../src/commands/newYear/newYear';
import { seenText } from '../../../../src/domain/reading/seenText';
import { exampleRoster } from '../../../../src/example/exampleRoster';
import { fillExample } from '../../../../src/example/fillExample';
import { type FileWorkbook, newFileWorkbook } from '../../../../src/hosts/files/fileWorkbook';
import { editParameters, parameterRow } from '../../../support/parameterCells';
import {
  applyPlan,
  CONTEXT,
  press,
  pressCalculate,
  reopened,
  succeeded,
  tabOf,
  type,
} from '../../../support/pressing';

const SCHEMES = ['double-contract', 'observation', 'home-visit'];
const JANUARY = { ...CONTEXT, now: '2025-01-06T08:00:00', year: '2025' };

async function oldYear(): Promise<FileWorkbook> {
  const book = newFileWorkbook();
  await press(book, newWorkbook(exampleRoster(), SCHEMES, CONTEXT));
  await applyPlan(book, fillExample(await book.read()));
  await editParameters(book, { decimals: 1 });
  await pressCalculate(book);
  return book;
}

async function opened(old: FileWorkbook): Promise<FileWorkbook> {
  const book = newFileWorkbook();
  await press(book, newYear(await old.read(), { year: '2025' }, JANUARY));
  return reopened(book);
}

async function texts(book: FileWorkbook, tab: string): Promise<string[][]> {
  return (await tabOf(book, tab)).rows.map((row) => row.map(seenText));
}

async function parameter(book: FileWorkbook, code: string): Promise<string | undefined> {
  const row = await parameterRow(book, code);
  return (await texts(book, '参数设置'))[row - 1]?.[2];
}

describe('The workbook of a new year', () => {
  it('carries 花名册, base tabs and the parameters of the school over, with the new year', async () => {
    const old = await oldYear();
    const book = await opened(old);
    const data = async (from: FileWorkbook, tab: string): Promise<string[][]> =>
      (await texts(from, tab)).slice(3).filter((row) => row.some((text) => text !== ''));
    for (const tab of ['花名册', '班级表', '学生名册', '岗位定额']) {
      expect([tab, await data(book, tab)]).toEqual([tab, await data(old, tab)]);
    }
    expect(await parameter(book, 'decimals')).toBe('1');
    expect(await parameter(book, 'year')).toBe('2025');
  });

  it('has the fill-in tabs of the schemes in use, empty, and no results', async () => {
    const old = await oldYear();
    const book = await opened(old);
    const roles = async (from: FileWorkbook, role: string): Promise<string[]> =>
      (await from.read()).metadata?.tabs.flatMap((tab) => (tab.role === role ? [tab.name] : [])) ??
      [];
    expect(await roles(book, 'fillIn')).toEqual(await roles(old, 'fillIn'));
    expect(await roles(book, 'result')).toEqual([]);
    const sheet = await texts(book, '目标责任书考核表');
    const first = sheet.find((row) => row.includes('D001'))!;
    expect(first.filter((text) => /^\d+(\.\d+)?$/u.test(text)).length).toBeLessThanOrEqual(2);
    expect(sheet[1]?.join(' ')).toContain('考核周期:2025年度');
    const found = succeeded(check(await book.read(), JANUARY)).report;
    expect(found.year).toBe('2025');
    expect(found.problems.filter(({ code }) => !['E01', 'E16', 'W07'].includes(code))).toEqual([]);
  });

  it('leaves out who was transferred out before the year began, and names them', async () => {
    const old = await oldYear();
    const rows = await texts(old, '花名册');
    const at = rows.findIndex((row) => row.includes('D005')) + 1;
    const column = rows[3]!.indexOf('转出日期');
    const cell = `${String.fromCharCode(65 + column)}${at}`;
    await type(old, '花名册', cell, { kind: 'date', iso: '2024-10-08' });
    const reading = await old.read();
    const { report } = succeeded(newYear(reading, { year: '2025' }, JANUARY));
    expect(report.left.map(({ id }) => id)).toEqual(['D005']);
    expect((await texts(await opened(old), '花名册')).flat()).not.toContain('D005');
    await type(old, '花名册', cell, { kind: 'date', iso: '2025-01-03' });
    const later = succeeded(newYear(await old.read(), { year: '2025' }, JANUARY)).report;
    expect(later.left).toEqual([]);
  });

  it('keeps adopted headers, moves the years of 学期 along and clears days of the old year', async () => {
    const old = await oldYear();
    await editParameters(old, { semester: '2024-2025学年第一学期', asOf: '2024-12-20' });
    const { metadata } = await old.read();
    const mappings = [
      { scheme: 'home-visit', part: 'log', tab: '', headerRows: 1, columns: [] },
    ] as const;
    await applyPlan(old, {
      steps: [{ kind: 'setMetadata', metadata: { ...metadata!, mappings } }],
    });
    const book = await opened(old);
    expect((await book.read()).metadata?.mappings).toEqual(mappings);
    expect(await parameter(book, 'semester')).toBe('2025-2026学年第一学期');
    expect(await parameter(book, 'asOf')).toBe('');
    expect(await parameter(book, 'yearEnd')).toBe('2025-12-31');
    const weeks = await texts(book, '校历');
    expect(weeks[4]?.[0]).toBe('1');
    expect(weeks).toHaveLength(24);
  });

  it('keeps rows that the school added to 参数设置 (W29)', async () => {
    const old = await oldYear();
    const last = (await tabOf(old, '参数设置')).rows.length + 1;
    await type(old, '参数设置', `B${last}`, '本校约定');
    await type(old, '参数设置', `C${last}`, '每月一次');
    expect((await texts(await opened(old), '参数设置')).flat()).toContain('本校约定');
  });

  it('is the same bytes twice with the same clock', async () => {
    const old = await oldYear();
    const bytes = async (): Promise<Uint8Array> => {
      const book = newFileWorkbook();
      await press(book, newYear(await old.read(), { year: '2025' }, JANUARY));
      return book.toBytes();
    };
    expect(await bytes()).toEqual(await bytes());
  });

  it('is refused while a parameter is wrong, rather than losing what was meant', async () => {
    const old = await oldYear();
    await editParameters(old, { decimals: '两位' });
    const refused = newYear(await old.read(), { year: '2025' }, JANUARY);
    expect(refused).toMatchObject({ ok: false, failure: { code: 'parametersWrong' } });
  });
});
