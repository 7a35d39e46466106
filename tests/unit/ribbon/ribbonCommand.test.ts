import {
  associateRibbon,
  type RibbonAction,
  type RibbonEvent,
} from '../../../src/ribbon/ribbonCommand';

/** The buttons as Office would press them, and the work they start, held until it is let go. */
function ribbon() {
  const buttons = new Map<RibbonAction, (event: RibbonEvent) => void>();
  const started: { action: RibbonAction; done: () => void; fail: () => void }[] = [];
  associateRibbon(
    { associate: (name, run) => buttons.set(name, run) },
    (action) =>
      new Promise<void>((resolve, reject) => {
        const fail = (): void => {
          reject(new Error('went wrong'));
        };
        started.push({ action, done: resolve, fail });
      }),
  );
  const press = (action: RibbonAction) => {
    const completed = jest.fn();
    buttons.get(action)?.({ completed });
    return completed;
  };
  return { buttons, started, press };
}

const turn = () =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });

describe('the buttons of the ribbon', () => {
  it('are there at once, before anything is awaited', () => {
    expect([...ribbon().buttons.keys()]).toEqual(['insert', 'check', 'calculate', 'summarise']);
  });

  it('tell Excel that they are done when they are', async () => {
    const { started, press } = ribbon();
    const completed = press('check');
    await turn();
    expect(completed).not.toHaveBeenCalled();
    started[0]?.done();
    await turn();
    expect(completed).toHaveBeenCalledTimes(1);
  });

  it('tell Excel so as well when the work failed, and work again afterwards', async () => {
    const { started, press } = ribbon();
    const failed = press('calculate');
    started[0]?.fail();
    await turn();
    expect(failed).toHaveBeenCalledTimes(1);
    press('calculate');
    expect(started.map(({ action }) => action)).toEqual(['calculate', 'calculate']);
  });

  it('do nothing on a double click, and Excel does not wait for it', async () => {
    const { started, press } = ribbon();
    const first = press('insert');
    const second = press('insert');
    await turn();
    expect(started).toHaveLength(1);
    expect([first, second].map(({ mock }) => mock.calls.length)).toEqual([0, 1]);
  });
});
