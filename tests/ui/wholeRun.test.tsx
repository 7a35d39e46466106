import { screen, within } from '@testing-library/react';
import expectedSchool from '../conformance/expected.json';
import { LANGUAGES, openPane, readableText } from './openPane';

const expected = expectedSchool.expected['double-contract'];

describe.each(LANGUAGES)('The pane in %s', (language) => {
  it('leads from an empty workbook to the lists, with the numbers of the worked example', async () => {
    const pane = openPane({ language, welcome: true });
    const { words } = pane;
    const welcome = await screen.findByRole('region', { name: words.home.welcome.title });
    await pane.press(words.home.action.example, welcome);
    expect(await screen.findByText(/23|22/u, { selector: '[role=status] *' })).toBeVisible();
    expect(screen.queryByRole('region', { name: words.home.welcome.title })).toBeNull();

    const steps = screen.getByRole('navigation', { name: words.home.steps });
    await pane.press(words.home.step.calculate, steps);
    await screen.findByRole('heading', { level: 3, name: words.scheme.list.heading });
    const rows = within(
      screen.getByRole('region', { name: words.scheme.list.heading }),
    ).getAllByRole('listitem');
    const texts = rows.map((row) => row.textContent);
    expect(texts).toHaveLength(expected.results.length);
    for (const wanted of expected.results) {
      const row = texts.find((text) => text.includes(wanted.id))!;
      expect(row).toContain(wanted.name);
      if ('total' in wanted && wanted.total !== null) expect(row).toContain(wanted.total);
      if (language === 'zh-CN') expect(row).toContain(wanted.band);
    }

    await pane.press(words.home.step.summarise, steps);
    await screen.findByRole('heading', { level: 2, name: words.scheme.lists.title });
    expect((await pane.book.read()).tabs.map(({ name }) => name)).toContain('责任书汇总');
    const open = words.scheme.lists.open('优秀党员推荐名单');
    await pane.press(open);
    expect(pane.visited).toEqual(['优秀党员推荐名单!']);
    expect(readableText()).not.toMatch(/undefined|NaN|\[object|null/u);
  });

  it('explains a score step by step, and every cell is a link', async () => {
    const pane = openPane({ language });
    const { words } = pane;
    await pane.press(words.home.action.example);
    await screen.findByRole('button', { name: words.run.undo });
    await pane.press(words.home.step.calculate);
    await pane.press(words.scheme.list.whyOf('样春生'));
    expect(await screen.findByRole('heading', { level: 2, name: /样春生/u })).toHaveFocus();
    expect(document.body.textContent).toContain('99.99');
    expect(document.body.textContent).toContain('100.00');
    const tables = screen.getAllByRole('table');
    expect(tables).toHaveLength(2);
    const [link] = within(tables[0]!).getAllByRole('button');
    await pane.user.click(link!);
    expect(pane.visited[0]).toMatch(/^目标责任书考核表![A-Z]+\d+$/u);
    expect(readableText()).not.toMatch(/undefined|NaN|\[object|null/u);
    await pane.press(words.home.back);
    expect(
      await screen.findByRole('heading', { level: 2, name: /责任书|contracts/u }),
    ).toHaveFocus();
  });

  it('lists problems, filters them, goes to the cell, fixes one and takes it back', async () => {
    const pane = openPane({ language });
    const { words } = pane;
    await pane.press(words.home.action.example);
    await screen.findByRole('button', { name: words.run.undo });
    await pane.type('目标责任书考核表', 5, 7, '１４');
    await pane.type('目标责任书考核表', 6, 7, '１５');
    await pane.type('目标责任书考核表', 7, 7, '不及格');
    await pane.press(words.run.recheck);
    await pane.press(words.home.action.problems);
    await screen.findByRole('heading', { level: 2, name: words.problems.title });
    expect(screen.getByText(words.problems.change('１４', '14'))).toBeVisible();
    const rows = screen.getAllByRole('listitem');
    expect(rows[0]!.textContent).toContain(words.problems.severity.error);

    const kinds = screen.getByRole('combobox', { name: words.problems.kind });
    await pane.user.selectOptions(kinds, 'error');
    expect(screen.queryByText(words.problems.change('１４', '14'))).toBeNull();
    await pane.user.selectOptions(kinds, '');
    await pane.press(words.problems.goTo(words.problems.place('目标责任书考核表', 'G7')));
    expect(pane.visited).toEqual(['目标责任书考核表!G7']);

    await pane.press(words.problems.fixOf('目标责任书考核表!G5', '14'));
    await screen.findByText(words.run.done.normalised(1));
    expect(screen.queryByText(words.problems.change('１４', '14'))).toBeNull();
    await pane.press(words.run.undo);
    await screen.findByText(words.run.done.undone);
    expect(screen.getByText(words.problems.change('１４', '14'))).toBeVisible();
    expect(readableText()).not.toMatch(/undefined|NaN|\[object|null/u);
  });

  it('shows before and after of 一键规范, does it with one press and offers to take it back', async () => {
    const pane = openPane({ language });
    const { words } = pane;
    await pane.press(words.home.action.example);
    await screen.findByRole('button', { name: words.run.undo });
    await pane.type('目标责任书考核表', 5, 7, '１４');
    await pane.press(words.home.step.check);
    const tidy = await screen.findByRole('button', {
      name: new RegExp(words.problems.normalise(7).replace('7', '\\d+').replace(/s$/u, 's?'), 'u'),
    });
    await pane.user.click(tidy);
    const preview = await screen.findByRole('region', { name: words.problems.preview });
    expect(within(preview).getByText('１４')).toBeVisible();
    const changes = within(preview).getAllByRole('row').length - 1;
    await pane.press(words.problems.confirm(changes), preview);
    await screen.findByText(words.run.done.normalised(changes));
    expect(screen.getByRole('button', { name: words.run.undo })).toBeVisible();
    const rows = (await pane.book.read(['目标责任书考核表'])).tabs[0]!.rows;
    expect(rows[4]![6]).toMatchObject({ type: 'number', number: 14 });
  });
});
