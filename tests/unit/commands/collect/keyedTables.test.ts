import { collectTables } from '../../../../src/commands/collect/collectTables';
import { ledgerOf } from '../../../../src/commands/collect/ledger';
import { originOf } from '../../../../src/commands/collect/originOf';
import type { ReturnedFile } from '../../../../src/commands/collect/returnedFile';
import { understandWorkbook } from '../../../../src/commands/schoolWorkbook';
import type { CellContent } from '../../../../src/domain/reading/cellContent';
import type { FileWorkbook } from '../../../../src/hosts/files/fileWorkbook';
import { pressCollect, returned } from '../../../support/collecting';
import {
  blankSchool,
  branchFile,
  cellAt,
  SHEET,
  seenAt,
  typeAll,
} from '../../../support/collectSchool';
import { CONTEXT, succeeded } from '../../../support/pressing';

const A1 = 'double-contract/A/D001/a1';

async function file(name: string, cells: Parameters<typeof branchFile>[0], savedAt = '') {
  return returned(name, await branchFile(cells), savedAt);
}

/** The file with one cell as another program stores it. */
function withCell(
  source: ReturnedFile,
  row: number,
  column: number,
  cell: CellContent,
): ReturnedFile {
  if (!source.content.ok) throw new Error('unreadable');
  const { reading } = source.content;
  const tabs = reading.tabs.map((tab) => {
    if (tab.name !== SHEET) return tab;
    const rows = tab.rows.map((cells, at) =>
      at === row - 1 ? cells.map((each, index) => (index === column ? cell : each)) : cells,
    );
    return { ...tab, rows };
  });
  return {
    ...source,
    print: `${source.print}x`,
    content: { ok: true, reading: { ...reading, tabs } },
  };
}

describe('a value that came back', () => {
  it.each([
    ['a number', { type: 'number', number: 12.5 }, { type: 'number', number: 12.5 }],
    [
      'full-width digits, which stay text',
      { type: 'text', text: '１２' },
      { type: 'text', text: '１２' },
    ],
    ['text that begins with "="', { type: 'text', text: '=1+1' }, { type: 'text', text: '=1+1' }],
    [
      '0.85 shown as 85%, as it was seen',
      { type: 'number', number: 0.85, format: '0%' },
      { type: 'text', text: '85%' },
    ],
    [
      'the value of a formula',
      { type: 'number', number: 14, formula: '=7+7' },
      { type: 'number', number: 14 },
    ],
    ['TRUE as text', { type: 'boolean', boolean: true }, { type: 'text', text: 'TRUE' }],
  ] satisfies [string, CellContent, CellContent][])(
    'is taken as typed: %s',
    async (_, typed, wanted) => {
      const master = await blankSchool();
      await pressCollect(master, [withCell(await file('一.xlsx', { G6: 10 }), 5, 6, typed)]);
      expect(await cellAt(master, 'G5')).toEqual(wanted);
    },
  );

  it('is taken with its day', async () => {
    const master = await blankSchool();
    await pressCollect(master, [
      await file('一.xlsx', { F5: { kind: 'date', iso: '2024-01-08' } }),
    ]);
    expect(await seenAt(master, ['F5'])).toEqual({ F5: '2024-01-08' });
  });

  it('is not taken when it is an error, and the file says so', async () => {
    const master = await blankSchool();
    const broken = withCell(await file('一.xlsx', { G6: 10 }), 5, 6, {
      type: 'error',
      text: '#REF!',
    });
    const { report } = await pressCollect(master, [broken]);
    expect(await cellAt(master, 'G5')).toEqual({ type: 'blank' });
    expect(report.files[0]!.problems).toContainEqual(
      expect.objectContaining({ code: 'E05', cell: 'G5' }),
    );
  });

  it('is the same when it only looks different', async () => {
    const master = await blankSchool();
    await typeAll(master, { G5: 12, H5: ' 良好 ', I5: 1 });
    const { plan, report } = await pressCollect(master, [
      await file('一.xlsx', { G5: '12 ', H5: '良好' }),
    ]);
    expect(plan).toBeNull();
    expect(report.files[0]!.tables[0]).toMatchObject({ taken: 0, differences: 0 });
  });

  it('erases nothing when it is blank', async () => {
    const master = await blankSchool();
    await typeAll(master, { G5: 12 });
    await pressCollect(master, [await file('一.xlsx', { H5: 20 })]);
    expect(await seenAt(master, ['G5', 'H5'])).toEqual({ G5: '12', H5: '20' });
  });

  it('keeps its origin', async () => {
    const master = await blankSchool();
    await pressCollect(master, [
      await file('一.xlsx', { G5: 12, H5: 20, J5: 8 }, '2024-12-01T08:00:00Z'),
    ]);
    expect(await origin(master, 'D001', 'a2')).toMatchObject({
      file: '一.xlsx',
      tab: SHEET,
      cell: 'H5',
      handling: 'filled',
      savedAt: '2024-12-01T08:00:00Z',
      sender: '第一支部',
      name: '样安',
    });
    expect(await origin(master, 'D001', 'a3')).toBeNull();
    const tab = (await master.read(['回收台账'])).tabs[0]!;
    expect(
      tab.rows
        .slice(4)
        .map((row) => row.slice(1, 11).map((cell) => ('text' in cell ? cell.text : ''))),
    ).toEqual([
      [
        '第一支部',
        SHEET,
        'D001',
        '样安',
        '师生新形象(15分)–教学工作新突破(25分)',
        '',
        '写入',
        '一.xlsx',
        SHEET,
        'G5:H5',
      ],
      [
        '第一支部',
        SHEET,
        'D001',
        '样安',
        '评价方式新变化(10分)',
        '',
        '写入',
        '一.xlsx',
        SHEET,
        'J5',
      ],
    ]);
  });
});

