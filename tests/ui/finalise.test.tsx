import { screen, within } from '@testing-library/react';
import { seenText } from '../../src/domain/reading/seenText';
import { exampleWorkbook } from '../support/exampleWorkbook';
import { LANGUAGES, type OpenPane, openPane, readableText } from './openPane';

async function onFinalise(language: (typeof LANGUAGES)[number]): Promise<OpenPane> {
  const pane = openPane({ language, book: await exampleWorkbook() });
  const [open] = await screen.findAllByRole('button', { name: pane.words.finalise.open });
  await pane.user.click(open!);
  await screen.findByRole('heading', { name: pane.words.finalise.title });
  return pane;
}

async function finalise(pane: OpenPane): Promise<void> {
  const { finalise: words, run } = pane.words;
  const form = await screen.findByRole('form', { name: words.form });
  await pane.user.click(within(form).getByRole('checkbox'));
  await pane.user.type(within(form).getByLabelText(words.by), '组织委员');
  await pane.press(words.press, form);
  await screen.findByText(run.done.finalised('组织委员', 1));
}

async function metaOf(pane: OpenPane): Promise<string> {
  const [tab] = (await pane.book.read(['责任书考核结果'])).tabs;
  return tab!.rows[1]!.map(seenText).join(' ');
}

describe.each(LANGUAGES)('The page 定稿 in %s', (language) => {
  it('names who is not complete and waits for a name and a confirmation', async () => {
    const pane = await onFinalise(language);
    const { finalise: words } = pane.words;
    expect(screen.getByRole('listitem')).toHaveTextContent('D021 试雅');
    const form = screen.getByRole('form', { name: words.form });
    const press = within(form).getByRole('button', { name: words.press });
    expect(press).toHaveAttribute('aria-disabled', 'true');
    await pane.user.type(within(form).getByLabelText(words.by), '组织委员');
    expect(press).toHaveAttribute('aria-disabled', 'true');
    await pane.user.click(within(form).getByRole('checkbox'));
    expect(press).not.toHaveAttribute('aria-disabled', 'true');
    expect(readableText()).not.toMatch(/undefined|NaN|\[object|null/u);
  });

  it('makes the results final, refuses another calculation, and reopens with a reason', async () => {
    const pane = await onFinalise(language);
    const { finalise: words, run, home } = pane.words;
    await finalise(pane);
    expect(await metaOf(pane)).toContain('【定稿 2025-01-10 08:30');
    expect(screen.getByText(words.state('2025-01-10 08:30', '组织委员'))).toBeVisible();
    expect(screen.getByText(words.archive)).toBeVisible();
    await pane.press(home.step.calculate);
    expect(
      await screen.findByText(/2025-01-10 08:30.*(?:不再重新计算|not calculated again)/u),
    ).toBeVisible();
    await pane.press(words.log);
    expect(pane.visited).toContain('修改记录!');
    const form = screen.getByRole('form', { name: words.reopenForm });
    await pane.user.type(within(form).getByLabelText(words.by), '组织委员');
    const reopen = within(form).getByRole('button', { name: words.reopen });
    expect(reopen).toHaveAttribute('aria-disabled', 'true');
    await pane.user.type(within(form).getByLabelText(words.reason), '会议记录有误');
    await pane.user.click(reopen);
    await screen.findByText(run.done.reopened);
    expect(await metaOf(pane)).not.toContain('定稿');
  });

  it('names what changed since, on the page and as the next step', async () => {
    const pane = await onFinalise(language);
    const { finalise: words, home, run } = pane.words;
    await finalise(pane);
    expect(screen.getByText(words.unchanged)).toBeVisible();
    await pane.type('目标责任书考核表', 5, 7, 1.5);
    await pane.press(run.recheck);
    await pane.press(home.back);
    await screen.findByText(words.home.changed(1), { exact: false });
    await pane.press(words.openFinal);
    expect(
      await screen.findByText(words.change.changed('D001 样安', '目标责任书考核表')),
    ).toBeVisible();
  });

  it('can be undone, like every change', async () => {
    const pane = await onFinalise(language);
    await finalise(pane);
    await pane.press(pane.words.run.undo);
    await screen.findByText(pane.words.run.done.undone);
    expect((await pane.book.read()).metadata?.finals).toBeUndefined();
    expect(await metaOf(pane)).not.toContain('定稿');
  });
});
