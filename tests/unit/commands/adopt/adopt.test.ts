import { adopt } from '../../../../src/commands/adopt/adopt';
import type { AdoptReport } from '../../../../src/commands/adopt/adoptReport';
import { release } from '../../../../src/commands/adopt/release';
import { calculate } from '../../../../src/commands/calculate';
import { check } from '../../../../src/commands/check';
import { explain } from '../../../../src/commands/explain';
import { insert } from '../../../../src/commands/insert';
import { normalise } from '../../../../src/commands/normalise';
import { overview } from '../../../../src/commands/overview';
import { setPeriod } from '../../../../src/commands/setPeriod';
import { summariseWorkbook } from '../../../../src/commands/summariseWorkbook';
import { problemSentence } from '../../../../src/messages/problemSentence';
import type { TableMapping } from '../../../../src/workbook/metadata';
import type { WorkbookReading } from '../../../../src/workbook/workbook';
import { XLSX_LIMITS } from '../../../../src/xlsx/xlsxLimits';
import { readZip } from '../../../../src/xlsx/zip/readZip';
import { readFixture } from '../../../fixtures/readFixture';
import { applyPlan, CONTEXT, press, reopened, succeeded, tabOf } from '../../../support/pressing';
import { expectedResults, printedResult } from '../../../support/printedResult';
import {
  adoptedTables,
  CONTRACT,
  firstProposal,
  OBSERVATION,
  ownTables,
  VISITS,
} from './ownTables';

/** The reading with the tab changed. */
function withTab(
  reading: WorkbookReading,
  name: string,
  change: (tab: WorkbookReading['tabs'][number]) => Partial<WorkbookReading['tabs'][number]>,
): WorkbookReading {
  const tabs = reading.tabs.map((tab) => (tab.name === name ? { ...tab, ...change(tab) } : tab));
  return { ...reading, tabs };
}

describe('a table that is adopted (认领)', () => {
  it('is read from then on, with problems at the cells of the office', async () => {
    const reading = await (await ownTables()).read();
    const reports: AdoptReport[] = [];
    for (const tab of [OBSERVATION, CONTRACT, VISITS]) {
      const { mapping } = await firstProposal(tab);
      reports.push(succeeded(adopt(reading, mapping, CONTEXT)).report);
    }
    expect(reports.map(({ rows }) => rows)).toEqual([40, 23, 25]);
    const places = reports.map(({ problems }) =>
      problems.filter(({ code }) => code !== 'W20').map(({ code, cell }) => `${code} ${cell}`),
    );
    expect(places[0]).toEqual(['N07 A25', 'N07 A46', 'N07 A47']);
    expect(places[1]).toEqual(['W02 I20']);
    expect(places[2]).toEqual(Array.from({ length: 25 }, (_, index) => `W10 F${index + 4}`));
  });

  it('gives the scores of the worked example', async () => {
    const book = await adoptedTables();
    await press(book, insert(await book.read(), ['double-contract', 'observation'], CONTEXT));
    const { report } = succeeded(calculate(await book.read(), CONTEXT));
    const wanted = new Map(expectedResults.map((each) => [each.id, each]));
    const results = report.schemes[0]!.results!.map((each) => printedResult(each));
    expect(results.map(({ id, scoreA }) => [id, scoreA])).toEqual(
      results.map(({ id }) => [id, wanted.get(id)!.scoreA]),
    );
    const observed = report.tables.find(({ scheme }) => scheme.id === 'observation')!;
    expect(observed.results!.map(({ key }) => key)).toContain('D001');
  });

  it('has no cell changed, whatever is pressed', async () => {
    const book = await adoptedTables();
    const before = await book.read();
    const schemes = ['double-contract', 'observation', 'home-visit'];
    await press(book, insert(await book.read(), schemes, CONTEXT));
    await applyPlan(
      book,
      succeeded(setPeriod(await book.read(), { year: '2025', semester: null }, CONTEXT)).plan!,
    );
    await press(book, check(await book.read(), CONTEXT));
    await press(book, calculate(await book.read(), CONTEXT));
    await press(book, summariseWorkbook(await book.read(), CONTEXT));
    await press(book, normalise(await book.read(), { kind: 'notices' }, CONTEXT));
    const after = await (await reopened(book)).read();
    for (const name of [OBSERVATION, CONTRACT, VISITS]) {
      const of = ({ tabs }: WorkbookReading) => tabs.find((tab) => tab.name === name);
      expect(of(after)).toEqual(of(before));
    }
    expect(after.metadata?.mappings).toEqual(before.metadata?.mappings);
  });

  it('is the same to the last byte in the file', async () => {
    const sheets = async (bytes: Uint8Array): Promise<Map<string, string>> => {
      const parts = await readZip(bytes, XLSX_LIMITS);
      const paths = [...parts.keys()].filter((path) => path.startsWith('xl/worksheets/'));
      return new Map(paths.map((path) => [path, new TextDecoder().decode(parts.get(path))]));
    };
    const before = await sheets(readFixture('office-own-tables.xlsx'));
    const after = await sheets(await (await adoptedTables()).toBytes());
    expect(before.size).toBeGreaterThan(4);
    for (const [path, xml] of before) expect([path, after.get(path)]).toEqual([path, xml]);
  });

  it('gets no second tab when its scheme is inserted', async () => {
    const book = await adoptedTables();
    await press(book, insert(await book.read(), ['double-contract', 'observation'], CONTEXT));
    const names = (await book.read()).tabs.map(({ name }) => name);
    expect(names).not.toContain('听课记录');
    expect(names).not.toContain('目标责任书考核表');
    expect(names).toContain('廉政责任书考核表');
  });

  it('is shown among the schemes and explained', async () => {
    const book = await adoptedTables();
    await press(book, insert(await book.read(), ['observation'], CONTEXT));
    const reading = await book.read();
    const seen = overview(reading, CONTEXT);
    const shown = seen.tables.find(({ scheme }) => scheme.id === 'observation');
    expect(shown?.tabs).toEqual([OBSERVATION]);
    const asked = { scheme: 'observation', id: 'D001' };
    expect(succeeded(explain(reading, asked, CONTEXT)).report).toMatchObject({ kind: 'unit' });
  });

  it('is left alone by 一键规范, which says so', async () => {
    const reading = withTab(await (await adoptedTables()).read(), CONTRACT, ({ rows }) => ({
      rows: rows.map((row, index) =>
        index === 8
          ? row.map((cell, at) => (at === 6 ? { type: 'text', text: '１５' } : cell))
          : row,
      ),
    }));
    const { plan, report } = succeeded(normalise(reading, { kind: 'notices' }, CONTEXT));
    expect(plan).toBeNull();
    expect(report).toMatchObject({ corrections: [], skipped: [{ tab: CONTRACT, count: 1 }] });
  });
});

