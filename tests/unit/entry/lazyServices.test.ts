import { lazyServices } from '../../../src/entry/lazyServices';
import type { Progress } from '../../../src/taskpane/paneAnswer';
import type { PaneServices } from '../../../src/taskpane/paneServices';

const PROGRESS: Progress = { phase: () => undefined, isCancelled: () => false };
const HAND_OUT = { schemes: [], by: 'branch', units: null, deadline: '', contact: '' } as const;
const COLLECTION = { keys: [], tabs: [], by: null, mappings: [] };
const NOTICES = { kind: 'notices' } as const;

function services() {
  const asked: string[] = [];
  const real = new Proxy({} as PaneServices, {
    get: (_, command: string) =>
      command === 'then'
        ? undefined
        : () => {
            asked.push(command);
            return Promise.resolve({ ok: true, value: null });
          },
  });
  const load = jest.fn(() => Promise.resolve(real));
  const stop = jest.fn();
  const atOnce = {
    onWorkbookChanged: jest.fn(() => stop),
    onWaiting: jest.fn(() => stop),
    onRibbonNote: jest.fn(() => stop),
    welcomeSeen: () => true,
    rememberWelcome: jest.fn(),
  };
  return { lazy: lazyServices(load, atOnce), load, asked, atOnce, stop };
}

describe('Services that are loaded when they are asked for', () => {
  it('are loaded once, and every command gets there', async () => {
    const { lazy, load, asked } = services();
    expect(load).not.toHaveBeenCalled();
    await lazy.overview(PROGRESS);
    await lazy.insert([], PROGRESS);
    await lazy.check(PROGRESS);
    await lazy.calculate(PROGRESS);
    await lazy.summarise(PROGRESS);
    await lazy.previewNormalise(NOTICES);
    await lazy.normalise(NOTICES, PROGRESS);
    await lazy.setPeriod({ year: '2025', semester: null }, PROGRESS);
    await lazy.exampleSchool(PROGRESS);
    await lazy.undo(PROGRESS);
    await lazy.goTo('花名册', 'A5');
    await lazy.previewHandOut(HAND_OUT, PROGRESS);
    await lazy.saveHandOut(HAND_OUT, PROGRESS);
    await lazy.openHandOut(HAND_OUT, PROGRESS);
    await lazy.addReturned([], () => undefined, PROGRESS);
    await lazy.forgetReturned([]);
    await lazy.proposeCollection(COLLECTION, PROGRESS);
    await lazy.adoption(PROGRESS);
    await lazy.release('表', PROGRESS);
    await lazy.collect(COLLECTION, { choices: new Map(), shown: [] }, PROGRESS);
    expect(load).toHaveBeenCalledTimes(1);
    expect(asked).toEqual([
      ...['overview', 'insert', 'check', 'calculate', 'summarise', 'previewNormalise'],
      ...['normalise', 'setPeriod', 'exampleSchool', 'undo', 'goTo'],
      ...['previewHandOut', 'saveHandOut', 'openHandOut', 'addReturned', 'forgetReturned'],
      ...['proposeCollection', 'adoption', 'release', 'collect'],
    ]);
  });

  it('answer at once what the first painting needs', () => {
    const { lazy, load, atOnce, stop } = services();
    expect(lazy.welcomeSeen()).toBe(true);
    lazy.rememberWelcome();
    expect(atOnce.rememberWelcome).toHaveBeenCalled();
    lazy.onWorkbookChanged(() => undefined)();
    lazy.onWaiting(() => undefined)();
    lazy.onRibbonNote(() => undefined)();
    expect(stop).toHaveBeenCalledTimes(3);
    expect(load).not.toHaveBeenCalled();
  });

  it('are tried again when they could not be loaded', async () => {
    const { lazy, load } = services();
    load.mockRejectedValueOnce(new Error('no network'));
    await expect(lazy.overview(PROGRESS)).rejects.toThrow('no network');
    await expect(lazy.overview(PROGRESS)).resolves.toMatchObject({ ok: true });
  });
});
