import { screen, within } from '@testing-library/react';
import expectedSchool from '../conformance/expected.json';
import { LANGUAGES, type OpenPane, openPane, readableText } from './openPane';

const expected = expectedSchool.expected['double-contract'];

async function calculated(language: (typeof LANGUAGES)[number]): Promise<OpenPane> {
  const pane = openPane({ language });
  await pane.press(pane.words.home.action.example);
  await screen.findByRole('button', { name: pane.words.run.undo });
  await pane.press(pane.words.home.step.calculate);
  await screen.findByRole('region', { name: pane.words.scheme.list.heading });
  return pane;
}

const people = (pane: OpenPane): string[] =>
  within(screen.getByRole('region', { name: pane.words.scheme.list.heading }))
    .queryAllByRole('listitem')
    .map((row) => row.textContent);

describe.each(LANGUAGES)('The page of a scheme in %s', (language) => {
  it('filters the people by a press on a band, and shows all by pressing it again', async () => {
    const pane = await calculated(language);
    const excellent = expected.results.filter(({ band }) => band === '优秀党员(推荐)');
    const band = screen.getByRole('button', {
      name: new RegExp(`优秀党员\\(推荐\\).*${excellent.length}`, 'u'),
    });
    expect(band).toHaveAttribute('aria-pressed', 'false');
    await pane.user.click(band);
    expect(people(pane)).toHaveLength(excellent.length);
    for (const { name } of excellent) {
      expect(people(pane).some((text) => text.includes(name))).toBe(true);
    }
    expect(band).toHaveAttribute('aria-pressed', 'true');
    await pane.user.click(band);
    expect(people(pane)).toHaveLength(expected.results.length);
  });

  it('names those within half a point of a line', async () => {
    const pane = await calculated(language);
    const near = ['D002', 'D003', 'D004', 'D006', 'D007', 'D008', 'D011', 'D012', 'D013', 'D015'];
    expect(screen.getByText(pane.words.scheme.near(near.length, 'member'))).toBeVisible();
    await pane.press(pane.words.scheme.showNear);
    expect(people(pane).map((text) => /D\d{3}/u.exec(text)![0])).toEqual(near);
  });

  it('finds a person by name, number or branch, and says when nobody fits', async () => {
    const pane = await calculated(language);
    const search = screen.getByRole('searchbox', { name: pane.words.scheme.list.search });
    for (const [typed, count] of [
      ['样春生', 1],
      ['d00', 9],
      ['第三支部', expected.results.filter(({ branch }) => branch === '第三支部').length],
    ] as const) {
      await pane.user.clear(search);
      await pane.user.type(search, typed);
      expect(people(pane)).toHaveLength(count);
    }
    await pane.user.type(search, '无此人');
    expect(screen.getByText(pane.words.scheme.list.none)).toBeVisible();
  });

  it('says that results are out of date, and calculates again', async () => {
    const pane = await calculated(language);
    const { home, run } = pane.words;
    await pane.type('目标责任书考核表', 6, 7, 14);
    expect(screen.queryByRole('button', { name: run.undo })).toBeNull();
    await pane.press(run.recheck);
    const again = await screen.findByRole('button', { name: home.action.recalculate });
    await pane.press(home.back);
    expect(screen.getByText(home.state.stale)).toBeVisible();
    expect(again).not.toBeInTheDocument();
    await pane.press(home.action.recalculate);
    await screen.findByText(run.done.calculated(21, 2));
    await pane.press(home.back);
    expect(screen.getByText(home.state.calculated)).toBeVisible();
    expect(readableText()).not.toMatch(/undefined|NaN|\[object|null/u);
  });

  it('opens the sheet itself', async () => {
    const pane = await calculated(language);
    await pane.press(pane.words.scheme.openSheet('廉政责任书考核表'));
    expect(pane.visited).toEqual(['廉政责任书考核表!']);
  });

  it('tells that nothing changed when it is calculated twice', async () => {
    const pane = await calculated(language);
    await pane.press(pane.words.home.step.calculate);
    expect(await screen.findByText(pane.words.run.done.sameResults(21))).toBeVisible();
    expect(screen.queryByRole('button', { name: pane.words.run.undo })).toBeNull();
  });
});

it.each(['light', 'dark', 'highContrast'] as const)(
  'In the %s theme every control has a name and every live region is there from the start',
  async (theme) => {
    openPane({ theme });
    await screen.findByText('下一步');
    for (const control of screen.getAllByRole('button')) {
      expect(control).toHaveAccessibleName();
    }
    expect(screen.getAllByRole('status').length).toBeGreaterThanOrEqual(2);
    expect(screen.getByRole('alert')).toBeEmptyDOMElement();
    expect(screen.getByRole('main')).toBeVisible();
  },
);
