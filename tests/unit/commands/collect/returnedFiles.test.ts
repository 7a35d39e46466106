import type { FileNote } from '../../../../src/commands/collect/collectReport';
import type { ReturnedFile } from '../../../../src/commands/collect/returnedFile';
import { returnedTabs } from '../../../../src/commands/collect/returnedTabs';
import { handOut } from '../../../../src/commands/handOut/handOut';
import { bookFromPlan } from '../../../../src/hosts/files/bookFromPlan';
import { type FileWorkbook, openFileWorkbook } from '../../../../src/hosts/files/fileWorkbook';
import type { TabReading } from '../../../../src/sheets/tabReading';
import type { WorkbookReading } from '../../../../src/workbook/workbook';
import { pressCollect, returned } from '../../../support/collecting';
import { blankSchool, branchFile, SHEET, seenAt, typeAll } from '../../../support/collectSchool';
import { CONTEXT, succeeded } from '../../../support/pressing';
import { tabReading } from '../../../support/tabReading';

/** What the first branch gets, with these cells typed. */
async function handedOut(
  cells: Parameters<typeof typeAll>[1],
  master?: FileWorkbook,
): Promise<FileWorkbook> {
  const request = {
    schemes: ['double-contract'],
    by: 'branch',
    units: ['第一支部'],
    deadline: '',
    contact: '',
  } as const;
  const report = succeeded(
    handOut(await (master ?? (await blankSchool())).read(), request, CONTEXT),
  );
  const bytes = succeeded(await bookFromPlan(report.books[0]!.plan));
  const book = succeeded(await openFileWorkbook(bytes));
  await typeAll(book, cells);
  return book;
}

/** The file as it would be with another reading inside. */
function changed(
  file: ReturnedFile,
  change: (reading: WorkbookReading) => Partial<WorkbookReading>,
): ReturnedFile {
  if (!file.content.ok) throw new Error('unreadable');
  const reading = { ...file.content.reading, ...change(file.content.reading) };
  return { ...file, print: `${file.print}0`, content: { ok: true, reading } };
}

function changedTab(file: ReturnedFile, change: (tab: TabReading) => TabReading): ReturnedFile {
  return changed(file, ({ tabs }) => ({
    tabs: tabs.map((tab) => (tab.name === SHEET ? change(tab) : tab)),
  }));
}

const bare = (file: ReturnedFile): ReturnedFile =>
  changed(file, ({ tabs }) => ({
    tabs: tabs.filter(({ name }) => name === SHEET),
    metadata: null,
  }));

async function notesOf(files: readonly ReturnedFile[]): Promise<FileNote[][]> {
  const { report } = await pressCollect(await blankSchool(), files);
  return report.files.map(({ notes }) => [...notes]);
}

describe('a handed-out workbook that comes back', () => {
  it('is known by its stamp and told of its unit', async () => {
    const master = await blankSchool();
    const file = await returned('一.xlsx', await handedOut({ G5: 12, G6: 13 }));
    const { report } = await pressCollect(master, [file]);
    expect(report.files[0]).toMatchObject({ knownBy: 'stamp', units: ['第一支部'], notes: [] });
    expect(await seenAt(master, ['G5', 'G6'])).toEqual({ G5: '12', G6: '13' });
    const missed = report.files[0]!.problems.filter(({ code }) => code === 'E16');
    expect(missed).toEqual([]);
    expect(report.units.map(({ unit, state }) => [unit, state])).toContainEqual([
      '第二支部',
      'missing',
    ]);
  });

  it('is known by its cover note when its metadata were lost', async () => {
    const file = changed(await returned('一.xlsx', await handedOut({ G5: 12 })), () => ({
      metadata: null,
    }));
    const { report } = await pressCollect(await blankSchool(), [file]);
    expect(report.files[0]).toMatchObject({ knownBy: 'stamp', units: ['第一支部'] });
    expect(report.cells).toBe(1);
  });

  it.each([
    ['under another name', (tab: TabReading) => ({ ...tab, name: '样表' })],
    ['as a copy', (tab: TabReading) => ({ ...tab, name: `${SHEET} (2)` })],
    [
      'with a column put in',
      (tab: TabReading) => ({
        ...tab,
        rows: tab.rows.map((cells) => [
          ...cells.slice(0, 3),
          { type: 'blank' } as const,
          ...cells.slice(3),
        ]),
      }),
    ],
    ['with rows put in above', (tab: TabReading) => ({ ...tab, rows: [[], [], ...tab.rows] })],
  ])('is understood without any stamp %s', async (_, change) => {
    const master = await blankSchool();
    const file = changedTab(
      bare(await returned('一.xlsx', await handedOut({ G5: 12, G6: 13 }))),
      change,
    );
    const { report } = await pressCollect(master, [file]);
    expect(report.files[0]!.knownBy).toBe('headers');
    expect(await seenAt(master, ['G5', 'G6'])).toEqual({ G5: '12', G6: '13' });
  });

  it('asks which column is meant where one is missing, and remembers the answer', async () => {
    const master = await blankSchool();
    const renamed = changedTab(await returned('一.xlsx', await handedOut({ G5: 12 })), (tab) => ({
      ...tab,
      rows: tab.rows.map((cells, row) =>
        row === 3
          ? cells.map((cell, at) =>
              at === 6 ? { type: 'text' as const, text: '师生形象分' } : cell,
            )
          : cells,
      ),
    }));
    const asked = await pressCollect(master, [renamed]);
    expect(asked.plan).toBeNull();
    const [question] = asked.report.questions;
    expect(question).toMatchObject({ tab: SHEET, missing: [{ key: 'a1' }] });
    expect(asked.report.files[0]!.problems.map(({ code }) => code)).toContain('E17');
    const columns = question!.proposal.columns.map((column) =>
      column.key === 'a1'
        ? { ...column, path: question!.headers.find((each) => each.includes('师生'))! }
        : column,
    );
    const mapping = { ...question!.proposal, columns };
    const told = await pressCollect(master, [renamed], { mappings: [mapping] });
    expect([told.report.questions, told.report.cells]).toEqual([[], 1]);
    expect((await master.read()).metadata?.mappings).toEqual([{ ...mapping, tab: '' }]);
    const again = await pressCollect(master, [renamed]);
    expect([again.plan, again.report.questions]).toEqual([null, []]);
  });
});

