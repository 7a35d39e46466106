import { NOTHING_FINAL } from '../../../src/commands/finalise/finalOverview';
import type { Overview } from '../../../src/commands/overview';
import { ALL_SCHEMES } from '../../../src/schemes/allSchemes';
import type { Done } from '../../../src/taskpane/state/commandState';
import { EVERYBODY, HOME, type Page } from '../../../src/taskpane/state/page';
import { type PaneAction, paneReducer } from '../../../src/taskpane/state/paneReducer';
import { firstPaneState, type PaneState } from '../../../src/taskpane/state/paneState';

const EMPTY: Overview = {
  year: '2024',
  yearGuessed: false,
  semester: '',
  organisation: '',
  members: 0,
  branches: [],
  schemes: [],
  tables: [],
  problems: [],
  review: { year: '2024', yearGuessed: false, schemes: [], problems: [] },
  final: NOTHING_FINAL,
  next: { kind: 'start' },
};
const INSERT: Page = { kind: 'insert' };
const LISTS: Page = { kind: 'lists' };

const after = (...actions: PaneAction[]): PaneState =>
  actions.reduce(paneReducer, firstPaneState(false));

const finished = (done: Done, overview: Overview | null = EMPTY): PaneAction => ({
  kind: 'finished',
  done,
  changed: true,
  canUndo: true,
  touched: ['花名册'],
  overview,
});
const normalised: Done = {
  command: 'normalise',
  report: { corrections: [], skipped: [], choice: { kind: 'notices' } },
};

describe('Going from page to page', () => {
  it('leads back the way it came', () => {
    const there = after({ kind: 'opened', page: INSERT }, { kind: 'opened', page: LISTS });
    expect(there.page).toEqual(LISTS);
    const back = paneReducer(there, { kind: 'wentBack' });
    expect(back.page).toEqual(INSERT);
    expect(paneReducer(back, { kind: 'wentBack' }).page).toEqual(HOME);
  });

  it('does not pile up the same page', () => {
    const twice = after({ kind: 'opened', page: INSERT }, { kind: 'opened', page: INSERT });
    expect(twice.before).toEqual([HOME]);
  });

  it('is at home when there is nothing to go back to', () => {
    expect(after({ kind: 'wentBack' }).page).toEqual(HOME);
    expect(after({ kind: 'opened', page: INSERT }, { kind: 'opened', page: HOME }).before).toEqual(
      [],
    );
  });

  it('forgets a preview that was left', () => {
    const shown = after({
      kind: 'previewed',
      report: { corrections: [], skipped: [], choice: { kind: 'notices' } },
    });
    expect(shown.preview).not.toBeNull();
    expect(paneReducer(shown, { kind: 'opened', page: LISTS }).preview).toBeNull();
    expect(paneReducer(shown, { kind: 'previewClosed' }).preview).toBeNull();
  });
});