async function origin(book: FileWorkbook, unit: string, column: string) {
  const reading = await book.read();
  const tables = collectTables(succeeded(understandWorkbook(reading, CONTEXT)));
  return originOf(ledgerOf(reading, tables), 'double-contract/A', unit, column);
}

describe('a difference', () => {
  const older = '2024-12-01T08:00:00Z';
  const newer = '2024-12-02T08:00:00Z';

  it('between workbook and file changes nothing until it is decided', async () => {
    const master = await blankSchool();
    await typeAll(master, { G5: 12 });
    const sent = await file('一.xlsx', { G5: 13 }, older);
    const { plan, report } = await pressCollect(master, [sent]);
    expect(plan).toBeNull();
    expect(report.differences).toEqual([
      {
        id: A1,
        table: { scheme: 'double-contract', part: 'A', title: SHEET },
        unit: 'D001',
        name: '样安',
        header: '师生新形象(15分)',
        here: { place: { file: '', tab: SHEET, cell: 'G5' }, seen: '12' },
        offers: [
          {
            print: sent.print,
            savedAt: older,
            place: { file: '一.xlsx', tab: SHEET, cell: 'G5' },
            seen: '13',
          },
        ],
        choice: null,
      },
    ]);
  });

  it('between two files is asked, whatever stands in the workbook', async () => {
    const files = [
      await file('一.xlsx', { G5: 13 }, older),
      await file('二.xlsx', { G5: 14 }, newer),
    ];
    for (const stands of [null, 13]) {
      const master = await blankSchool();
      await typeAll(master, { G5: stands, I5: 1 });
      const { plan, report } = await pressCollect(master, files);
      expect(plan).toBeNull();
      expect(report.differences[0]!.offers.map(({ seen }) => seen)).toEqual(['14', '13']);
    }
  });

  it.each([
    ['keep', '12'],
    ['latest', '14'],
  ] as const)(
    'is settled by "%s", and the same files do not ask again',
    async (otherwise, wanted) => {
      const master = await blankSchool();
      await typeAll(master, { G5: 12 });
      const files = [
        await file('一.xlsx', { G5: 13 }, older),
        await file('二.xlsx', { G5: 14 }, newer),
      ];
      const { report } = await pressCollect(master, files, { otherwise });
      expect(report.differences.map(({ choice }) => choice)).toEqual([{ kind: otherwise }]);
      expect(await seenAt(master, ['G5'])).toEqual({ G5: wanted });
      const again = await pressCollect(master, files);
      expect([again.plan, again.report.differences]).toEqual([null, []]);
    },
  );

  it('is settled by taking one file', async () => {
    const master = await blankSchool();
    const files = [
      await file('一.xlsx', { G5: 13 }, older),
      await file('二.xlsx', { G5: 14 }, newer),
    ];
    const take = { kind: 'take', print: files[0]!.print } as const;
    await pressCollect(master, files, { differences: new Map([[A1, take]]) });
    expect(await seenAt(master, ['G5'])).toEqual({ G5: '13' });
    expect(await origin(master, 'D001', 'a1')).toMatchObject({
      file: '一.xlsx',
      handling: 'replaced',
    });
    const again = await pressCollect(master, files);
    expect([again.plan, again.report.differences]).toEqual([null, []]);
  });

  it('stays open where two files were saved last', async () => {
    const master = await blankSchool();
    const files = [await file('一.xlsx', { G5: 13 }), await file('二.xlsx', { G5: 14 })];
    const { plan, report } = await pressCollect(master, files, { otherwise: 'latest' });
    expect(plan).toBeNull();
    expect(report.differences[0]!.choice).toBeNull();
  });

  it('is not asked again by an older version when a newer one was taken', async () => {
    const master = await blankSchool();
    const first = await file('一.xlsx', { G5: 13 }, older);
    const second = await file('一.xlsx', { G5: 14 }, newer);
    await pressCollect(master, [first]);
    await pressCollect(master, [second], { otherwise: 'latest' });
    expect(await seenAt(master, ['G5'])).toEqual({ G5: '14' });
    for (const files of [[first], [second], [first, second]]) {
      const { plan, report } = await pressCollect(master, files);
      expect([plan, report.differences]).toEqual([null, []]);
    }
  });

  it('with a formula or an error of the workbook is one, too', async () => {
    const master = await blankSchool();
    await typeAll(master, { G5: { kind: 'formula', formula: '=6+6', cached: 12 } });
    const { plan } = await pressCollect(master, [await file('一.xlsx', { G5: 13 })]);
    expect(plan).toBeNull();
  });
});

