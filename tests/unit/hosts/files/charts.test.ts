import {
  type FileWorkbook,
  newFileWorkbook,
  openFileWorkbook,
} from '../../../../src/hosts/files/fileWorkbook';
import type { PlanStep } from '../../../../src/workbook/plan';
import { openPackage, type XlsxPackage } from '../../../../src/xlsx/package/xlsxPackage';
import { writeZip } from '../../../../src/xlsx/zip/writeZip';
import { plainTab, plan, put, setMetadata, stamp } from '../../../contract/workbookContract';
import { readFixture } from '../../../fixtures/readFixture';
import { BAND_CHART, chartTab } from '../../../support/charts/chartTab';
import { succeeded } from '../../../support/pressing';

async function apply(book: FileWorkbook, ...steps: PlanStep[]) {
  return succeeded(await book.apply(plan(...steps)));
}

async function withChart(): Promise<FileWorkbook> {
  const book = newFileWorkbook();
  await apply(book, put(chartTab("甲'表")), setMetadata(stamp("甲'表")));
  return succeeded(await openFileWorkbook(await book.toBytes()));
}

async function packageOf(book: FileWorkbook): Promise<XlsxPackage> {
  return openPackage(await book.toBytes());
}

function chartPaths({ parts }: XlsxPackage): string[] {
  return [...parts.keys()].filter((path) => /charts\/|drawings\//.test(path)).sort();
}

function textOf({ parts }: XlsxPackage, path: string): string {
  return new TextDecoder().decode(parts.get(path));
}

describe('charts in an .xlsx file', () => {
  it('are parts of their own, described and pointed at', async () => {
    const made = await packageOf(await withChart());
    expect(chartPaths(made)).toEqual([
      'xl/charts/chart1.xml',
      'xl/drawings/_rels/drawing1.xml.rels',
      'xl/drawings/drawing1.xml',
    ]);
    const types = textOf(made, '[Content_Types].xml');
    expect(types).toContain('PartName="/xl/charts/chart1.xml"');
    expect(types).toContain('PartName="/xl/drawings/drawing1.xml"');
    expect(textOf(made, 'xl/worksheets/sheet1.xml')).toMatch(/<drawing [^>]*r:id="rId1"\/>/);
  });

  it('show their cells to programs that do not calculate; a blank cell has no figure', async () => {
    const chart = textOf(await packageOf(await withChart()), 'xl/charts/chart1.xml');
    expect(chart).toContain("<c:f>'甲''表'!$B$2:$B$4</c:f>");
    expect(chart).toContain('<c:pt idx="0"><c:v>一&amp;支部</c:v></c:pt>');
    expect(chart).toContain(
      '<c:ptCount val="3"/><c:pt idx="0"><c:v>2</c:v></c:pt><c:pt idx="2"><c:v>4</c:v></c:pt>',
    );
    expect(chart).toContain('各支部等次 &lt;人数&gt;');
  });

  it('are the same bytes for the same tab', async () => {
    const [one, other] = await Promise.all([withChart(), withChart()]);
    expect(await one.toBytes()).toEqual(await other.toBytes());
  });

  it.each<[string, PlanStep, number]>([
    ['go with their tab', { kind: 'removeTab', name: "甲'表" }, 0],
    ['go when their tab is replaced by one without', put(plainTab("甲'表", [[]])), 0],
    ['are replaced with their tab', put(chartTab("甲'表", [{ ...BAND_CHART, title: '新' }])), 3],
  ])('%s, and leave no part behind', async (_, step, parts) => {
    const book = await withChart();
    await apply(book, step);
    const made = await packageOf(book);
    expect(chartPaths(made)).toHaveLength(parts);
    const named = textOf(made, '[Content_Types].xml').match(/charts\/|drawings\//g) ?? [];
    expect(named).toHaveLength(parts === 0 ? 0 : 2);
  });

  it('come back byte for byte when the replacing is taken back', async () => {
    const book = await withChart();
    const before = await book.toBytes();
    const receipt = await apply(book, put(plainTab("甲'表", [[]])));
    await apply(book, ...receipt.inverse.steps);
    expect(await book.toBytes()).toEqual(before);
  });

  it('are no loss when their tab is replaced; a chart of somebody else is', async () => {
    const book = await withChart();
    expect(book.lossesOf(plan(put(chartTab("甲'表"))))).toEqual([]);
    const made = await packageOf(book);
    const drawing = textOf(made, 'xl/drawings/drawing1.xml').replace('考评图_', '图表 ');
    const parts = new Map(made.parts).set(
      'xl/drawings/drawing1.xml',
      new TextEncoder().encode(drawing),
    );
    const renamed = succeeded(await openFileWorkbook(await writeZip(parts)));
    expect(renamed.lossesOf(plan(put(chartTab("甲'表"))))).toEqual([
      { kind: 'chart', sheet: "甲'表" },
    ]);
  });

  it('leave the charts on the tabs of other people byte for byte', async () => {
    const bytes = readFixture('extras.xlsx');
    const book = succeeded(await openFileWorkbook(bytes));
    const before = await openPackage(bytes);
    await apply(book, put(chartTab('新表')));
    const after = await packageOf(book);
    const drawn = chartPaths(before);
    expect(drawn.length).toBeGreaterThan(0);
    for (const path of drawn) expect(after.parts.get(path)).toEqual(before.parts.get(path));
    expect(chartPaths(after)).toHaveLength(drawn.length + 3);
  });

  it('begin a page where the tab says so', async () => {
    const book = newFileWorkbook();
    const page = {
      orientation: 'landscape' as const,
      repeatRows: null,
      footerLeft: '',
      pageNumbers: false,
      fitWidth: true,
      breaks: [7],
    };
    await apply(book, put({ ...chartTab('表'), page }));
    const sheet = textOf(await packageOf(book), 'xl/worksheets/sheet1.xml');
    expect(sheet).toMatch(/<rowBreaks count="1" [^>]*><brk id="6"[^>]*\/><\/rowBreaks><drawing /);
  });
});
