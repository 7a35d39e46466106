import { screen, within } from '@testing-library/react';
import { seenText } from '../../src/domain/reading/seenText';
import { LANGUAGES, type OpenPane, openPane, readableText } from './openPane';

async function onReview(language: (typeof LANGUAGES)[number]): Promise<OpenPane> {
  const pane = openPane({ language });
  await pane.press(pane.words.home.action.example);
  await screen.findByRole('button', { name: pane.words.run.undo });
  await pane.press(pane.words.home.step.calculate);
  await pane.press(pane.words.review.open);
  await screen.findByRole('heading', { name: pane.words.review.title });
  return pane;
}

const rows = (pane: OpenPane): HTMLElement[] =>
  within(screen.getByRole('list', { name: pane.words.review.title })).queryAllByRole('listitem');

async function decide(pane: OpenPane, name: string, reason: string, by: string): Promise<void> {
  const { review } = pane.words;
  const [button] = await screen.findAllByRole('button', { name: review.adjustOf(name) });
  await pane.user.click(button!);
  const form = await screen.findByRole('form', { name: review.form });
  await pane.user.selectOptions(within(form).getByLabelText(review.band), 'qualified');
  const save = within(form).getByRole('button', { name: review.save });
  expect(save).toHaveAttribute('aria-disabled', 'true');
  await pane.user.type(within(form).getByLabelText(review.reason), reason);
  expect(save).toHaveAttribute('aria-disabled', 'true');
  await pane.user.type(within(form).getByLabelText(review.by), by);
  await pane.user.click(save);
}

describe.each(LANGUAGES)('The page of the review in %s', (language) => {
  it('lists what to look at with its figures and filters it by kind', async () => {
    const pane = await onReview(language);
    const { review } = pane.words;
    expect(rows(pane)).toHaveLength(19);
    expect(
      rows(pane)
        .map((row) => row.textContent)
        .join('\n'),
    ).toContain('99.995');
    const filter = screen.getByLabelText(review.kind);
    await pane.user.selectOptions(filter, 'borderline');
    expect(rows(pane).map((row) => /D\d{3}/u.exec(row.textContent)![0])).toEqual([
      'D003',
      'D007',
      'D012',
    ]);
    await pane.user.selectOptions(filter, 'cap');
    expect(screen.getByText(review.noneShown)).toBeVisible();
    expect(screen.getByText(/3 ÷ 8 = 37\.5/u)).toBeVisible();
    expect(readableText()).not.toMatch(/undefined|NaN|\[object|null/u);
  });

  it('writes a decision down, shows both values and takes it back', async () => {
    const pane = await onReview(language);
    const { review, run } = pane.words;
    await decide(pane, 'D003 样春生', '缺席两次支部大会', '支部大会');
    await screen.findByText(run.done.overridden('样春生', '合格党员'));
    expect(screen.queryByRole('form', { name: review.form })).toBeNull();
    const [tab] = (await pane.book.read(['复核调整'])).tabs;
    expect(tab!.rows[4]!.slice(4, 8).map(seenText)).toEqual([
      '优秀党员(推荐)',
      '合格党员',
      '缺席两次支部大会',
      '支部大会',
    ]);
    expect(rows(pane)[0]).toHaveTextContent('优秀党员(推荐)');
    expect(rows(pane)[0]).toHaveTextContent('缺席两次支部大会');
    await pane.press(review.removeOf('D003 样春生'));
    await screen.findByText(run.done.overrideRemoved('样春生'));
    expect((await pane.book.read()).tabs.map(({ name }) => name)).not.toContain('复核调整');
  });

  it('can be undone, like every change', async () => {
    const pane = await onReview(language);
    const { run } = pane.words;
    await decide(pane, 'D003 样春生', '缺席两次支部大会', '支部大会');
    await screen.findByText(run.done.overridden('样春生', '合格党员'));
    await pane.press(run.undo);
    await screen.findByText(run.done.undone);
    expect((await pane.book.read()).tabs.map(({ name }) => name)).not.toContain('复核调整');
  });

  it('decides over somebody who is not on the list, from his own page or by choosing him', async () => {
    const pane = await onReview(language);
    const { review } = pane.words;
    await pane.press(review.adjustOther);
    await pane.user.selectOptions(screen.getByLabelText(review.who), 'D005');
    const form = await screen.findByRole('form', { name: review.form });
    expect(form).toHaveTextContent(review.proposed('合格党员'));
    await pane.press(review.cancel, form);
    expect(screen.queryByRole('form', { name: review.form })).toBeNull();
    await pane.press(pane.words.home.back);
    await pane.press(pane.words.scheme.list.whyOf('样恩泽'));
    await pane.press(review.adjustBand);
    expect(await screen.findByRole('form', { name: review.form })).toBeVisible();
  });
});
