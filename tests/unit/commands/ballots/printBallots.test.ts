import { printBallots } from '../../../../src/commands/ballots/printBallots';
import { newWorkbook } from '../../../../src/commands/newWorkbook';
import { seenText } from '../../../../src/domain/reading/seenText';
import { exampleRoster } from '../../../../src/example/exampleRoster';
import { fillExample } from '../../../../src/example/fillExample';
import schoolJson from '../../../../src/example/school.json';
import { type FileWorkbook, newFileWorkbook } from '../../../../src/hosts/files/fileWorkbook';
import type { TabReading } from '../../../../src/sheets/tabReading';
import { applyPlan, CONTEXT, press, tabOf, type } from '../../../support/pressing';

const BALLOTS = ['ballot-report', 'ballot-member', 'ballot-commitment', 'dual-duty'];
const COUNTS = { A: 8, B: 10, C: 5 };
const PAPERS = '测评票(述职评议)';
const TALLY = '计票单(述职评议)';

async function voteBook(): Promise<FileWorkbook> {
  const book = newFileWorkbook();
  await press(book, newWorkbook(exampleRoster(), BALLOTS, CONTEXT));
  await applyPlan(book, fillExample(await book.read()));
  return book;
}

async function printed(book: FileWorkbook, counts: Readonly<Record<string, number>> = COUNTS) {
  const request = { scheme: 'ballot-report', counts };
  return press(book, printBallots(await book.read(), request, CONTEXT));
}

function textsOf(tab: TabReading): string[] {
  return tab.rows
    .flat()
    .map(seenText)
    .filter((text) => text !== '');
}

function numbersOf(tab: TabReading): string[] {
  return textsOf(tab).flatMap((text) => /^票号：(\S+)$/u.exec(text)?.[1] ?? []);
}

describe('Printed ballots', () => {
  it('carry numbers that run in each voter group, each of them once', async () => {
    const book = await voteBook();
    await printed(book);
    const numbers = numbersOf(await tabOf(book, PAPERS));
    expect(numbers).toHaveLength(23);
    expect(new Set(numbers).size).toBe(23);
    expect(numbers.filter((number) => number.startsWith('C'))).toEqual([
      'C-001',
      'C-002',
      'C-003',
      'C-004',
      'C-005',
    ]);
  });

  it('name nobody of the school', async () => {
    const book = await voteBook();
    await printed(book);
    const people = [...schoolJson.roster, ...schoolJson.staffNotInParty].map(({ name }) => name);
    const texts = textsOf(await tabOf(book, PAPERS)).join('\n');
    expect(people.filter((name) => texts.includes(name))).toEqual([]);
    expect(texts).not.toMatch(/姓名|投票人/u);
  });

  it('ask about every object with the items and options of the school', async () => {
    const book = await voteBook();
    await printed(book);
    const texts = textsOf(await tabOf(book, PAPERS));
    for (const object of ['第一支部', '第二支部', '第三支部', '党总支班子', '下一步思路措施']) {
      expect([object, texts.filter((text) => text === object).length]).toEqual([object, 23]);
    }
    // Four options under each of six items.
    expect(texts.filter((text) => text === '较好')).toHaveLength(23 * 6);
  });

  it('name the members that are voted on, namesakes with 编号, and no voter', async () => {
    const book = await voteBook();
    const request = { scheme: 'ballot-member', counts: { 党员: 2, 群众: 0 } };
    await press(book, printBallots(await book.read(), request, CONTEXT));
    const tab = await tabOf(book, '测评票(民主评议)');
    expect(numbersOf(tab)).toEqual(['党员-001', '党员-002']);
    expect(textsOf(tab).filter((text) => text === '样明 D008')).toHaveLength(2);
  });

  it('are as many as the tally says went out, where nobody says more', async () => {
    const book = await voteBook();
    const { report } = await printed(book, {});
    const issued = schoolJson['ballot-report'].tally;
    const most = (group: string): number =>
      Math.max(...issued.filter((row) => row.group === group).map((row) => row.issued));
    expect(report.groups).toEqual(['A', 'B', 'C'].map((group) => ({ group, papers: most(group) })));
  });

  it('are as many as the roster has for a group, where no tally says anything', async () => {
    const book = newFileWorkbook();
    await press(book, newWorkbook(exampleRoster(), ['ballot-report'], CONTEXT));
    const { report } = await printed(book, { A: 6 });
    expect(report.groups).toEqual([
      { group: 'A', papers: 6 },
      { group: 'B', papers: 24 },
      { group: 'C', papers: 4 },
    ]);
  });

  it('change nothing when they are made again', async () => {
    const book = await voteBook();
    await printed(book);
    expect((await printed(book)).plan).toBeNull();
  });

  it.each([
    ['a scheme without a vote', 'dual-duty', {}, 'noBallot'],
    ['a group that is none', 'ballot-report', { D: 3 }, 'unknownGroup'],
    ['half a ballot', 'ballot-report', { A: 2.5 }, 'badCount'],
    ['numbers of four digits', 'ballot-report', { A: 1000 }, 'badCount'],
    ['nobody', 'ballot-report', { A: 0, B: 0, C: 0 }, 'noCounts'],
  ])('are refused for %s', async (_, scheme, counts, reason) => {
    const reading = await (await voteBook()).read();
    const refused = printBallots(reading, { scheme, counts }, CONTEXT);
    expect(refused.ok ? null : refused.failure).toMatchObject({ code: 'ballotsRefused', reason });
  });
});

describe('计票单', () => {
  /** 核对 of the first row, 第一支部 A 总体评价. */
  async function check(typed: readonly (readonly [string, number | null])[]): Promise<string> {
    const book = await voteBook();
    for (const [address, value] of typed) await type(book, '述职评议计票表', address, value);
    await printed(book);
    const { rows } = await tabOf(book, TALLY);
    const column = (rows[3] ?? []).findIndex((cell) => seenText(cell) === '核对');
    return seenText(rows[4]?.[column] ?? { type: 'blank' });
  }

  it.each([
    ['nothing where votes add up', [], '平'],
    ['how many votes are missing', [['F5', 2]], '各项之和与收回相差 2 票'],
    ['how many votes are too many', [['I5', 3]], '各项之和与收回相差 3 票'],
    ['how many more came back than went out', [['D5', 4]], '收回比发出多 1 张'],
    ['nothing while a count is missing', [['K5', null]], ''],
  ] as const)('says %s', async (_, typed, said) => {
    expect(await check(typed)).toBe(said);
  });

  it('has a page for each voter group that got ballots', async () => {
    const book = await voteBook();
    await printed(book, { A: 8, B: 10, C: 0 });
    const rows = (await tabOf(book, TALLY)).rows.slice(4);
    const groups = rows.map((row) => seenText(row[0] ?? { type: 'blank' }));
    expect([...new Set(groups)]).toEqual(['A', 'B']);
    expect(rows).toHaveLength(2 * 4 * 6);
  });
});