describe('a row that came back', () => {
  it('is not taken when nobody knows whose it is, and the file says so', async () => {
    const master = await blankSchool();
    const { report } = await pressCollect(master, [
      await file('一.xlsx', {
        C5: '样博',
        G5: 1,
        B6: 'D099',
        G6: 2,
        B8: null,
        D8: null,
        G8: 3,
        G7: 4,
      }),
    ]);
    expect(report.files[0]!.problems.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['E12', 'E13', 'E14']),
    );
    expect(await seenAt(master, ['G5', 'G6', 'G7', 'G8'])).toEqual({
      G5: '',
      G6: '',
      G7: '4',
      G8: '',
    });
  });

  it('is known by name and branch when exactly one person fits (R-03)', async () => {
    const master = await blankSchool();
    await pressCollect(master, [await file('一.xlsx', { B5: null, G5: 11 })]);
    expect(await seenAt(master, ['G5'])).toEqual({ G5: '11' });
  });

  it('of a person of another branch counts for his own (W12)', async () => {
    const master = await blankSchool();
    const { report } = await pressCollect(master, [
      await file('一.xlsx', { D5: '第二支部', G5: 11 }),
    ]);
    expect(await seenAt(master, ['G5', 'D5'])).toEqual({ G5: '11', D5: '第一支部' });
    expect(report.files[0]!.problems.map(({ code }) => code)).toContain('W12');
  });

  it('that stands there twice is taken once, or not at all when it differs (C-10)', async () => {
    const master = await blankSchool();
    const { report } = await pressCollect(master, [
      await file('一.xlsx', {
        ...{ G5: 11, B10: 'D001', C10: '样安', D10: '第一支部', G10: 11 },
        ...{ G6: 12, B11: 'D002', C11: '样博', D11: '第一支部', G11: 13 },
      }),
    ]);
    expect(await seenAt(master, ['G5', 'G6'])).toEqual({ G5: '11', G6: '' });
    expect(report.files[0]!.problems.filter(({ code }) => code === 'E11')).toHaveLength(2);
  });

  it('is added below where the workbook has none', async () => {
    const master = await blankSchool();
    await typeAll(master, { A6: null, B6: null, C6: null, D6: null });
    const { report } = await pressCollect(master, [await file('一.xlsx', { G6: 12 })]);
    expect(report.rows).toBe(1);
    expect(await seenAt(master, ['A10', 'B10', 'C10', 'D10', 'G10'])).toEqual({
      A10: '6',
      B10: 'D002',
      C10: '样博',
      D10: '第一支部',
      G10: '12',
    });
    expect((await pressCollect(master, [await file('一.xlsx', { G6: 12 })])).plan).toBeNull();
  });

  it('is not added below 制表人, where nobody would read it, and the file says so', async () => {
    const master = await blankSchool();
    await typeAll(master, { A6: null, B6: null, C6: null, D6: null, B10: '制表人：样安' });
    const { plan, report } = await pressCollect(master, [await file('一.xlsx', { G6: 12 })]);
    expect(plan).toBeNull();
    expect(report.files[0]!.notes).toContainEqual(
      expect.objectContaining({ kind: 'noRoom', rows: 1 }),
    );
  });
});