describe('what a file is wrong with as a whole', () => {
  it('is that it is of another year, and nothing of it is taken', async () => {
    const file = changed(
      await returned('一.xlsx', await handedOut({ G5: 12 })),
      ({ metadata }) => ({
        metadata: { ...metadata!, handOut: { ...metadata!.handOut!, year: '2023' } },
      }),
    );
    const { plan, report } = await pressCollect(await blankSchool(), [file]);
    expect(plan).toBeNull();
    expect(report.files[0]!.notes).toEqual([{ kind: 'otherYear', year: '2023' }]);
  });

  it('is that its stamp says another unit than its rows, which count', async () => {
    const file = changed(
      await returned('一.xlsx', await handedOut({ G5: 12 })),
      ({ metadata }) => ({
        metadata: { ...metadata!, handOut: { ...metadata!.handOut!, unit: '第二支部' } },
      }),
    );
    const { report } = await pressCollect(await blankSchool(), [file]);
    expect(report.files[0]!.notes).toEqual([
      { kind: 'stampDiffers', stamp: '第二支部', rows: ['第一支部'] },
    ]);
    expect(report.cells).toBe(1);
  });

  it('is that it is of another school or another version', async () => {
    const file = changed(await returned('一.xlsx', await handedOut({})), ({ metadata }) => ({
      metadata: {
        ...metadata!,
        handOut: {
          ...metadata!.handOut!,
          organisation: '别的学校',
          schemes: [{ id: 'double-contract', version: 7 }],
        },
      },
    }));
    expect(await notesOf([file])).toEqual([
      [
        { kind: 'otherSchool', organisation: '别的学校' },
        { kind: 'otherVersion', scheme: '党员两个责任书年度考核(四档)' },
      ],
    ]);
  });

  it('is that it is there twice, as the same file or as another version', async () => {
    const one = await returned('一.xlsx', await handedOut({ G5: 12 }));
    const copy = { ...one, name: '一(1).xlsx' };
    const other = await returned('一改.xlsx', await handedOut({ G6: 12 }));
    expect(await notesOf([one, copy, other])).toEqual([
      [{ kind: 'sameStamp', files: ['一改.xlsx'] }],
      [{ kind: 'sameFile', as: '一.xlsx' }],
      [{ kind: 'sameStamp', files: ['一(1).xlsx'] }],
    ]);
  });

  it('is that it is the workbook itself, or nothing of ours, or cannot be read', async () => {
    const master = await returned('总表.xlsx', await blankSchool());
    const nothing = {
      tabs: [
        tabReading('表', [
          ['甲', '乙'],
          [1, 2],
        ]),
      ],
      metadata: null,
      metadataBroken: false,
    };
    const files: ReturnedFile[] = [
      master,
      { name: '别.xlsx', print: 'b', savedAt: '', content: { ok: true, reading: nothing } },
      { name: '坏.xlsx', print: 'c', savedAt: '', content: { ok: false, code: 'encrypted' } },
    ];
    expect(await notesOf(files)).toEqual([
      [{ kind: 'isMaster' }],
      [{ kind: 'nothingFound', tabs: ['表'] }],
      [{ kind: 'unreadable', code: 'encrypted' }],
    ]);
  });

  it('is that the workbook has no such table, or one that is not ours', async () => {
    const file = await returned('一.xlsx', await handedOut({ G5: 12 }));
    const whole = await (await blankSchool()).read();
    const table = { scheme: 'double-contract', part: 'A', title: SHEET };
    const none = { ...whole, tabs: whole.tabs.filter(({ name }) => name !== SHEET) };
    const theirs = {
      ...whole,
      metadata: {
        ...whole.metadata!,
        tabs: whole.metadata!.tabs.filter(({ name }) => name !== SHEET),
      },
    };
    for (const [reading, note] of [
      [none, { kind: 'noTable', table }],
      [theirs, { kind: 'notOurs', table, tab: SHEET }],
    ] as const) {
      const book = { read: () => Promise.resolve(reading) } as unknown as FileWorkbook;
      const { plan, report } = await pressCollect(book, [file]);
      expect([plan, report.files[0]!.notes]).toEqual([null, [note]]);
    }
  });
});

describe('a tab that was pasted into the workbook', () => {
  it('is offered like a file, and stays where it is', async () => {
    const master = await blankSchool();
    const filled = await (await branchFile({ G5: 12 })).read([SHEET]);
    const reading = await master.read();
    const pasted = { ...filled.tabs[0]!, name: `${SHEET} (2)` };
    const offered = returnedTabs({ ...reading, tabs: [...reading.tabs, pasted] }, CONTEXT);
    expect(offered.map(({ name }) => name)).toEqual([`${SHEET} (2)`]);
    const { plan, report } = await pressCollect(master, offered);
    expect([report.cells, report.files[0]!.units]).toEqual([1, ['第一支部', '第二支部']]);
    expect(plan!.steps.some(({ kind }) => kind === 'removeTab')).toBe(false);
    expect(returnedTabs(reading, CONTEXT)).toEqual([]);
  });
});
