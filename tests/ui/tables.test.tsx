import { screen, within } from '@testing-library/react';
import { ALL_TABLE_SCHEMES } from '../../src/schemes/tables/allTableSchemes';
import { exampleBook } from './exampleBook';
import { LANGUAGES, type OpenPane, openPane, readableText } from './openPane';

const SCHEMES = [
  'dual-duty',
  'ballot-report',
  'observation',
  'mentoring',
  'class-composite',
  'dorm-civilised',
  'ballot-member',
  'student-ledger',
];

const HOLES = /undefined|NaN|\[object|null/u;

function titleOf(id: string, { words }: OpenPane): RegExp {
  const found = ALL_TABLE_SCHEMES.find((scheme) => scheme.id === id)!;
  const isChinese = words.home.title === '考评';
  const text = isChinese ? found.title.zh : found.title.en;
  return new RegExp(`^${text.replace(/[()]/gu, '\\$&')}`, 'u');
}

const rows = (name: string): string[] =>
  within(screen.getByRole('region', { name }))
    .queryAllByRole('listitem')
    .map((row) => row.textContent);

describe.each(LANGUAGES)('A workbook with many kinds of appraisal in %s', (language) => {
  it('shows those in it by purpose, counts them, and offers the rest on one page', async () => {
    const pane = openPane({ language, book: await exampleBook(SCHEMES) });
    const { home } = pane.words;
    await screen.findByText(home.moreSchemes(ALL_TABLE_SCHEMES.length + 1 - SCHEMES.length));
    for (const id of SCHEMES) {
      expect(screen.getByRole('button', { name: titleOf(id, pane) })).toBeVisible();
    }
    expect(screen.queryByText(home.state.absent)).toBeNull();
    const yearEnd = screen.getByRole('region', { name: home.purpose.yearEnd });
    expect(within(yearEnd).getAllByRole('listitem')).toHaveLength(3);
    expect(screen.getByText(new RegExp(`^${home.inWorkbook(8)}`, 'u'))).toHaveTextContent(
      home.inState.problems(1),
    );
    expect(screen.getByText(home.filled(7, 7, 'class'))).toBeVisible();
    expect(screen.getByText(home.filled(4, 4, 'branch'))).toBeVisible();

    await pane.press(home.action.insert);
    const search = await screen.findByRole('searchbox', { name: home.insert.search });
    expect(screen.getAllByRole('checkbox')).toHaveLength(ALL_TABLE_SCHEMES.length + 1);
    expect(screen.getAllByText(home.insert.present)).toHaveLength(SCHEMES.length);
    expect(readableText()).toContain('S1-19…S1-32');
    expect(readableText()).not.toMatch(HOLES);
    await pane.user.type(search, language === 'zh-CN' ? '家访' : 'home-visit');
    const visits = screen.getByRole('checkbox', { name: titleOf('home-visit', pane) });
    expect(visits).not.toBeChecked();
    await pane.user.click(visits);
    await pane.user.clear(search);
    await pane.user.click(screen.getByRole('checkbox', { name: titleOf('meal-duty', pane) }));
    await pane.press(home.insert.press(2));
    await screen.findByText(home.moreSchemes(ALL_TABLE_SCHEMES.length - 1 - SCHEMES.length));
    const names = (await pane.book.read()).tabs.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['家访记录', '陪餐记录']));
  });

  it('shows classes with score, rank, band and award, and explains one with its rows', async () => {
    const pane = openPane({ language, book: await exampleBook(['class-composite']) });
    const { scheme, units, home } = pane.words;
    await screen.findByText(home.filled(7, 7, 'class'));
    await pane.press(titleOf('class-composite', pane));
    await screen.findByText(new RegExp(`^${scheme.counts.due(7, 'class')}`, 'u'));
    expect(rows(units.heading.class)).toHaveLength(7);
    const first = rows(units.heading.class).find((text) => text.includes('七(1)班'))!;
    for (const said of ['2024-09', '92.00', units.rank(1), units.awarded]) {
      expect(first).toContain(said);
    }
    const awards = screen.getByText(new RegExp(units.awards(''), 'u')).parentElement!;
    await pane.press(scheme.showNear, awards);
    expect(rows(units.heading.class).every((text) => text.includes(units.awarded))).toBe(true);
    await pane.press(scheme.list.all, awards);
    const [segment] = within(screen.getByRole('figure')).getAllByRole('button');
    const count = Number(segment!.textContent);
    await pane.user.click(segment!);
    expect(rows(units.heading.class)).toHaveLength(count);

    await pane.press(scheme.list.whyOf('七(1)班'));
    expect(
      await screen.findByRole('heading', { level: 2, name: /七\(1\)班 2024-09/u }),
    ).toHaveFocus();
    const how = screen.getByRole('region', { name: units.how });
    expect(how).toHaveTextContent('18/20');
    const sources = screen.getByRole('region', { name: units.sources });
    await pane.user.click(within(sources).getAllByRole('button')[0]!);
    expect(pane.visited).toEqual(['班级综合考核表!A5']);
    expect(readableText()).not.toMatch(HOLES);
  });

  it.each(SCHEMES)('shows %s before and after the calculation, with every word', async (id) => {
    const pane = openPane({ language, book: await exampleBook([id]) });
    const { home, scheme, units, run } = pane.words;
    const steps = screen.getByRole('navigation', { name: home.steps });
    await pane.press(home.step.calculate, steps);
    await screen.findByText(run.done.calculatedKinds(1, 0).replace(/0.*$/u, ''), { exact: false });
    // With one kind in the workbook the calculation leads to its page.
    await screen.findByRole('heading', { level: 2, name: titleOf(id, pane) });
    expect(readableText()).not.toMatch(HOLES);
    const why = screen.queryAllByRole('button', {
      name: new RegExp(scheme.list.whyOf('X').replace('X', '.+'), 'u'),
    });
    for (const at of new Set([0, why.length - 1])) {
      const again = screen.queryAllByRole('button', {
        name: new RegExp(scheme.list.whyOf('X').replace('X', '.+'), 'u'),
      })[at];
      if (again === undefined) continue;
      await pane.user.click(again);
      await screen.findByRole('heading', { level: 3, name: units.how });
      expect(readableText()).not.toMatch(HOLES);
      await pane.press(home.back);
    }
    await pane.press(home.step.summarise, steps);
    await screen.findByRole('heading', { level: 2, name: scheme.lists.title });
    expect(readableText()).not.toMatch(HOLES);
    const { lists } = ALL_TABLE_SCHEMES.find((each) => each.id === id)!;
    const names = (await pane.book.read()).tabs.map(({ name }) => name);
    for (const { tab } of lists) {
      expect(names).toContain(tab);
      expect(screen.getByRole('button', { name: scheme.lists.open(tab) })).toBeVisible();
    }
  });

  it('says what is missing and what is wrong with a unit', async () => {
    const pane = openPane({ language, book: await exampleBook(['dual-duty', 'ballot-member']) });
    const { home, scheme, units, problems } = pane.words;
    await pane.press(titleOf('dual-duty', pane));
    const bar = await screen.findByRole('figure');
    await pane.press(scheme.segment(scheme.state.noDimension, 1, 'member'), bar);
    expect(rows(units.heading.member)).toHaveLength(1);
    await pane.press(scheme.list.whyOf('例若水'));
    const wrong = await screen.findByRole('region', { name: units.problems });
    expect(within(wrong).getAllByRole('listitem')).toHaveLength(1);
    expect(wrong).toHaveTextContent('E19');
    await pane.press(problems.goTo(problems.place('一岗双责目标表', 'F29')), wrong);
    expect(pane.visited).toEqual(['一岗双责目标表!F29']);
    await pane.press(home.back);
    await pane.press(home.back);
    await pane.press(titleOf('ballot-member', pane));
    expect(await screen.findByText(scheme.states)).toBeVisible();
    expect(screen.getByRole('figure')).toHaveTextContent(scheme.state.unfinished);
    expect(readableText()).not.toMatch(HOLES);
  });

  it('lists who stands on which list, by kind of appraisal', async () => {
    const book = await exampleBook(['class-composite', 'observation', 'double-contract']);
    const pane = openPane({ language, book });
    const { scheme, units } = pane.words;
    await pane.press(pane.words.home.step.lists);
    const which = await screen.findByRole('combobox', { name: scheme.lists.which });
    await pane.user.selectOptions(which, 'observation');
    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(1);
    expect(screen.getByRole('table', { name: units.groups.department })).toHaveTextContent(
      '机关部',
    );
    expect(screen.getByRole('table', { name: units.totals })).toBeVisible();
    await pane.user.selectOptions(which, 'class-composite');
    expect(screen.getByRole('table', { name: units.groups.grade })).toHaveTextContent('七年级');
    const main = screen.getByRole('main');
    expect(main).toHaveTextContent('七(1)班');
    expect(main).toHaveTextContent(scheme.counted(3, 'class'));
    expect(readableText()).not.toMatch(HOLES);
  });
});
