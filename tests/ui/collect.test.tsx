import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { openFileWorkbook } from '../../src/hosts/files/fileWorkbook';
import { fileMessagesFor } from '../../src/messages/fileMessagesFor';
import { LANGUAGES, type OpenPane, openPane, readableText } from './openPane';

const HOLES = /undefined|NaN|\[object|null/u;
const GOALS = '目标责任书考核表';
const CLEAN = '廉政责任书考核表';

/** The golden folder: a master, and what branches sent back (tests/fixtures/make_returned.py). */
const bytesOf = (name: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(join(__dirname, '../fixtures/returned', name)));
const returnedFile = (name: string): File => new File([bytesOf(name)], name);

/** What a browser hands over when files, and perhaps a folder, are dropped. */
const dropped = (files: readonly File[], folders = 0) => ({
  dataTransfer: {
    types: ['Files'],
    files,
    items: [
      ...files.map((file) => ({
        kind: 'file',
        webkitGetAsEntry: () => ({ isDirectory: false }),
        getAsFile: () => file,
      })),
      ...Array.from({ length: folders }, () => ({
        kind: 'file',
        webkitGetAsEntry: () => ({ isDirectory: true }),
        getAsFile: () => null,
      })),
    ],
  },
});

describe.each(LANGUAGES)('Collecting in %s', (language) => {
  const { collect: words, hub, notes } = fileMessagesFor(language);
  const merging = language === 'zh-CN' ? /^合并（/u : /^Merge \(/u;

  const openMaster = async (): Promise<OpenPane> => {
    const book = await openFileWorkbook(bytesOf('master.xlsx'));
    if (!book.ok) throw new Error(book.failure);
    const pane = openPane({ language, book: book.value });
    await screen.findByRole('heading', { name: pane.words.home.next });
    return pane;
  };
  const openCollect = async (): Promise<OpenPane> => {
    const pane = await openMaster();
    await pane.press(pane.words.home.step.files);
    await pane.press(hub.collect);
    expect(await screen.findByRole('heading', { name: words.title })).toHaveFocus();
    return pane;
  };
  const put = async (pane: OpenPane, ...names: string[]): Promise<void> => {
    await pane.user.upload(screen.getByLabelText(words.pick), names.map(returnedFile));
    await screen.findByText(words.files(names.length));
    await screen.findByRole('heading', { name: words.units });
  };
  const cell = async ({ book }: OpenPane, tab: string, row: number, column: number) =>
    (await book.read([tab])).tabs[0]!.rows[row - 1]?.[column - 1];
  const fileOf = (name: string): HTMLElement =>
    within(screen.getByRole('region', { name: /文件（|Files \(/u }))
      .getByText(name)
      .closest('li')!;

  it('shows what is due, returned and missing, writes at one press, and takes it back', async () => {
    const pane = await openCollect();
    const before = await pane.book.read();
    await put(pane, '第一支部.xlsx', '第二支部.xlsx');
    const rows = within(screen.getByRole('table', { name: words.units }))
      .getAllByRole('row')
      .map((row) => row.textContent);
    expect(rows).toHaveLength(7);
    expect(rows[1]).toContain(`第一支部 ${words.unitState.returned}${GOALS}880`);
    expect(rows[3]).toContain(`第三支部 ${words.unitState.missing}${GOALS}707`);
    expect(screen.getByText(new RegExp(words.missing('第三支部')))).toBeVisible();
    await pane.user.selectOptions(screen.getByLabelText(words.show), 'missing');
    expect(screen.getAllByRole('row')).toHaveLength(3);
    expect(await pane.book.read()).toEqual(before);

    await pane.press(merging);
    await screen.findByRole('button', { name: pane.words.run.undo });
    await within(fileOf('第一支部.xlsx')).findByText(words.state.merged);
    expect(screen.queryByRole('button', { name: merging })).toBeNull();
    const tabs = (await pane.book.read()).tabs.map(({ name }) => name);
    expect(tabs).toContain('回收台账');

    await pane.press(pane.words.run.undo);
    await screen.findByText(pane.words.run.done.undone);
    expect(await pane.book.read()).toEqual(before);
    // What was taken back can be merged again.
    expect(await screen.findByRole('button', { name: merging })).toBeEnabled();
    expect(readableText()).not.toMatch(HOLES);
  });

  it('asks about every cell that a later version changes, and changes nothing unasked', async () => {
    const pane = await openCollect();
    await put(pane, '第二支部.xlsx');
    await pane.press(merging);
    await within(fileOf('第二支部.xlsx')).findByText(words.state.merged);
    expect(await cell(pane, CLEAN, 13, 8)).toMatchObject({ text: '２０' });

    await pane.user.upload(screen.getByLabelText(words.pick), returnedFile('第二支部 改.xlsx'));
    const list = await screen.findByRole('region', { name: words.differences(2) });
    expect(within(list).getByText(words.undecided(2))).toBeVisible();
    const [first, second] = within(list).getAllByRole('radiogroup');
    expect(within(first!).queryByRole('radio', { checked: true })).toBeNull();
    await pane.press(pane.words.problems.goTo(words.place(CLEAN, 'H13')), list);
    expect(pane.visited).toEqual([`${CLEAN}!H13`]);
    await pane.user.click(within(first!).getByRole('radio', { name: /29/u }));
    expect(within(list).getByText(words.undecided(1))).toBeVisible();

    await pane.press(merging);
    await screen.findByText(new RegExp(pane.words.run.done.collectedOpen(1).trim(), 'u'));
    expect(await cell(pane, CLEAN, 13, 8)).toMatchObject({ number: 29 });
    expect(await cell(pane, CLEAN, 14, 9)).toMatchObject({ text: '１５' });
    expect(second).toBeDefined();

    // Kept on purpose, the same file does not ask again.
    await screen.findByRole('region', { name: words.differences(1) });
    await pane.press(words.keepAll);
    expect(screen.getByText(words.allDecided)).toBeVisible();
    await pane.press(merging);
    await waitFor(() => {
      expect(screen.queryByRole('radiogroup')).toBeNull();
    });
    expect(await cell(pane, CLEAN, 14, 9)).toMatchObject({ text: '１５' });
    expect(readableText()).not.toMatch(HOLES);
  });

  it('takes what is dropped anywhere, tells a broken file and a folder, and goes on', async () => {
    const pane = await openMaster();
    const files = ['第一支部 断了.xlsx', '第二支部.xlsx'].map(returnedFile);
    fireEvent.drop(document.body, dropped(files, 1));
    expect(await screen.findByRole('heading', { name: words.title })).toHaveFocus();
    expect(await screen.findByText(words.folders(1))).toBeVisible();
    await screen.findByRole('heading', { name: words.units });
    const broken = fileOf('第一支部 断了.xlsx');
    expect(within(broken).getByText(words.state.unreadable)).toBeVisible();
    expect(within(broken).getByRole('listitem')).toHaveTextContent(
      /断了.*(不完整|incomplete|cut)/u,
    );

    await pane.press(words.detailsOf('第二支部.xlsx'), fileOf('第二支部.xlsx'));
    expect(fileOf('第二支部.xlsx')).toHaveTextContent(words.knownBy.stamp);
    await pane.press(words.removeOf('第一支部 断了.xlsx'), broken);
    await screen.findByText(words.files(1));
    await pane.press(words.again);
    await waitFor(() => {
      expect(screen.queryByRole('button', { name: words.again })).toBeNull();
    });
    expect((await pane.book.read()).tabs.map(({ name }) => name)).not.toContain('回收台账');
    expect(readableText()).not.toMatch(HOLES);
  });

  it('asks which header is meant, and reads on with the answer', async () => {
    const pane = await openCollect();
    await put(pane, '第三支部.xlsx');
    const asked = await screen.findByRole('region', { name: /需要对应|Columns to map/u });
    const selects = within(asked).getAllByRole('combobox');
    for (const select of selects) {
      const options = within(select).getAllByRole<HTMLOptionElement>('option');
      if ((select as HTMLSelectElement).value !== '') continue;
      await pane.user.selectOptions(select, options.at(-1)!);
    }
    await pane.press(words.map, asked);
    await waitFor(() => {
      expect(screen.queryByRole('region', { name: words.questions(1) })).toBeNull();
    });
    expect(readableText()).not.toMatch(HOLES);
    expect(notes.separator).not.toBe('');
  });
});
