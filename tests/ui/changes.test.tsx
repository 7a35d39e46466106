import { screen, waitFor } from '@testing-library/react';
import { openPane } from './openPane';

describe('When a person corrects a cell', () => {
  it('the problem is gone without a press where looking again is quick', async () => {
    // The clock stands still, so that however busy the machine is, looking is quick.
    jest.spyOn(performance, 'now').mockReturnValue(0);
    const pane = openPane({ recheck: 'atOnce' });
    const { words } = pane;
    await pane.press(words.home.action.example);
    await screen.findByText(words.run.done.inserted(4, 23));
    await pane.type('目标责任书考核表', 7, 7, '不及格');
    await pane.press(words.home.step.check);
    const link = words.problems.goTo('目标责任书考核表!G7');
    expect(await screen.findByRole('button', { name: link })).toBeVisible();
    await pane.type('目标责任书考核表', 7, 7, 15);
    await waitFor(() => {
      expect(screen.queryByRole('button', { name: link })).toBeNull();
    });
    expect(screen.queryByText(words.run.changed)).toBeNull();
    jest.restoreAllMocks();
  });

  it('the pane says that cells changed and leaves the look to a press where it is slow', async () => {
    let time = 0;
    jest.spyOn(performance, 'now').mockImplementation(() => {
      time += 1000;
      return time;
    });
    const pane = openPane({ recheck: 'atOnce' });
    await pane.press(pane.words.home.action.example);
    await screen.findByText(pane.words.run.done.inserted(4, 23));
    await pane.type('目标责任书考核表', 7, 7, '不及格');
    expect(screen.getByText(pane.words.run.changed)).toBeVisible();
    await pane.press(pane.words.run.recheck);
    await waitFor(() => {
      expect(screen.queryByText(pane.words.run.changed)).toBeNull();
    });
    jest.restoreAllMocks();
  });
});
