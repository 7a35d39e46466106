import { screen, within } from '@testing-library/react';
import { LANGUAGES, openPane } from './openPane';

describe.each(LANGUAGES)('The first run in %s', (language) => {
  it('welcomes in three sentences and can be skipped for good', async () => {
    const pane = openPane({ language, welcome: true });
    const { home } = pane.words;
    const welcome = await screen.findByRole('region', { name: home.welcome.title });
    expect(within(welcome).getAllByRole('listitem')).toHaveLength(3);
    await pane.press(home.welcome.skip, welcome);
    expect(screen.queryByRole('region', { name: home.welcome.title })).toBeNull();
    expect(screen.getByText(home.reason.start)).toBeVisible();
  });

  it('goes from an empty workbook over a blank roster to the sheets', async () => {
    const pane = openPane({ language, welcome: true });
    const { home, run, failures } = pane.words;
    await pane.press(home.action.begin);
    expect(await screen.findByText(home.insert.needRoster)).toBeVisible();
    await pane.press(home.insert.roster);
    expect(await screen.findByText(run.done.roster)).toBeVisible();

    await pane.type('花名册', 5, 1, 'D001');
    await pane.type('花名册', 5, 2, '样安');
    await pane.type('花名册', 5, 4, '第一支部');
    await pane.type('花名册', 5, 7, '正式');
    await pane.press(run.recheck);
    expect(await screen.findByText(home.reason.insert)).toBeVisible();

    const [first] = screen.getAllByRole('button', { name: home.action.insert });
    await pane.user.click(first!);
    const contracts = await screen.findByRole('checkbox', { name: /责任书|contracts/u });
    expect(contracts).not.toBeChecked();
    await pane.user.click(contracts);
    await pane.press(home.insert.press(1));
    expect(await screen.findByText(run.done.inserted(3, 1))).toBeVisible();
    expect((await pane.book.read()).tabs.map(({ name }) => name)).toContain('目标责任书考核表');
    expect(screen.getByText(/D001 样安/u)).toBeVisible();
    expect(screen.queryByText(failures.broken)).toBeNull();

    await pane.press(home.action.missing);
    const people = await screen.findByRole('region', { name: pane.words.scheme.list.heading });
    expect(within(people).getAllByRole('listitem')).toHaveLength(1);
  });

  it('can be done with the keyboard alone', async () => {
    const pane = openPane({ language, welcome: true });
    const { home } = pane.words;
    const example = await screen.findByRole('button', { name: home.action.example });
    while (document.activeElement !== example) await pane.user.tab();
    await pane.user.keyboard('{Enter}');
    await screen.findByRole('button', { name: pane.words.run.undo });
    const calculate = screen.getByRole('button', { name: home.step.calculate });
    while (document.activeElement !== calculate) await pane.user.tab();
    await pane.user.keyboard(' ');
    const heading = await screen.findByRole('heading', { level: 2, name: /责任书|contracts/u });
    expect(heading).toHaveFocus();
  });
});
