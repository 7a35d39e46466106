import { newWorkbook } from '../../../../src/commands/newWorkbook';
import { overview } from '../../../../src/commands/overview';
import type { TableOverview } from '../../../../src/commands/tables/tableOverview';
import { exampleRoster } from '../../../../src/example/exampleRoster';
import { fillExample } from '../../../../src/example/fillExample';
import { type FileWorkbook, newFileWorkbook } from '../../../../src/hosts/files/fileWorkbook';

const CONTEXT = {
  now: '2025-01-10T08:30:00',
  toolVersion: '0.1.0',
  sentence: () => '',
  year: '2024',
};

const SCHEMES = [
  'class-composite',
  'observation',
  'home-visit',
  'lesson-contest',
  'student-ledger',
];

async function exampleSchool(): Promise<FileWorkbook> {
  const book = newFileWorkbook();
  const made = newWorkbook(exampleRoster(), SCHEMES, CONTEXT);
  if (!made.ok || made.value.plan === null) throw new Error('the example cannot be made');
  await book.apply(made.value.plan);
  await book.apply(fillExample(await book.read()));
  return book;
}

async function seenOf(book: FileWorkbook, id: string): Promise<TableOverview> {
  const { tables } = overview(await book.read(), CONTEXT);
  return tables.find(({ scheme }) => scheme.id === id)!;
}

describe('Where a scheme on tables stands', () => {
  it('tells who stands on every list, entries by the name in them', async () => {
    const book = await exampleSchool();
    expect((await seenOf(book, 'class-composite')).lists[0]).toEqual({
      tab: '文明班级名单',
      of: 'units',
      purpose: 'list',
      names: ['七(1)班', '七(2)班', '九(2)班'],
    });
    const visits = (await seenOf(book, 'home-visit')).lists;
    expect(visits.find(({ tab }) => tab === '未覆盖学生名单')).toMatchObject({ of: 'rows' });
    const contest = (await seenOf(book, 'lesson-contest')).lists;
    expect(contest.find(({ tab }) => tab === '未承担示范课党员名单')?.names).toContain('样安');
  });

  it('names the lists of a scheme that is not in the workbook, with nobody on them', async () => {
    const { lists, state } = await seenOf(await exampleSchool(), 'meal-duty');
    expect(state).toBe('absent');
    expect(lists.length).toBeGreaterThan(0);
    expect(lists.every(({ names }) => names.length === 0)).toBe(true);
  });

  it('takes a register as filled in once it has an entry', async () => {
    const book = await exampleSchool();
    expect((await seenOf(book, 'student-ledger')).state).toBe('filling');
    const text = (value: string) => ({ kind: 'text', text: value }) as const;
    const sheet = (await book.read()).tabs.find(({ name }) => name === '学生违纪帮教台账')!;
    const header = sheet.rows.findIndex((row) =>
      row.some((cell) => cell.type === 'text' && cell.text.startsWith('学号')),
    );
    const column = sheet.rows[header]!.findIndex(
      (cell) => cell.type === 'text' && cell.text.startsWith('学号'),
    );
    await book.apply({
      steps: [
        {
          kind: 'writeCells',
          tab: sheet.name,
          row: header + 2,
          column: column + 1,
          cells: [[text('S001')]],
        },
      ],
    });
    expect((await seenOf(book, 'student-ledger')).state).not.toBe('filling');
  });
});
