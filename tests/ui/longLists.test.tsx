import { screen, within } from '@testing-library/react';
import type { Overview } from '../../src/commands/overview';
import type { Problem } from '../../src/domain/problem';
import { openPane } from './openPane';

const problem = (row: number): Problem => ({
  code: row % 2 === 0 ? 'N02' : 'E02',
  tab: row < 400 ? '目标责任书考核表' : '廉政责任书考核表',
  cell: `G${row + 5}`,
  id: `D${String(row).padStart(3, '0')}`,
  name: '样例',
  seen: '１４',
  suggested: row % 2 === 0 ? '14' : '',
  detail: { header: '师生新形象(15分)' },
});
const problems = Array.from({ length: 450 }, (_, row) => problem(row));

function openWithMany() {
  return openPane({
    instead: (services) => ({
      overview: async (progress) => {
        const seen = await services.overview(progress);
        if (!seen.ok) return seen;
        const value: Overview = {
          ...seen.value,
          problems,
          next: { kind: 'problems', scheme: 'double-contract', errors: 225 },
        };
        return { ok: true, value };
      },
    }),
  });
}

describe('A long list of problems', () => {
  it('comes in pieces of 200', async () => {
    const pane = openWithMany();
    const { words } = pane;
    await pane.press(words.home.action.problems);
    const main = screen.getByRole('main');
    expect(within(main).getAllByRole('listitem')).toHaveLength(200);
    expect(screen.getByText(words.problems.showing(450, 450))).toBeVisible();
    await pane.press(words.problems.more(250));
    await pane.press(words.problems.more(50));
    expect(within(main).getAllByRole('listitem')).toHaveLength(450);
    expect(screen.queryByRole('button', { name: /再显示/u })).toBeNull();
  });

  it('is narrowed by kind, branch and tab together', async () => {
    const pane = openWithMany();
    const { words } = pane;
    await pane.press(words.home.action.problems);
    const choose = async (name: string, value: string | RegExp): Promise<void> => {
      const select = screen.getByRole('combobox', { name });
      const option = within(select).getByRole('option', { name: value });
      await pane.user.selectOptions(select, option);
    };
    await choose(words.problems.tab, /^廉政责任书考核表/u);
    expect(screen.getByText(words.problems.showing(50, 450))).toBeVisible();
    await choose(words.problems.kind, words.problems.coded('E02', 225));
    expect(screen.getByText(words.problems.showing(25, 450))).toBeVisible();
    await choose(words.problems.branch, new RegExp(words.problems.noBranch, 'u'));
    expect(screen.getByText(words.problems.showing(25, 450))).toBeVisible();
  });

  it('offers a fix only where a press may write one', async () => {
    const pane = openWithMany();
    const { words } = pane;
    await pane.press(words.home.action.problems);
    const [notice, error] = screen.getAllByRole('listitem');
    expect(within(notice!).getByRole('button', { name: /改为 14/u })).toBeVisible();
    expect(within(notice!).getByText('１４ → 14')).toBeVisible();
    expect(within(error!).queryByRole('button', { name: /改为/u })).toBeNull();
    expect(screen.getByRole('button', { name: words.problems.normalise(225) })).toBeVisible();
  });
});
