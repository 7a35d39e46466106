import type { HandOutReport } from '../../../../src/commands/handOut/handOutReport';
import { exampleRoster } from '../../../../src/example/exampleRoster';
import type { FileWorkbook } from '../../../../src/hosts/files/fileWorkbook';
import { readCoverStamp } from '../../../../src/sheets/handOut/readCoverStamp';
import type { WorkbookReading } from '../../../../src/workbook/workbook';
import { filledEveryScheme, newBookOfEveryScheme } from '../../../support/everyScheme';
import { filledExample } from '../../../support/exampleWorkbook';
import { handedOut, readingOf, rosterOf, rowsOn } from '../../../support/handingOut';
import { tabOf, type } from '../../../support/pressing';

function bookOf(report: HandOutReport, unit: string): WorkbookReading {
  const book = report.books.find((each) => each.unit === unit);
  if (book === undefined) throw new Error(`no workbook for ${unit}`);
  return readingOf(book);
}

const GOALS = '目标责任书考核表';

describe('a score sheet that is partly filled in', () => {
  let book: FileWorkbook;
  beforeEach(async () => {
    book = await filledExample();
  });

  it('numbers its rows anew, so that the second branch begins with 1', async () => {
    const rows = rowsOn(bookOf(handedOut(await book.read()), '第二支部'), GOALS);
    expect(rows.map((row) => row['序号'])).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
  });

  it('takes mistakes along as they are, to be put right where they were made', async () => {
    await type(book, GOALS, 'G5', '优');
    await type(book, GOALS, 'G6', '１５');
    const [first, second] = rowsOn(bookOf(handedOut(await book.read()), '第一支部'), GOALS);
    expect(Object.values(first ?? {})).toContain('优');
    expect(Object.values(second ?? {})).toContain('１５');
  });

  it('takes columns of the school along', async () => {
    await type(book, GOALS, 'U4', '谈话记录');
    await type(book, GOALS, 'U13', '已谈话');
    const report = handedOut(await book.read());
    expect(rowsOn(bookOf(report, '第二支部'), GOALS)[0]).toMatchObject({ 谈话记录: '已谈话' });
    expect(rowsOn(bookOf(report, '第一支部'), GOALS)[0]).toMatchObject({ 谈话记录: '' });
  });

  it('gives a row that names nobody to the branch that it says, as the last one', async () => {
    const before = await tabOf(book, GOALS);
    const row = before.rows.length + 1;
    await type(book, GOALS, `B${row}`, 'D099');
    await type(book, GOALS, `C${row}`, '样无名');
    await type(book, GOALS, `D${row}`, '第二支部');
    const report = handedOut(await book.read());
    expect(rowsOn(bookOf(report, '第二支部'), GOALS).at(-1)).toMatchObject({ 姓名: '样无名' });
    const others = ['第一支部', '第三支部'].flatMap((unit) => rowsOn(bookOf(report, unit), GOALS));
    expect(others.map(({ 姓名: name }) => name)).not.toContain('样无名');
  });

  it('leaves out who became 免考, though he has a row in the master', async () => {
    await type(book, '花名册', 'O5', '免考');
    const rows = rowsOn(bookOf(handedOut(await book.read()), '第一支部'), GOALS);
    expect(rows[0]).toMatchObject({ 编号: 'D002', 序号: '1' });
  });
});

