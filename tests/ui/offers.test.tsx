import { screen, within } from '@testing-library/react';
import { exampleWorkbook, filledExample } from '../support/exampleWorkbook';
import { LANGUAGES, openPane } from './openPane';

const SHEET = '目标责任书考核表';

describe.each(LANGUAGES)('The page of problems offers, in %s', (language) => {
  it('to put an unknown person on 花名册, shown before it is done, and takes it back', async () => {
    const book = await filledExample();
    const pane = openPane({ language, book });
    const { problems: words, run } = pane.words;
    await pane.type(SHEET, 7, 2, 'D099');
    await pane.type(SHEET, 7, 3, '样新');
    await pane.press(pane.words.home.step.check);
    await pane.press(words.offerOf(`${SHEET}!B7`, words.offer.addPerson));
    const preview = await screen.findByRole('region', { name: words.preview });
    const after = words.offered(words.offer.addPerson, 'D099 样新 第一支部');
    expect(within(preview).getByText(after)).toBeVisible();
    await pane.press(words.confirm(1), preview);
    await screen.findByText(run.done.normalised(1));
    expect((await book.read(['花名册'])).tabs[0]!.rows).toHaveLength(33);
    await pane.press(run.undo);
    await screen.findByText(run.done.undone);
    expect((await book.read(['花名册'])).tabs[0]!.rows).toHaveLength(32);
  });

  it('to restore the rules of the fill-in tabs, and says which tab it left', async () => {
    const book = await exampleWorkbook();
    const pane = openPane({ language, book });
    const { problems: words, run } = pane.words;
    await pane.type(SHEET, 5, 20, 3);
    await pane.press(pane.words.home.step.check);
    await pane.press(words.restore);
    await screen.findByText(run.done.restored(2));
    const score = (await book.read([SHEET])).tabs[0]!.rows[4]![19];
    expect(score).toMatchObject({ type: 'number', number: 108 });
    await pane.press(run.undo);
    await screen.findByText(run.done.undone);
    expect((await book.read([SHEET])).tabs[0]!.rows[4]![19]).toMatchObject({ number: 3 });
  });
});