describe('what cannot be adopted is said', () => {
  const mapping = (change: Partial<TableMapping> = {}): TableMapping => ({
    scheme: 'observation',
    part: 'log',
    tab: OBSERVATION,
    headerRows: 2,
    columns: [
      { key: 'name', path: '听课人员/姓名' },
      { key: 'date', path: '听课内容/时间' },
      { key: 'period', path: '听课内容/节次' },
      { key: 'form', path: '听课方式' },
    ],
    ...change,
  });
  const columns = mapping().columns;

  it.each<[string, Partial<TableMapping>, object]>([
    ['a scheme that is unknown', { scheme: 'nothing' }, { code: 'unknownScheme' }],
    ['a table that the scheme has not', { part: 'x' }, { fault: { kind: 'unknownTable' } }],
    ['a tab that is not there', { tab: '不在' }, { fault: { kind: 'noTab', about: '不在' } }],
    [
      'a column that the table has not',
      { columns: [...columns, { key: 'x', path: '序号' }] },
      { fault: { kind: 'unknownColumn', about: 'x' } },
    ],
    [
      'a header for two columns',
      { columns: [...columns, { key: 'topic', path: '听课方式' }] },
      { fault: { kind: 'twice', about: '听课方式' } },
    ],
    [
      'a column twice',
      { columns: [...columns, { key: 'form', path: '序号' }] },
      { fault: { kind: 'twice', about: '听课形式' } },
    ],
    [
      'columns that are needed',
      { columns: columns.slice(2) },
      { fault: { kind: 'needed', about: '听课日期、听课人' } },
    ],
    [
      'headers that do not stand there',
      { columns: [...columns, { key: 'topic', path: '题目' }] },
      { fault: { kind: 'noHeader', about: '题目', more: OBSERVATION } },
    ],
  ])('%s', async (_, change, failure) => {
    const reading = await (await ownTables()).read();
    const decided = adopt(reading, mapping(change), CONTEXT);
    expect(decided).toMatchObject({ ok: false, failure });
  });

  it('a tab of ours, and a table that has one', async () => {
    const book = await ownTables();
    await press(book, insert(await book.read(), ['observation'], CONTEXT));
    const reading = await book.read();
    expect(adopt(reading, mapping({ tab: '听课记录' }), CONTEXT)).toMatchObject({
      failure: { fault: { kind: 'ourTab', about: '听课记录' } },
    });
    expect(adopt(reading, mapping(), CONTEXT)).toMatchObject({
      failure: { fault: { kind: 'tableThere', about: '听课记录', more: '听课记录' } },
    });
  });
});

