import { readFile } from 'node:fs/promises';
import { openFileWorkbook } from '../../src/hosts/files/fileWorkbook';
import { openPreview, type Preview, until as untilIn } from './openPreview';

describe('the preview page', () => {
  let preview: Preview;

  beforeAll(async () => {
    preview = await openPreview();
  });
  afterAll(() => preview.close());

  const press = async (name: string) => {
    await preview.page.getByRole('button', { name }).click();
  };
  const status = () => preview.page.getByRole('status').textContent();
  const until = (condition: string) => untilIn(preview.page, condition);

  it('begins with the example school, filled in', async () => {
    const first = await openPreview({}, '');
    expect(await first.tabs()).toEqual(expect.arrayContaining(['花名册', '目标责任书考核表']));
    expect(await first.value('目标责任书考核表!H5')).toBe(25);
    expect(first.strayRequests).toEqual([]);
    await first.close();
  });

  it('begins empty where that is asked for', async () => {
    expect(await preview.tabs()).toEqual(['Sheet1']);
  });

  it('opens the example school', async () => {
    await press('示例学校');
    await until('kaopingPreview.opened.excel.book.find("花名册")');
    const tabs = await preview.tabs();
    expect(tabs).toContain('参数设置');
    expect(tabs.length).toBeGreaterThan(3);
  });

  it('refuses to change a locked cell and says why', async () => {
    await preview.type('目标责任书考核表', 1, 1, '改');
    // Our notes are hidden names on A1 of every tab; the name box does not show them.
    const boxes = "[...document.querySelectorAll('input')].map(({ value }) => value)";
    expect(await preview.page.evaluate(`${boxes}.some((text) => text.includes('_kaoping'))`)).toBe(
      false,
    );
    expect(await status()).toContain('单元格已锁定');
    expect(await preview.value('目标责任书考核表!A1')).toContain('示例学校');
  });

  it('refuses a score above the limit, with the range it must be in', async () => {
    await preview.type('目标责任书考核表', 5, 8, '99');
    await preview.dismiss('请填 0 至 25 的数字');
    expect(await preview.value('目标责任书考核表!H5')).toBe(25);
  });

  it('takes what is typed into an open cell, and calculates', async () => {
    const before = Number(await preview.value('目标责任书考核表!T5'));
    await preview.type('目标责任书考核表', 5, 8, '20');
    await until('kaopingPreview.opened.excel.book.activeSheet.grid.cell(4, 7).v === 20');
    expect(await preview.value('目标责任书考核表!H5')).toBe(20);
    await until(
      `kaopingPreview.opened.excel.book.activeSheet.grid.cell(4, 19).v === ${before - 5}`,
    );
  });

  it('saves a file that the command line reads', async () => {
    const waiting = preview.page.waitForEvent('download');
    await press('保存 .xlsx');
    const download = await waiting;
    expect(download.suggestedFilename()).toBe('示例学校.xlsx');
    const file = await openFileWorkbook(await readFile(await download.path()));
    if (!file.ok) throw new Error(file.failure);
    const reading = await file.value.read();
    expect(reading.metadataBroken).toBe(false);
    expect(reading.tabs.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['花名册', '参数设置']),
    );
  });

  it('opens a file of the person, and names one that is none', async () => {
    const choose = async (file: string) => {
      await preview.page.locator('input[type=file]').setInputFiles(`tests/fixtures/xlsx/${file}`);
    };
    await choose('not-a-workbook.xlsx');
    await until('document.getElementById("status").textContent.includes("无法打开")');
    await choose('office-plain.xlsx');
    await until('kaopingPreview.opened.excel.book.name === "office-plain.xlsx"');
    expect((await preview.tabs()).length).toBeGreaterThan(0);
  });

  it('speaks English and turns dark, keeping the workbook', async () => {
    const before = await preview.tabs();
    await preview.page.getByLabel('语言').selectOption('en-US');
    await preview.page.getByRole('button', { name: 'Example school' }).waitFor();
    await preview.page.getByLabel('Theme').selectOption('dark');
    await until('document.documentElement.dataset.theme === "dark"');
    await until(`kaopingPreview.opened.excel.book.visibleSheets.length === ${before.length}`);
    expect(await preview.tabs()).toEqual(before);
    expect(await preview.page.title()).toBe('Kaoping · browser preview');
  });

  it('sent nothing beyond this machine, and had no error', () => {
    expect(preview.strayRequests).toEqual([]);
    expect(preview.pageErrors).toEqual([]);
  });
});
