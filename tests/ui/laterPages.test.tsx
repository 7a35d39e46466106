import { screen } from '@testing-library/react';
import { openPane } from './openPane';

let tries = 0;
let isGone = true;
const LATER = '../../src/taskpane/shell/LaterPage';

jest.mock('../../src/taskpane/shell/LaterPage', () => {
  tries += 1;
  if (isGone) throw new Error('the network is gone');
  return jest.requireActual<object>(LATER);
});

beforeEach(() => {
  tries = 0;
});

describe('The pages behind the first one', () => {
  // First: once loaded they stay.
  it('that cannot be loaded are told, and nothing was changed', async () => {
    isGone = true;
    const silent = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const pane = openPane();
    await pane.press(pane.words.home.action.begin);
    expect(await screen.findByText(pane.words.failures.broken)).toBeVisible();
    silent.mockRestore();
  });

  it('are tried again when one is opened, and the focus goes to its heading', async () => {
    isGone = true;
    const pane = openPane();
    const { home } = pane.words;
    await screen.findByText(home.reason.start);
    expect(tries).toBe(1);
    isGone = false;
    await pane.press(home.action.begin);
    expect(await screen.findByRole('heading', { name: home.insert.title })).toHaveFocus();
    expect(tries).toBe(2);
  });
});
