import { readFile } from 'node:fs/promises';
import type { Frame } from 'playwright-core';
import { openFileWorkbook } from '../../src/hosts/files/fileWorkbook';
import { openPreview, type Preview, until } from './openPreview';

const CONTRACT = '廉政责任书考核表';
const RESULTS = '责任书考核结果';
/** The score that the example leaves out: D021, fourth indicator. */
const MISSING = { row: 25, column: 10, cell: 'J25' };

describe('the year-end run of a Party secretary, from an empty workbook to the lists', () => {
  let preview: Preview;
  let pane: Frame;

  beforeAll(async () => {
    preview = await openPreview();
    pane = await preview.pane();
  });
  afterAll(() => preview.close());

  const press = (name: string) => pane.getByRole('button', { name, exact: true }).first().click();
  const told = (text: string | RegExp) => pane.getByText(text).first().waitFor();
  const inPage = (condition: string) => until(preview.page, condition);
  const excel = 'kaopingPreview.opened.excel';

  it('begins in a workbook that has a tab of hers', async () => {
    await preview.type('Sheet1', 2, 2, '会议记录');
    expect(await preview.value('Sheet1!B2')).toBe('会议记录');
  });

  it('puts the example school beside it at one press of the welcome', async () => {
    await press('试用示例');
    await told(/写入 4 个工作表/u);
    expect(await preview.tabs()).toEqual([
      'Sheet1',
      '花名册',
      '参数设置',
      '目标责任书考核表',
      CONTRACT,
    ]);
    expect(await preview.value('Sheet1!B2')).toBe('会议记录');
    await told(/缺 D021 试雅/u);
    // What we wrote ourselves is no reason not to take it back; nor is her typing on her own tab.
    await preview.type('Sheet1', 3, 2, '第二行');
    await told('数据有变化');
    await pane.getByRole('button', { name: '撤销', exact: true }).waitFor();
  });

  it('does not take a score above the limit', async () => {
    const { row, column, cell } = MISSING;
    await preview.type(CONTRACT, row, column, '99');
    await preview.dismiss('请填 0 至 20 的数字');
    expect(await preview.value(`${CONTRACT}!${cell}`)).toBe('');
  });

  it('finds a wrong score that was pasted, and jumps to it', async () => {
    const place = `${CONTRACT}!${MISSING.cell}`;
    await preview.page.evaluate(`${excel}.person.paste(${JSON.stringify(place)}, [[99]])`);
    await press('校验');
    await told(/校验完成：错误 1/u);
    await pane.getByText(place, { exact: true }).first().click();
    await inPage(`${excel}.book.selection.address === ${JSON.stringify(place)}`);
    await inPage(
      `kaopingPreview.opened.grid.api.getActiveWorkbook().getActiveSheet().getSheetName() === "${CONTRACT}"`,
    );
  });

  it('is content once it is put right', async () => {
    await preview.type(CONTRACT, MISSING.row, MISSING.column, '19');
    await inPage(`${excel}.book.activeSheet.grid.cell(24, 9).v === 19`);
    await press('校验');
    await told(/校验完成：错误 0/u);
  });

  it('calculates the bands of all who are due', async () => {
    await press('计算');
    await told(/已给出 22 人的建议等次/u);
    expect(await preview.tabs()).toContain(RESULTS);
    expect(await preview.value(`${RESULTS}!B5`)).toBe('D001');
    expect(await preview.value(`${RESULTS}!I5`)).toBe('优秀党员(推荐)');
  });

  it('explains a score step by step', async () => {
    await press('返回');
    await pane
      .getByRole('button', { name: /党员两个责任书/u })
      .first()
      .click();
    await pane
      .getByRole('button', { name: /样春生/u })
      .first()
      .click();
    await told('20 + 29.99 + 15 + 20 + 15 = 99.99 → 99.99');
    await told(/99\.995/u);
  });

  it('says what to do when Excel refuses a request, changes nothing, and goes on', async () => {
    const before = await preview.tabs();
    await preview.page.getByRole('button', { name: '让下一个请求失败' }).click();
    await press('汇总');
    await told('操作没有完成。请重试；再次失败时请复制详情反馈。');
    expect(await preview.tabs()).toEqual(before);
  });

  it('makes the summary and the lists, and takes them back', async () => {
    const before = await preview.tabs();
    await press('汇总');
    await told(/已生成 \d+ 份名单/u);
    expect((await preview.tabs()).length).toBeGreaterThan(before.length + 5);
    await press('撤销');
    await told('已撤销，工作簿恢复原样。');
    expect(await preview.tabs()).toEqual(before);
  });

  it('saves a workbook that the command line understands, her own tab in it', async () => {
    const waiting = preview.page.waitForEvent('download');
    await preview.page.getByRole('button', { name: '保存 .xlsx' }).click();
    const file = await openFileWorkbook(await readFile(await (await waiting).path()));
    if (!file.ok) throw new Error(file.failure);
    const { tabs, metadata } = await file.value.read();
    const roles = metadata?.tabs.map(({ role }) => role);
    expect(roles).toEqual(expect.arrayContaining(['roster', 'parameters', 'fillIn', 'result']));
    expect(tabs.map(({ name }) => name)).toEqual(expect.arrayContaining(['Sheet1', RESULTS]));
  });

  it('sent nothing beyond this machine, and had no error', () => {
    expect(preview.strayRequests).toEqual([]);
    expect(preview.pageErrors).toEqual([]);
  });
});
