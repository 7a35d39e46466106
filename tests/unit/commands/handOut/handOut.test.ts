import { check } from '../../../../src/commands/check';
import { handOut } from '../../../../src/commands/handOut/handOut';
import type {
  HandOutBook,
  HandOutReport,
  HandOutRequest,
} from '../../../../src/commands/handOut/handOutReport';
import { severityOf } from '../../../../src/domain/problem';
import { seenText } from '../../../../src/domain/reading/seenText';
import { exampleRoster } from '../../../../src/example/exampleRoster';
import { bookFromPlan } from '../../../../src/hosts/files/bookFromPlan';
import { type FileWorkbook, openFileWorkbook } from '../../../../src/hosts/files/fileWorkbook';
import { EVERY_SCHEME, newBookOfEveryScheme } from '../../../support/everyScheme';
import { filledExample, newExample } from '../../../support/exampleWorkbook';
import { CONTEXT, succeeded, tabOf } from '../../../support/pressing';

const REQUEST: HandOutRequest = {
  schemes: ['double-contract'],
  by: 'branch',
  units: null,
  deadline: '2024-12-20',
  contact: '党建办',
};

async function handedOut(
  book: FileWorkbook,
  change: Partial<HandOutRequest> = {},
): Promise<HandOutReport> {
  return succeeded(handOut(await book.read(), { ...REQUEST, ...change }, CONTEXT));
}

async function opened({ plan }: HandOutBook): Promise<FileWorkbook> {
  return succeeded(await openFileWorkbook(succeeded(await bookFromPlan(plan))));
}

/** The 编号 on a tab of ours, from its first row of people down. */
async function idsOn(book: FileWorkbook, tab: string): Promise<string[]> {
  const { rows } = await tabOf(book, tab);
  const header = rows.findIndex((row) => row.some((cell) => seenText(cell) === '编号'));
  const column = (rows[header] ?? []).findIndex((cell) => seenText(cell) === '编号');
  return rows
    .slice(header + 1)
    .map((row) => seenText(row[column] ?? { type: 'blank' }))
    .filter((id) => id !== '');
}

const BRANCHES = {
  第一支部: ['D001', 'D002', 'D003', 'D004', 'D005', 'D006', 'D007', 'D008'],
  第二支部: ['D009', 'D010', 'D011', 'D012', 'D013', 'D014', 'D015', 'D016'],
  第三支部: ['D017', 'D018', 'D019', 'D020', 'D021', 'D022', 'D024'],
};

describe('two contracts of the example school by branch', () => {
  it('each branch has exactly its due members in roster order, nobody who is 免考', async () => {
    const report = await handedOut(await newExample());
    expect(report.books.map(({ unit, fileName, people }) => [unit, fileName, people])).toEqual([
      ['第一支部', '第一支部_责任书_2024.xlsx', 8],
      ['第二支部', '第二支部_责任书_2024.xlsx', 8],
      ['第三支部', '第三支部_责任书_2024.xlsx', 7],
    ]);
    expect(report.without).toEqual([]);
    for (const made of report.books) {
      const book = await opened(made);
      const ids = BRANCHES[made.unit as keyof typeof BRANCHES];
      for (const tab of ['目标责任书考核表', '廉政责任书考核表', '花名册']) {
        expect([tab, await idsOn(book, tab)]).toEqual([tab, ids]);
      }
    }
  });

  it('tabs stand in the order in which they are read', async () => {
    const { books } = await handedOut(await newExample());
    const reading = await (await opened(books[0]!)).read();
    expect(reading.tabs.map(({ name }) => name)).toEqual([
      '填报说明',
      '目标责任书考核表',
      '廉政责任书考核表',
      '花名册',
      '参数设置',
    ]);
    expect(reading.tabs.every(({ isProtected }) => isProtected)).toBe(true);
    expect(reading.metadata?.handOut).toEqual({
      organisation: '示例学校',
      year: '2024',
      by: 'branch',
      unit: '第一支部',
      schemes: [{ id: 'double-contract', version: 1 }],
      issued: CONTEXT.now,
      deadline: '2024-12-20',
    });
  });
});

describe.each(['branch', 'department'] as const)('every scheme by %s', (by) => {
  it('opens again without errors but for what is not filled in', async () => {
    const master = await newBookOfEveryScheme(exampleRoster());
    const { books } = await handedOut(master, { schemes: EVERY_SCHEME, by });
    expect(books).toHaveLength(3);
    for (const made of books) {
      const { report } = succeeded(check(await (await opened(made)).read(), CONTEXT));
      const found = report.problems.filter(
        ({ code }) => severityOf(code) === 'error' && code !== 'E01' && code !== 'E16',
      );
      expect([made.unit, found]).toEqual([made.unit, []]);
    }
  });
});

it('what is typed in the master goes along', async () => {
  const master = await filledExample();
  const { books } = await handedOut(master);
  const book = await opened(books[0]!);
  const [theirs, ours] = await Promise.all([
    tabOf(book, '目标责任书考核表'),
    tabOf(master, '目标责任书考核表'),
  ]);
  expect(theirs.rows.slice(3, 12)).toEqual(ours.rows.slice(3, 12));
});
