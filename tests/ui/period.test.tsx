import { screen, within } from '@testing-library/react';
import { editParameters } from '../support/parameterCells';
import { LANGUAGES, type OpenPane, openPane } from './openPane';

const present = ({ words }: OpenPane, year: string) => words.period.open(words.home.period(year));

describe.each(LANGUAGES)('The period in the header, in %s', (language) => {
  it('is changed into 参数设置, makes results out of date, and is taken back', async () => {
    const pane = openPane({ language });
    const { words } = pane;
    await pane.press(words.home.action.example);
    await screen.findByRole('button', { name: words.run.undo });
    await pane.press(words.home.step.calculate);
    await screen.findByRole('heading', { level: 3, name: words.scheme.list.heading });
    await pane.press(present(pane, '2024'));
    const form = await screen.findByRole('form', { name: words.period.title });
    const year = within(form).getByRole('combobox', { name: words.period.year });
    expect(year).toHaveFocus();
    expect(within(form).queryByRole('textbox')).toBeNull();
    await pane.user.selectOptions(year, '2025');
    await pane.press(words.period.change, form);
    await screen.findByText(words.run.done.period('2025').trim());
    expect(screen.getByRole('button', { name: present(pane, '2025') })).toHaveFocus();
    await pane.press(words.home.back);
    expect(await screen.findByText(words.home.state.stale)).toBeVisible();
    await pane.press(words.run.undo);
    await screen.findByText(words.run.done.undone);
    expect(screen.getByRole('button', { name: present(pane, '2024') })).toBeVisible();
  });

  it('takes the 学期 of the workbook along, and Escape leaves all as it is', async () => {
    const pane = openPane({ language });
    const { words } = pane;
    await pane.press(words.home.action.example);
    await screen.findByRole('button', { name: words.run.undo });
    await editParameters(pane.book, { semester: '第一学期' });
    await pane.type('花名册', 30, 1, null);
    await pane.press(words.run.recheck);
    const name = words.period.open(`${words.home.period('2024')} 第一学期`);
    await pane.press(name);
    const semester = await screen.findByRole('textbox', { name: words.period.semester });
    await pane.user.clear(semester);
    await pane.user.type(semester, '第二学期{Escape}');
    expect(screen.queryByRole('form')).toBeNull();
    expect(screen.getByRole('button', { name })).toHaveFocus();
    await pane.press(name);
    const again = await screen.findByRole('textbox', { name: words.period.semester });
    await pane.user.clear(again);
    await pane.user.type(again, '第二学期{Enter}');
    await screen.findByText(words.run.done.period('2024').trim());
    const now = words.period.open(`${words.home.period('2024')} 第二学期`);
    expect(await screen.findByRole('button', { name: now })).toBeVisible();
  });

  it('is kept for the next 建表 while there is no 参数设置', async () => {
    const pane = openPane({ language });
    const { words } = pane;
    await pane.press(words.home.action.begin);
    await pane.press(words.home.insert.roster);
    await screen.findByText(words.run.done.roster);
    await pane.type('花名册', 5, 1, 'D001');
    await pane.type('花名册', 5, 2, '样安');
    await pane.type('花名册', 5, 4, '第一支部');
    await pane.type('花名册', 5, 7, '正式');
    await pane.press(words.run.recheck);
    await pane.press(present(pane, '2024'));
    await pane.user.selectOptions(screen.getByRole('combobox'), '2026');
    await pane.press(words.period.change);
    await screen.findByText(words.run.done.periodNext('2026'));
    expect(screen.queryByRole('button', { name: words.run.undo })).toBeNull();
    await screen.findByRole('button', { name: present(pane, '2026') });
    await pane.user.click(screen.getAllByRole('button', { name: words.home.action.insert })[0]!);
    await pane.user.click(await screen.findByRole('checkbox', { name: /责任书|contracts/u }));
    await pane.press(words.home.insert.press(1));
    await screen.findByText(words.run.done.inserted(3, 1));
    expect(JSON.stringify((await pane.book.read(['参数设置'])).tabs)).toContain('2026');
  });
});
