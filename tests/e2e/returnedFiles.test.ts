import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Frame } from 'playwright-core';
import { type FileWorkbook, openFileWorkbook } from '../../src/hosts/files/fileWorkbook';
import { XLSX_LIMITS } from '../../src/xlsx/xlsxLimits';
import { readZip } from '../../src/xlsx/zip/readZip';
import { openPreview, type Preview } from './openPreview';

const CONTRACT = '廉政责任书考核表';
/** The one mark that the example school lacks. */
const MISSING = { id: 'D021', mark: 19 };
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const NOT_OURS = ['#grid', '[data-tabster-dummy]'];

describe('Files of branches in the preview, 320 px wide', () => {
  let preview: Preview;
  let pane: Frame;
  let handedOut: ReadonlyMap<string, Uint8Array>;

  beforeAll(async () => {
    preview = await openPreview();
    pane = await preview.pane();
    await preview.page.evaluate(
      `document.getElementById('pane').style.cssText = 'width: 320px; min-width: 320px; flex: none'`,
    );
    await press('试用示例');
    await pane.getByText(/写入 4 个工作表/u).waitFor();
  });
  afterAll(() => preview.close());

  const press = (name: string | RegExp) =>
    pane
      .getByRole('button', typeof name === 'string' ? { name, exact: true } : { name })
      .first()
      .click();
  const told = (text: string | RegExp) => pane.getByText(text).first().waitFor();
  /** Nothing is cut off at the side, and nothing is out of reach (WCAG 2.2 AA). */
  const isSound = async () => {
    const builder = new AxeBuilder({ page: preview.page }).withTags(RULES);
    const { violations } = await NOT_OURS.reduce(
      (before, selector) => before.exclude(selector),
      builder,
    ).analyze();
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => `${id}: ${String(target)}`),
    );
    expect(found).toEqual([]);
    const overflow = await pane.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  };
  const drop = async (where: Frame, files: readonly { name: string; bytes: Uint8Array }[]) => {
    const data = files.map(({ name, bytes }) => ({ name, bytes: [...bytes] }));
    return where.evaluate((given) => {
      const transfer = new DataTransfer();
      for (const { name, bytes } of given) {
        transfer.items.add(new File([Uint8Array.from(bytes)], name));
      }
      const options = { bubbles: true, cancelable: true, dataTransfer: transfer };
      return [...['dragover', 'drop']].map((type) => {
        const event = new DragEvent(type, options);
        document.body.dispatchEvent(event);
        return event.defaultPrevented;
      });
    }, data);
  };

  it('hands out one zip with a workbook for each branch', async () => {
    await press('收发');
    await told('把填报表发给各支部');
    await isSound();
    await press('下发填报表');
    await told('已选 3 份，共 3 份');
    // The preview has no window for a second workbook.
    expect(await pane.getByRole('button', { name: /在 Excel 中打开/u }).count()).toBe(0);
    await isSound();
    const waiting = preview.page.waitForEvent('download');
    await press('保存一个压缩包（3 份）');
    const download = await waiting;
    expect(download.suggestedFilename()).toBe('下发-2024.zip');
    await told(/已生成 3 份填报表，共 23 人/u);
    handedOut = await readZip(await readFile(await download.path()), XLSX_LIMITS);
    expect([...handedOut.keys()]).toEqual([
      '第一支部_责任书_2024.xlsx',
      '第二支部_责任书_2024.xlsx',
      '第三支部_责任书_2024.xlsx',
    ]);
  });

  it('takes a filled-in file that is dropped on the pane, in a worker, and writes nothing yet', async () => {
    const name = '第三支部_责任书_2024.xlsx';
    const bytes = await filledIn(handedOut.get(name)!);
    expect(await drop(pane, [{ name, bytes }])).toEqual([true, true]);
    await told('回收填报表');
    await pane.getByRole('button', { name: '合并（写入 1 处）' }).waitFor();
    expect(preview.page.workers()).toHaveLength(1);
    await told('应交 3 个单位，已交齐 3 个。');
    expect(await preview.tabs()).not.toContain('回收台账');
    await press(`${name} 的详情`);
    await told('按下发标记识别');
    await isSound();
  });

  it('merges at one press, and takes it back', async () => {
    await press('合并（写入 1 处）');
    await told(/已合并 1 份，写入 1 处/u);
    expect(await preview.tabs()).toContain('回收台账');
    await isSound();
    await press('撤销');
    await told('已撤销，工作簿恢复原样。');
    expect(await preview.tabs()).not.toContain('回收台账');
    await press('合并（写入 1 处）');
    await told(/已合并 1 份，写入 1 处/u);
    await press('校验');
    await told(/校验完成：错误 0/u);
  });

  it('tells a file that is none, and offers tables of the office to adopt', async () => {
    await drop(pane, [{ name: '通知.docx', bytes: Uint8Array.from([1, 2, 3]) }]);
    await told('不能读取');
    await isSound();
    await press('收发');
    await press('认领已有的表');
    await told('可以认领的表');
    await isSound();
  });

  it('stays where it is when a file is dropped beside the pane', async () => {
    const [main] = preview.page.frames();
    const dropped = await drop(main!, [{ name: '甲.xlsx', bytes: Uint8Array.from([1]) }]);
    expect(dropped).toEqual([true, true]);
  });

  it('sent nothing beyond this machine, and had no error', () => {
    expect(preview.strayRequests).toEqual([]);
    expect(preview.pageErrors).toEqual([]);
  });
});

/** The returned file: the mark that was missing is filled in. */
async function filledIn(bytes: Uint8Array): Promise<Uint8Array> {
  const opened = await openFileWorkbook(bytes);
  if (!opened.ok) throw new Error(opened.failure);
  const book = opened.value;
  const { row, column } = await blankOf(book);
  const mark = { kind: 'number', number: MISSING.mark } as const;
  const step = { kind: 'writeCells', tab: CONTRACT, row, column, cells: [[mark]] } as const;
  const applied = await book.apply({ steps: [step] });
  if (!applied.ok) throw new Error(applied.failure.code);
  return book.toBytes();
}

/** Where the person's first blank mark is: after 编号, 姓名, 支部 and 岗位 the marks begin. */
async function blankOf(book: FileWorkbook): Promise<{ row: number; column: number }> {
  const { rows } = (await book.read([CONTRACT])).tabs[0]!;
  const row = rows.findIndex((cells) =>
    cells.some((cell) => 'text' in cell && cell.text === MISSING.id),
  );
  const column = rows[row]!.findIndex((cell, index) => index > 5 && cell.type === 'blank');
  return { row: row + 1, column: column + 1 };
}