describe('tables of every scheme', () => {
  let master: WorkbookReading;
  beforeAll(async () => {
    master = await (await filledEveryScheme()).read();
  });

  it('a log comes empty, a register with what the unit has there', () => {
    const report = handedOut(master, { schemes: ['observation', 'dual-duty'] });
    const reading = bookOf(report, '第二支部');
    expect(rowsOn(reading, '听课记录')).toEqual([]);
    const ids = rowsOn(reading, '一岗双责目标表').map((row) => row['编号']);
    expect(new Set(ids)).toEqual(
      new Set(['D009', 'D010', 'D011', 'D012', 'D013', 'D014', 'D015', 'D016']),
    );
  });

  it('a department gets its classes and their students, and no others', () => {
    const report = handedOut(master, {
      schemes: ['class-composite', 'home-visit'],
      by: 'department',
    });
    const reading = bookOf(report, '七年级部');
    const classes = ['七(1)班', '七(2)班'];
    expect(rowsOn(reading, '班级表').map((row) => row['班级'])).toEqual(classes);
    expect([...new Set(rowsOn(reading, '学生名册').map((row) => row['班级']))]).toEqual(classes);
    const rows = rowsOn(reading, '班级综合考核表').map((row) => row['班级']);
    expect([...new Set(rows)]).toEqual(classes);
    expect(report.classesWithout).toEqual(['九(1)班', '九(2)班']);
  });

  it('an office without classes may choose among all, and gets no names of students', () => {
    const report = handedOut(master, { schemes: ['home-visit'], by: 'department' });
    const reading = bookOf(report, '机关部');
    expect(rowsOn(reading, '班级表')).toHaveLength(7);
    expect(reading.tabs.map(({ name }) => name)).not.toContain('学生名册');
    expect(report.keptBack).toEqual([
      { scheme: 'home-visit', tab: '家访上报登记', why: 'receipts' },
    ]);
  });

  it('pairs go with their mentor, on the register and on the sheet', () => {
    const report = handedOut(master, { schemes: ['mentoring'], by: 'department' });
    for (const unit of ['七年级部', '八年级部']) {
      const pairs = (tab: string): unknown[] =>
        rowsOn(bookOf(report, unit), tab).map((row) => row['结对编号']);
      expect(pairs('师徒结对考核表')).toEqual(pairs('师徒结对登记'));
      expect(pairs('师徒结对登记').length).toBeGreaterThan(0);
    }
  });

  it('a branch appraises itself by its one row, a department has none', () => {
    const byBranch = handedOut(master, { schemes: ['branch-three-type'] });
    const reading = bookOf(byBranch, '第三支部');
    expect(rowsOn(reading, '三型党组织考核表').map((row) => row['支部名称'])).toEqual(['第三支部']);
    expect(byBranch.books[0]?.people).toBe(0);
    const byDepartment = handedOut(master, {
      schemes: ['branch-three-type', 'star-rating'],
      by: 'department',
    });
    expect(byDepartment.keptBack).toEqual([
      { scheme: 'branch-three-type', tab: '三型党组织考核表', why: 'otherUnits' },
    ]);
  });

  it('says who has no branch and so stands nowhere', () => {
    const { without } = handedOut(master, { schemes: ['staff-composite'] });
    expect(without.map(({ id }) => id)).toEqual(['T001', 'T002', 'T003', 'T004']);
  });
});

it('a name that is mistyped is left open where right ones are locked', async () => {
  const book = await filledEveryScheme();
  await type(book, '星级党员评定表', 'C6', '样博又');
  const report = handedOut(await book.read(), { schemes: ['star-rating'] });
  const tab = report.books[0]?.plan.steps.flatMap((step) =>
    step.kind === 'putTab' && step.tab.name === '星级党员评定表' ? [step.tab] : [],
  )[0];
  const ranges = tab?.protection?.unlocked ?? [];
  const isOpen = (cell: string): boolean => ranges.some((range) => range.split(':')[0] === cell);
  expect([isOpen('C5'), isOpen('C6'), isOpen('B6')]).toEqual([false, true, false]);
});

it('a sheet that is not in the master yet is handed out blank', () => {
  const master = rosterOf([
    { id: 'D001', name: '样安', branch: '第一支部', partyStatus: '正式' },
    { id: 'D002', name: '样博', branch: '第一支部', partyStatus: '正式', status: '免考' },
  ]);
  const reading = bookOf(handedOut(master), '第一支部');
  expect(rowsOn(reading, GOALS).map((row) => row['编号'])).toEqual(['D001']);
  expect(rowsOn(reading, '参数设置').length).toBeGreaterThan(20);
});

it('notes and columns of the office on 花名册 stay at the office', () => {
  const person = { id: 'D001', name: '样安', branch: '第一支部', partyStatus: '正式' };
  const master = rosterOf(
    [{ ...person, remark: '病假', phone: '8001' }],
    [{ key: 'phone', header: '电话' }],
  );
  const [row] = rowsOn(bookOf(handedOut(master), '第一支部'), '花名册');
  expect(row).toMatchObject({ 编号: 'D001', 备注: '' });
  expect(row).not.toHaveProperty('电话');
});

it('another name of a branch is its branch', () => {
  const member = { partyStatus: '正式' };
  const master = rosterOf([
    { ...member, id: 'D001', name: '样安', branch: '第一支部' },
    { ...member, id: 'D002', name: '样博', branch: '第一支部' },
    { ...member, id: 'D003', name: '样春', branch: '第一党支部' },
  ]);
  const report = handedOut(master);
  expect(report.books.map(({ unit, people }) => [unit, people])).toEqual([['第一支部', 3]]);
  const rows = rowsOn(bookOf(report, '第一支部'), GOALS);
  expect(rows.map((row) => row['所在支部'])).toEqual(['第一支部', '第一支部', '第一支部']);
});

it('the cover note says the same as the stamp', async () => {
  const master = await (await newBookOfEveryScheme(exampleRoster())).read();
  for (const by of ['branch', 'department'] as const) {
    for (const book of handedOut(master, { schemes: ['star-rating'], by }).books) {
      const { tabs, metadata } = readingOf(book);
      expect(tabs[0] === undefined ? null : readCoverStamp(tabs[0])).toEqual(metadata?.handOut);
    }
  }
});

it('the same request gives the same plans', async () => {
  const master = await (await filledExample()).read();
  expect(handedOut(master)).toEqual(handedOut(master));
});
