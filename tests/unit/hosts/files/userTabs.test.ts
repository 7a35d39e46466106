import {
  FileWorkbook,
  newFileWorkbook,
  openFileWorkbook,
} from '../../../../src/hosts/files/fileWorkbook';
import type { TabContent } from '../../../../src/sheets/tabContent';
import type { PlanStep } from '../../../../src/workbook/plan';
import { type OpenedXlsx, openXlsx } from '../../../../src/xlsx/openXlsx';
import { readXlsx } from '../../../../src/xlsx/readXlsx';
import { writeZip } from '../../../../src/xlsx/zip/writeZip';
import {
  number,
  plainTab,
  plan,
  put,
  setMetadata,
  stamp,
  text,
} from '../../../contract/workbookContract';
import { readFixture } from '../../../fixtures/readFixture';

async function open(bytes: Uint8Array): Promise<FileWorkbook> {
  const opened = await openFileWorkbook(bytes);
  if (!opened.ok) throw new Error(opened.failure);
  return opened.value;
}

async function apply(workbook: FileWorkbook, ...steps: PlanStep[]) {
  const result = await workbook.apply(plan(...steps));
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

async function partsOf(bytes: Uint8Array): Promise<OpenedXlsx['book']> {
  const opened = await openXlsx(bytes);
  if (!opened.ok) throw new Error(opened.failure);
  return opened.value.book;
}

async function xmlOf(bytes: Uint8Array, path: string): Promise<string> {
  return new TextDecoder().decode((await partsOf(bytes)).parts.get(path));
}

const byName = (one: { name: string }, other: { name: string }) => (one.name < other.name ? -1 : 1);

const OURS: TabContent = {
  ...plainTab('考核表', [[text('标题')], [number(1)]]),
  looks: [{ range: 'A1:C1', look: 'title' }],
  conditionals: [{ range: 'A2:A9', formula: '=A2<60', colour: 'error' }],
  page: {
    orientation: 'portrait',
    repeatRows: { from: 1, to: 1 },
    footerLeft: 'A&B',
    pageNumbers: true,
    fitWidth: true,
  },
};

const FILES = ['score-sheet.xlsx', 'libreoffice-score-sheet.xlsx', 'extras.xlsx'];

describe('tabs of the user', () => {
  it.each(FILES)('stay byte for byte when tabs of ours come into %s', async (name) => {
    const before = await partsOf(readFixture(name));
    const workbook = await open(readFixture(name));
    await apply(workbook, put(OURS), setMetadata(stamp('考核表')));
    const after = await partsOf(await workbook.toBytes());
    const rewritten = [
      '[Content_Types].xml',
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
    ];
    for (const [path, bytes] of before.parts) {
      if (rewritten.includes(path)) continue;
      expect([path, after.parts.get(path)]).toEqual([path, bytes]);
    }
  });

  it.each(FILES)('look in %s as before when tabs of ours come before them', async (name) => {
    const before = await readXlsx(readFixture(name));
    const workbook = await open(readFixture(name));
    const first = (await workbook.read()).tabs[0]?.name ?? '';
    await apply(workbook, put(OURS, first), setMetadata(stamp('考核表')));
    const after = await readXlsx(await workbook.toBytes());
    if (!before.ok || !after.ok) throw new Error('not readable');
    const others = after.value.sheets.filter((sheet) => !/考核表|^_考评/.test(sheet.name));
    const looks = (book: typeof before.value, sheets = book.sheets) =>
      sheets.map((sheet) => ({
        ...sheet,
        rows: sheet.rows.map((row) =>
          row.map((cell) => cell && { ...cell, style: book.styles[cell.style ?? 0] }),
        ),
      }));
    expect(looks(after.value, others)).toEqual(looks(before.value));
    expect(
      after.value.names
        .filter((item) => !/^_kaoping|考核表/.test(item.name + item.text))
        .sort(byName),
    ).toEqual([...before.value.names].sort(byName));
    expect(after.value.sheets[after.value.activeSheet]?.name).toBe(first);
  });

  it('keep their look where cells are written into them', async () => {
    const workbook = await open(readFixture('score-sheet.xlsx'));
    const tab = "考核 评分's";
    await apply(workbook, {
      kind: 'writeCells',
      tab,
      row: 3,
      column: 5,
      cells: [[number(0.75), { kind: 'formula', formula: '=D3*3', cached: 265.5 }, text('=危险')]],
    });
    const again = await open(await workbook.toBytes());
    const rows = (await again.read([tab])).tabs[0]?.rows ?? [];
    expect(rows[2]?.slice(3)).toEqual([
      { type: 'number', number: 88.5 },
      { type: 'number', number: 0.75, format: '0.0%' },
      { type: 'number', number: 265.5, formula: '=D3*3' },
      { type: 'text', text: '=危险' },
      { type: 'blank', formula: '=TRUE()' },
    ]);
    expect((await again.read([tab])).tabs[0]?.hiddenRows).toEqual([5]);
  });

  it('show a day as a day where one is written into a plain cell', async () => {
    const workbook = await open(readFixture('score-sheet.xlsx'));
    const day = { kind: 'date', iso: '2025-01-10' } as const;
    await apply(workbook, {
      kind: 'writeCells',
      tab: '汇总',
      row: 9,
      column: 2,
      cells: [[day]],
    });
    const expected = { type: 'number', number: 45667, format: 'yyyy-mm-dd' };
    expect((await workbook.read(['汇总'])).tabs[0]?.rows[8]?.[1]).toEqual(expected);
    const again = await open(await workbook.toBytes());
    expect((await again.read(['汇总'])).tabs[0]?.rows[8]?.[1]).toEqual(expected);
  });

  it('get the right days also in a file that counts from 1904', async () => {
    const workbook = await open(readFixture('dates-1904.xlsx'));
    const day = { kind: 'date', iso: '2025-01-10' } as const;
    await apply(
      workbook,
      { kind: 'writeCells', tab: '1904', row: 1, column: 1, cells: [[day, day, number(7)]] },
      put(plainTab('考核表', [[day, number(7)]])),
    );
    const expected = await workbook.read();
    const again = await open(await workbook.toBytes());
    expect(await again.read()).toEqual(expected);
    const stored = expect.objectContaining({ number: 45667 }) as unknown;
    expect(expected.tabs.map((tab) => tab.rows[0])).toEqual([
      [stored, stored, { type: 'number', number: 7 }],
      [stored, { type: 'number', number: 7 }],
    ]);
  });

  it('keep the other cells of a shared formula when its first cell is overwritten', async () => {
    const workbook = await open(readFixture('wps-like.xlsx'));
    await apply(workbook, {
      kind: 'writeCells',
      tab: '手工',
      row: 5,
      column: 2,
      cells: [[number(1)]],
    });
    const again = await open(await workbook.toBytes());
    const rows = (await again.read()).tabs[0]?.rows ?? [];
    expect(rows[4]?.[1]).toEqual({ type: 'number', number: 1 });
    expect(rows[5]?.[1]).toEqual({ type: 'number', number: 11, formula: '=$A6*2+SUM(A$5:A6)' });
  });

  it('are not written where they are protected', async () => {
    const workbook = await open(readFixture('protected.xlsx'));
    const step = {
      kind: 'writeCells',
      tab: '受保护',
      row: 1,
      column: 1,
      cells: [[number(1)]],
    } as const;
    expect(await workbook.apply(plan(step))).toEqual({
      ok: false,
      failure: { code: 'tabProtected', tab: '受保护' },
    });
  });

  it('are not joined by new tabs where the structure of the workbook is protected', async () => {
    const workbook = await open(readFixture('locked-structure.xlsx'));
    expect(await workbook.apply(plan(put(OURS)))).toEqual({
      ok: false,
      failure: { code: 'workbookReadOnly' },
    });
  });

  it('keep formulas that speak of a tab of ours that is replaced', async () => {
    const workbook = await open(readFixture('score-sheet.xlsx'));
    await apply(workbook, put(OURS), setMetadata(stamp('考核表')));
    await apply(workbook, {
      kind: 'writeCells',
      tab: '汇总',
      row: 5,
      column: 1,
      cells: [[{ kind: 'formula', formula: "='考核表'!A2", cached: 1 }]],
    });
    const second = await open(await workbook.toBytes());
    await apply(second, put({ ...OURS, rows: [[text('新')]] }));
    const third = await open(await second.toBytes());
    expect((await third.read(['汇总'])).tabs[0]?.rows[4]?.[0]).toMatchObject({
      formula: "='考核表'!A2",
    });
  });

  it('say #REF! where they spoke of a tab that was removed, as in Excel', async () => {
    const workbook = await open(readFixture('score-sheet.xlsx'));
    await apply(workbook, put(OURS), setMetadata(stamp('考核表')), {
      kind: 'writeCells',
      tab: '汇总',
      row: 5,
      column: 1,
      cells: [[{ kind: 'formula', formula: "=SUM('考核表'!A2:A9)+考核表!A1+1", cached: 1 }]],
    });
    const second = await open(await workbook.toBytes());
    await apply(second, { kind: 'removeTab', name: '考核表' }, setMetadata());
    const third = await open(await second.toBytes());
    expect((await third.read(['汇总'])).tabs[0]?.rows[4]?.[0]).toMatchObject({
      formula: '=SUM(#REF!)+#REF!+1',
    });
    expect(
      (await partsOf(await second.toBytes())).names.map((item) => item.text).join(),
    ).not.toMatch('考核表');
  });
});

describe('the bytes of a workbook', () => {
  it('are those it was opened from while nothing has changed', async () => {
    const bytes = readFixture('score-sheet.xlsx');
    expect(await (await open(bytes)).toBytes()).toEqual(bytes);
  });

  it('are those it was opened from when a plan is taken back', async () => {
    const bytes = readFixture('score-sheet.xlsx');
    const workbook = await open(bytes);
    const receipt = await apply(
      workbook,
      put(OURS, '汇总'),
      { kind: 'writeCells', tab: '汇总', row: 1, column: 1, cells: [[number(1)]] },
      setMetadata(stamp('考核表')),
    );
    await apply(workbook, ...receipt.inverse.steps);
    expect(await workbook.toBytes()).toEqual(bytes);
  });

  it('are those of before when the second of two plans is taken back', async () => {
    const workbook = await open(readFixture('score-sheet.xlsx'));
    await apply(workbook, put(OURS), setMetadata(stamp('考核表')));
    const before = await workbook.toBytes();
    const receipt = await apply(workbook, { kind: 'removeTab', name: '考核表' }, setMetadata());
    await apply(workbook, ...receipt.inverse.steps);
    expect(await workbook.toBytes()).toEqual(before);
  });

  it('are the same for the same plan on the same file', async () => {
    const make = async () => {
      const workbook = await open(readFixture('score-sheet.xlsx'));
      await apply(workbook, put(OURS), setMetadata(stamp('考核表')));
      return workbook.toBytes();
    };
    expect(await make()).toEqual(await make());
  });

  it('do not grow when a tab is written again and again', async () => {
    let workbook = await open(readFixture('score-sheet.xlsx'));
    await apply(workbook, put(OURS), setMetadata(stamp('考核表')));
    const first = await workbook.toBytes();
    for (let round = 0; round < 3; round += 1) {
      workbook = await open(await workbook.toBytes());
      await apply(workbook, put(OURS), setMetadata(stamp('考核表')));
    }
    expect(await workbook.toBytes()).toEqual(first);
  });

  it('are a workbook that can be opened also when all tabs are gone', async () => {
    const again = await open(await newFileWorkbook().toBytes());
    expect((await again.read()).tabs.map((tab) => [tab.name, tab.rows])).toEqual([['Sheet1', []]]);
  });
});

describe('a workbook of ours that people worked in', () => {
  const made = async () => {
    const workbook = await open(readFixture('score-sheet.xlsx'));
    await apply(workbook, put(OURS), setMetadata(stamp('考核表')));
    return workbook.toBytes();
  };
  const edited = async (path: string, edit: (xml: string) => string) => {
    const bytes = await made();
    const parts = new Map((await partsOf(bytes)).parts);
    parts.set(path, new TextEncoder().encode(edit(await xmlOf(bytes, path))));
    return open(await writeZip(parts));
  };

  it('knows a tab of ours that was renamed', async () => {
    const workbook = await edited('xl/workbook.xml', (xml) => xml.replaceAll('考核表', "新'名"));
    // Excel doubles the apostrophe in references.
    expect((await workbook.read()).metadata?.tabs.map((tab) => tab.name)).toEqual([]);
    const renamed = await edited('xl/workbook.xml', (xml) =>
      xml.replaceAll("'考核表'!", "'新''名'!").replaceAll('考核表', "新'名"),
    );
    expect((await renamed.read()).metadata?.tabs.map((tab) => tab.name)).toEqual(["新'名"]);
    const replaced = await renamed.apply(plan(put({ ...OURS, name: "新'名" })));
    expect(replaced.ok).toBe(true);
  });

  it('forgets a tab of ours that was deleted', async () => {
    const workbook = await edited('xl/workbook.xml', (xml) =>
      xml.replaceAll("'考核表'!$A$1", '#REF!').replaceAll('考核表', '别的'),
    );
    expect((await workbook.read()).metadata?.tabs).toEqual([]);
  });

  it('says so when its metadata are damaged', async () => {
    const { sheets } = await partsOf(await made());
    const path = sheets.find((entry) => entry.name === '_考评')?.path ?? '';
    const workbook = await edited(path, (xml) => xml.replace('"format"', '"x"'));
    expect(await workbook.read()).toMatchObject({ metadata: null, metadataBroken: true });
    expect(await workbook.apply(plan(put(OURS)))).toEqual({
      ok: false,
      failure: { code: 'tabNotOurs', tab: '考核表' },
    });
  });

  it('names what replacing its tabs would lose', async () => {
    const workbook = await open(readFixture('extras.xlsx'));
    await apply(workbook, setMetadata(stamp('图表')));
    const again = await open(await workbook.toBytes());
    const replaced = again.lossesOf(plan(put({ ...OURS, name: '图表' })));
    expect(replaced.map((loss) => loss.kind).sort()).toEqual(['chart', 'comment']);
    expect(again.lossesOf(plan(put(OURS)))).toEqual([]);
  });

  it('drops the chart and the comments of a tab that is replaced, and nothing else', async () => {
    const workbook = await open(readFixture('extras.xlsx'));
    await apply(workbook, setMetadata(stamp('图表')));
    const again = await open(await workbook.toBytes());
    await apply(again, put({ ...OURS, name: '图表' }));
    const { parts } = await partsOf(await again.toBytes());
    const paths = [...parts.keys()].filter((path) => /drawing|chart|comment|media/i.test(path));
    expect(paths).toEqual(
      expect.arrayContaining(['xl/drawings/drawing9.xml', 'xl/media/image1.png']),
    );
    expect(paths.filter((path) => /comment|vml/i.test(path))).toEqual([]);
    const types = new TextDecoder().decode(parts.get('[Content_Types].xml'));
    for (const [, path = ''] of types.matchAll(/PartName="\/([^"]+)"/g)) {
      expect([path, parts.has(path)]).toEqual([path, true]);
    }
  });
});
