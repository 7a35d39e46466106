import { screen, within } from '@testing-library/react';
import { ALL_TABLE_SCHEMES } from '../../src/schemes/tables/allTableSchemes';
import { exampleBook } from './exampleBook';
import { LANGUAGES, type OpenPane, openPane } from './openPane';

async function onScheme(
  language: (typeof LANGUAGES)[number],
  id: 'ballot-report' | 'dual-duty',
): Promise<OpenPane> {
  const pane = openPane({ language, book: await exampleBook(['ballot-report', 'dual-duty']) });
  const { title } = ALL_TABLE_SCHEMES.find((scheme) => scheme.id === id)!;
  await screen.findByText(pane.words.home.title);
  await pane.press(new RegExp(`^${language === 'zh-CN' ? title.zh : title.en}`, 'u'));
  await screen.findByRole('heading', { name: language === 'zh-CN' ? title.zh : title.en });
  return pane;
}

describe.each(LANGUAGES)('Printing ballots from the pane in %s', (language) => {
  it('makes as many for each voter group as is typed, and takes them back', async () => {
    const pane = await onScheme(language, 'ballot-report');
    const { ballots, run } = pane.words;
    await pane.press(ballots.open);
    const form = screen.getByRole('form', { name: ballots.form });
    for (const [group, papers] of [
      ['A', '3'],
      ['B', '4'],
      ['C', '0'],
    ] as const) {
      await pane.user.type(within(form).getByLabelText(ballots.papers(group)), papers);
    }
    await pane.press(ballots.make);
    await screen.findByText(run.done.ballots(7));
    expect(screen.queryByRole('form', { name: ballots.form })).toBeNull();
    const names = (await pane.book.read()).tabs.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['测评票(述职评议)', '计票单(述职评议)']));
    await pane.press(run.undo);
    await screen.findByText(run.done.undone);
    expect((await pane.book.read()).tabs.map(({ name }) => name)).not.toContain('测评票(述职评议)');
  });

  it('is offered where there is a vote only', async () => {
    const { words } = await onScheme(language, 'dual-duty');
    expect(screen.queryByRole('button', { name: words.ballots.open })).toBeNull();
  });

  it('is given up with Escape', async () => {
    const pane = await onScheme(language, 'ballot-report');
    const { ballots } = pane.words;
    await pane.press(ballots.open);
    await pane.user.keyboard('{Escape}');
    expect(screen.queryByRole('form', { name: ballots.form })).toBeNull();
  });
});
