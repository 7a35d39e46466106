import { check } from '../../../../src/commands/check';
import { finalise } from '../../../../src/commands/finalise/finalise';
import { reopen } from '../../../../src/commands/finalise/reopen';
import { newYear } from '../../../../src/commands/newYear/newYear';
import type { Problem } from '../../../../src/domain/problem';
import { seenText } from '../../../../src/domain/reading/seenText';
import { type FileWorkbook, newFileWorkbook } from '../../../../src/hosts/files/fileWorkbook';
import { calculatedEveryScheme, EVERY_SCHEME } from '../../../support/everyScheme';
import { CONTEXT, press, pressSummarise, succeeded, tabOf, type } from '../../../support/pressing';
import { describeThoroughly } from '../../../support/thorough';

const LATER = { ...CONTEXT, now: '2025-01-12T09:00:00' };
const ASKED = { by: '组织委员', note: '', allowOpen: 'all' } as const;

let book: FileWorkbook;

beforeAll(async () => {
  book = await calculatedEveryScheme();
  await pressSummarise(book);
  await press(book, finalise(await book.read(), ASKED, LATER));
}, 240_000);

async function changed(): Promise<string[]> {
  const { problems } = succeeded(check(await book.read(), LATER)).report;
  return problems.flatMap(({ code, id, name, tab, detail }: Problem) =>
    code === 'W26' && detail['final'] !== undefined ? [`${id} ${name} ${tab}`.trim()] : [],
  );
}

/** The first number typed under a header. */
async function firstMark(tab: string, header: string): Promise<{ cell: string; was: number }> {
  const { rows } = await tabOf(book, tab);
  const column = rows[3]!.findIndex((each) => seenText(each).startsWith(header));
  const row = rows.findIndex((cells, index) => index > 3 && cells[column]?.type === 'number');
  const cell = rows[row]![column]!;
  if (cell.type !== 'number') throw new Error('no number');
  return { cell: `${String.fromCharCode(65 + column)}${row + 1}`, was: cell.number };
}

describeThoroughly('A final version of every scheme', () => {
  it('is stale nowhere, and reading the workbook again tells nothing changed', async () => {
    const { problems } = succeeded(check(await book.read(), LATER)).report;
    expect(problems.filter(({ code }) => code === 'W26')).toEqual([]);
    expect(
      (await book.read()).metadata?.finals?.schemes.map(({ scheme }) => scheme).sort(),
    ).toEqual([...EVERY_SCHEME].sort());
  });

  it.each([
    ['班级表', '学生数'],
    ['三型党组织考核表', '学习型'],
    ['文明宿舍评比表', '内务'],
  ])('a number changed on %s under %s names one unit there', async (tab, header) => {
    const { cell, was } = await firstMark(tab, header);
    await type(book, tab, cell, was + 1);
    const names = await changed();
    await type(book, tab, cell, was);
    expect(names).toHaveLength(1);
    expect(names[0]).toContain(tab);
    expect(await changed()).toEqual([]);
  });

  it('opens a new year with every scheme, in which nothing is wrong', async () => {
    const next = newFileWorkbook();
    const january = { ...CONTEXT, now: '2025-01-06T08:00:00', year: '2025' };
    const decided = newYear(await book.read(), { year: '2025' }, january);
    const { report } = await press(next, decided);
    expect([...report.schemes].sort()).toEqual([...EVERY_SCHEME].sort());
    const { metadata } = await next.read();
    expect(metadata?.finals).toBeUndefined();
    expect(metadata?.calculations).toEqual([]);
    const { problems } = succeeded(check(await next.read(), january)).report;
    const blank = ['E01', 'E16', 'W07'];
    expect(problems.filter(({ code }) => code.startsWith('E') && !blank.includes(code))).toEqual(
      [],
    );
  });

  it('is reopened as a whole', async () => {
    const before = (await book.read()).tabs.flatMap(({ rows }) => rows.slice(1, 2));
    expect(before.flat().some((cell) => seenText(cell).includes('【定稿'))).toBe(true);
    await press(book, reopen(await book.read(), { by: '组织委员', reason: '有误' }, LATER));
    const after = (await book.read()).tabs.flatMap(({ rows }) => rows.slice(1, 2));
    expect(after.flat().some((cell) => seenText(cell).includes('【定稿'))).toBe(false);
  });
});