describe('next year', () => {
  const problemsOf = (reading: WorkbookReading): string[] =>
    succeeded(check(reading, CONTEXT))
      .report.problems.filter(({ detail }) => detail['reason']?.startsWith('mapping'))
      .map((problem) => problemSentence(problem, 'zh-CN'));
  const rowsOf = (reading: WorkbookReading): number =>
    succeeded(check(reading, CONTEXT)).report.problems.filter(({ code }) => code === 'W20').length;

  it('the tab may be called otherwise, have another title, other rows above and moved columns', async () => {
    const reading = await (await adoptedTables()).read();
    const moved = withTab(reading, OBSERVATION, ({ rows }) => ({
      name: '2025年听课情况',
      merges: [],
      rows: [
        [{ type: 'text', text: '2025年听课' }],
        [],
        ...rows.slice(1).map((row, index) => {
          const [first, ...rest] = row;
          // Merged groups are typed into every cell, so that columns can move.
          const cells = index === 1 ? spread(row) : [first!, ...rest];
          return [...cells].reverse();
        }),
      ],
    }));
    const plainer = withTab(moved, '2025年听课情况', ({ rows }) => ({
      rows: rows.map((row, index) => (index === 4 ? withBoth(row, rows[3]!) : row)),
    }));
    expect(rowsOf(reading)).toBe(40);
    expect(rowsOf(plainer)).toBe(40);
    expect(problemsOf(plainer)).toEqual([]);
  });

  it('headers that are gone are named, and nothing is inserted beside the table', async () => {
    const reading = withTab(await (await adoptedTables()).read(), OBSERVATION, ({ rows }) => ({
      rows: rows.map((row) =>
        row.map((cell) =>
          cell.type === 'text' && cell.text === '节次' ? { type: 'text', text: '第几' } : cell,
        ),
      ),
    }));
    expect(problemsOf(reading)).toEqual([
      '工作表“2024年听课情况”认领为“听课记录”，表头中已找不到这些列名：听课内容/节次，请改回列名，或重新认领。',
    ]);
    const { report } = succeeded(insert(reading, ['observation'], CONTEXT));
    expect(report.tabs.find(({ wanted }) => wanted === OBSERVATION)?.state).toBe('unchanged');
  });

  it('a tab that is gone is asked for; so are several that fit', async () => {
    const reading = await (await adoptedTables()).read();
    const tab = reading.tabs.find(({ name }) => name === OBSERVATION)!;
    const others = reading.tabs.filter(({ name }) => name !== OBSERVATION);
    expect(problemsOf({ ...reading, tabs: others })).toEqual([
      '认领为“听课记录”的工作表“2024年听课情况”已不在，没有哪张表像它，请重新认领。',
    ]);
    const two = ['听课甲', '听课乙'].map((name) => ({ ...tab, name }));
    expect(problemsOf({ ...reading, tabs: [...others, ...two] })).toEqual([
      '认领为“听课记录”的工作表“2024年听课情况”已不在，有几张表都像它（听课甲、听课乙），请重新认领。',
    ]);
    const named = ['听课甲', '2025年听课情况'].map((name) => ({ ...tab, name }));
    expect(problemsOf({ ...reading, tabs: [...others, ...named] })).toEqual([]);
  });
});

describe('an adoption that is taken back', () => {
  it('leaves the tab as nobody’s', async () => {
    const book = await adoptedTables();
    const { report } = await press(
      book,
      release(await book.read(), { tab: OBSERVATION, table: null }, CONTEXT),
    );
    expect(report.tables.map(({ title }) => title)).toEqual(['听课记录']);
    const { metadata } = await book.read();
    expect(metadata?.mappings?.map(({ scheme }) => scheme)).toEqual([
      'double-contract',
      'home-visit',
    ]);
    expect(release(await book.read(), { tab: OBSERVATION, table: null }, CONTEXT)).toMatchObject({
      failure: { fault: { kind: 'notAdopted' } },
    });
  });
});

describe('a table that is adopted again', () => {
  it('is read from the other tab, and from that one only', async () => {
    const book = await adoptedTables();
    const reading = await book.read();
    const tab = await tabOf(book, OBSERVATION);
    const copied = { ...reading, tabs: [...reading.tabs, { ...tab, name: '听课2' }] };
    const mapping = reading.metadata!.mappings!.find(({ scheme }) => scheme === 'observation')!;
    const { plan, report } = succeeded(adopt(copied, { ...mapping, tab: '听课2' }, CONTEXT));
    expect(report.instead).toBe(OBSERVATION);
    const [step] = plan!.steps;
    const metadata = step?.kind === 'setMetadata' ? step.metadata : null;
    expect(metadata?.mappings?.filter(({ scheme }) => scheme === 'observation')).toHaveLength(1);
    expect(succeeded(adopt(reading, mapping, CONTEXT)).plan).toBeNull();
  });
});

/** The group of each column typed into it. */
function spread(row: WorkbookReading['tabs'][number]['rows'][number]) {
  const groups = ['', '听课人员', '听课人员', ...Array<string>(6).fill('听课内容'), '', '', ''];
  return groups.map((text, at) =>
    text === '' ? (row[at] ?? { type: 'blank' as const }) : { type: 'text' as const, text },
  );
}

/** Headers that stood in a cell over both rows. */
function withBoth(
  row: WorkbookReading['tabs'][number]['rows'][number],
  above: WorkbookReading['tabs'][number]['rows'][number],
) {
  const width = above.length;
  return Array.from({ length: width }, (_, at) => row[row.length - width + at] ?? above[at]!);
}