describe('A command', () => {
  it('is worth telling only when it takes long', () => {
    const started = after({ kind: 'started', command: 'calculate' });
    expect(started.run).toMatchObject({ kind: 'running', isSlow: false, phase: 'reading' });
    const slow = paneReducer(started, { kind: 'becameSlow' });
    expect(slow.run).toMatchObject({ kind: 'running', isSlow: true });
  });

  it('tells its phase and that it is stopping', () => {
    const state = after(
      { kind: 'started', command: 'calculate' },
      { kind: 'advanced', phase: 'writing', done: 1, of: 3 },
      { kind: 'cancelling' },
    );
    expect(state.run).toMatchObject({ phase: 'writing', done: 1, of: 3, isCancelling: true });
  });

  it('cannot be slow, advance or be dismissed away when there is none or it still runs', () => {
    expect(after({ kind: 'becameSlow' }).run).toEqual({ kind: 'idle' });
    const running = after({ kind: 'started', command: 'check' }, { kind: 'dismissed' });
    expect(running.run.kind).toBe('running');
  });

  it('leaves what it made and the workbook as it is now', () => {
    const state = after({ kind: 'started', command: 'normalise' }, finished(normalised));
    expect(state.run).toMatchObject({ kind: 'done', canUndo: true });
    expect(state.overview).toBe(EMPTY);
    expect(paneReducer(state, { kind: 'dismissed' }).run).toEqual({ kind: 'idle' });
  });

  it('asks for another look when the workbook could not be read again', () => {
    const state = after({ kind: 'looked', overview: EMPTY }, finished(normalised, null));
    expect(state).toMatchObject({ overview: EMPTY, isOutdated: true });
  });

  it('that failed says why', () => {
    const failure = { kind: 'cancelled' } as const;
    const state = after({ kind: 'failed', command: 'insert', failure });
    expect(state.run).toEqual({ kind: 'failed', command: 'insert', failure });
  });

  it.each([['花名册'], [null]])(
    'can no longer be taken back once a person has typed on %s',
    (tab) => {
      const state = after(finished(normalised), { kind: 'workbookChanged', tab });
      expect(state.run).toMatchObject({ kind: 'done', canUndo: false });
      expect(state.isOutdated).toBe(true);
      expect(paneReducer(state, { kind: 'looked', overview: EMPTY }).isOutdated).toBe(false);
    },
  );
});

it('A command can still be taken back when a person has typed on another tab', () => {
  const state = after(finished(normalised), { kind: 'workbookChanged', tab: '会议记录' });
  expect(state).toMatchObject({ run: { kind: 'done', canUndo: true }, isOutdated: true });
});

it('A quiet look leaves what was made or failed to be read', () => {
  const failure = { kind: 'cancelled' } as const;
  const state = after(
    { kind: 'failed', command: 'insert', failure },
    { kind: 'workbookChanged', tab: null },
    { kind: 'lookedQuietly', overview: EMPTY },
  );
  expect(state).toMatchObject({ overview: EMPTY, isOutdated: false, run: { kind: 'failed' } });
});

describe('After a command the pane shows', () => {
  const done = { year: '2024', yearGuessed: false, tabs: [], problems: [], schemes: [] };
  const report = { ...done, tables: [] };
  const inUse = (count: number): Overview => ({
    ...EMPTY,
    schemes: Array.from({ length: count }, (_, index) => ({
      scheme: { ...ALL_SCHEMES[0]!, id: `scheme ${index}` },
      state: 'calculated' as const,
      expected: 0,
      filled: 0,
      missing: [],
      errors: 0,
      results: [],
      summary: null,
      calculatedAt: null,
      summarised: false,
    })),
  });
  const calculated: Done = { command: 'calculate', report: { ...report, time: '' } };

  it('home, when sheets were put in', () => {
    const done: Done = { command: 'insert', report: { ...report, members: 1, branches: [] } };
    expect(after({ kind: 'opened', page: INSERT }, finished(done)).page).toEqual(HOME);
  });

  it('the problems, when it checked', () => {
    const done: Done = { command: 'check', report };
    expect(after(finished(done)).page).toEqual({ kind: 'problems', person: '' });
  });

  it('the results, when one scheme was calculated from home', () => {
    expect(after(finished(calculated, inUse(1))).page).toEqual({
      kind: 'scheme',
      scheme: 'scheme 0',
      show: EVERYBODY,
    });
    expect(after(finished(calculated, inUse(2))).page).toEqual(HOME);
    const elsewhere = after({ kind: 'opened', page: LISTS }, finished(calculated, inUse(1)));
    expect(elsewhere.page).toEqual(LISTS);
  });

  it('the lists with the tabs they were written to, when it summed up', () => {
    const lists = [
      { scheme: 'double-contract', tab: '临界名单(2)', purpose: 'list' as const, ids: ['D003'] },
    ];
    const done: Done = { command: 'summarise', report: { ...report, time: '', lists } };
    expect(after(finished(done))).toMatchObject({ page: LISTS, listTabs: lists });
  });
});

it('The welcome is closed once', () => {
  expect(paneReducer(firstPaneState(true), { kind: 'welcomeClosed' }).isWelcome).toBe(false);
});
