import { act, screen, waitFor } from '@testing-library/react';
import type { HostFailureCode, PaneFailure, Progress } from '../../src/taskpane/paneAnswer';
import { plainTab, text } from '../contract/workbookContract';
import { LANGUAGES, openPane } from './openPane';

const refused = (failure: PaneFailure) => Promise.resolve({ ok: false, failure } as const);

afterEach(() => {
  Reflect.deleteProperty(navigator, 'clipboard');
});

describe.each(LANGUAGES)('When something goes wrong, the pane in %s', (language) => {
  it.each<[HostFailureCode, string]>([
    ['cellEditMode', ''],
    ['protected', '花名册'],
    ['readOnly', ''],
    ['rolledBack', 'GeneralException'],
    ['unknown', 'E_STRANGE'],
  ])('says for %s what to do, and nothing technical', async (code, detail) => {
    const pane = openPane({
      language,
      instead: () => ({ exampleSchool: () => refused({ kind: 'host', code, detail }) }),
    });
    await pane.press(pane.words.home.action.example);
    const alert = screen.getByRole('alert');
    await waitFor(() => {
      expect(alert).toHaveTextContent(pane.words.failures.host[code](detail));
    });
    expect(alert).not.toHaveTextContent(/Exception|E_STRANGE|host\./u);
    await pane.press(pane.words.run.close, alert);
    expect(alert).toBeEmptyDOMElement();
  });

  it('puts code and version on the clipboard', async () => {
    const written: string[] = [];
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: (text: string) => Promise.resolve(written.push(text)) },
    });
    const pane = openPane({
      language,
      instead: () => ({
        exampleSchool: () => refused({ kind: 'host', code: 'unknown', detail: 'E_STRANGE' }),
      }),
    });
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: (text: string) => Promise.resolve(written.push(text)) },
    });
    await pane.press(pane.words.home.action.example);
    await pane.press(pane.words.failures.copy);
    await screen.findByRole('button', { name: pane.words.failures.copied });
    expect(written).toEqual([pane.words.failures.details('host.unknown', '0.1.0', 'E_STRANGE')]);
  });

  it('shows the details to be selected by hand where there is no clipboard', async () => {
    const pane = openPane({
      language,
      instead: () => ({
        exampleSchool: () => refused({ kind: 'refused', reason: 'hasPeople', tab: '花名册' }),
      }),
    });
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    await pane.press(pane.words.home.action.example);
    await pane.press(pane.words.failures.copy);
    const box = await screen.findByRole('textbox', { name: pane.words.failures.copyByHand });
    expect(box).toHaveValue(pane.words.failures.details('refused.hasPeople', '0.1.0', ''));
  });

  it('offers to read again when the workbook could not be read', async () => {
    let isGone = true;
    const pane = openPane({
      language,
      instead: (services) => ({
        overview: (progress) =>
          isGone
            ? refused({ kind: 'host', code: 'unavailable', detail: '' })
            : services.overview(progress),
      }),
    });
    const again = await screen.findByRole('button', { name: pane.words.home.reload });
    isGone = false;
    await pane.user.click(again);
    expect(await screen.findByText(pane.words.home.reason.start)).toBeVisible();
  });

  it('tells a bug of a service as a failure and goes on', async () => {
    const pane = openPane({
      language,
      instead: () => ({
        exampleSchool: () => Promise.reject(new Error('bug')),
        goTo: () => refused({ kind: 'host', code: 'tabMissing', detail: '甲' }),
      }),
    });
    await pane.press(pane.words.home.action.example);
    await waitFor(() => {
      expect(screen.getByRole('alert')).toHaveTextContent(pane.words.failures.host.unknown());
    });
    await pane.press(pane.words.home.action.begin);
    expect(await screen.findByRole('heading', { level: 2 })).toHaveFocus();
  });

  it('says which command cannot run yet and what comes first', async () => {
    const pane = openPane({ language });
    await pane.press(pane.words.home.step.calculate);
    await waitFor(() => {
      expect(screen.getByRole('alert')).toHaveTextContent(pane.words.failures.command.noRoster());
    });
  });
});

describe('Long work', () => {
  it('shows its phase after half a second, and stops before writing when 取消 is pressed', async () => {
    let told: Progress | null = null;
    let end: (value: { ok: false; failure: PaneFailure }) => void = () => undefined;
    const pane = openPane({
      instead: () => ({
        exampleSchool: (progress) => {
          told = progress;
          return new Promise((resolve) => {
            end = resolve;
          });
        },
      }),
    });
    await pane.press(pane.words.home.action.example);
    const cancel = await screen.findByRole('button', { name: pane.words.run.cancel });
    act(() => {
      told!.phase('writing', 1, 3);
    });
    const bar = screen.getByRole('progressbar');
    expect(bar).toHaveAccessibleName('正在放入示例：写入工作簿');
    expect(bar).toHaveAttribute('aria-valuenow', '1');
    // One at a time: the steps are disabled, yet can be reached and read.
    expect(screen.getByRole('button', { name: '校验' })).toHaveAttribute('aria-disabled', 'true');

    await pane.user.click(cancel);
    expect(told!.isCancelled()).toBe(true);
    expect(screen.getByText(pane.words.run.cancelling)).toBeVisible();
    await act(async () => {
      end({ ok: false, failure: { kind: 'cancelled' } });
      await Promise.resolve();
    });
    expect(screen.getByRole('alert')).toHaveTextContent(pane.words.failures.cancelled);
    expect(screen.queryByRole('button', { name: pane.words.failures.copy })).toBeNull();
  });
});

describe.each(LANGUAGES)('While a person is typing in a cell, the pane in %s', (language) => {
  it('asks to finish it beside the progress, and stops asking when Excel answers', async () => {
    let end: (value: { ok: false; failure: PaneFailure }) => void = () => undefined;
    const pane = openPane({
      language,
      instead: () => ({
        exampleSchool: () =>
          new Promise((resolve) => {
            end = resolve;
          }),
      }),
    });
    await pane.press(pane.words.home.action.example);
    await screen.findByRole('progressbar');
    pane.waits(true);
    const hint = screen.getByText(pane.words.run.endCellEdit);
    expect(hint.closest('[role=status]')).toContainElement(screen.getByRole('progressbar'));
    pane.waits(false);
    expect(screen.queryByText(pane.words.run.endCellEdit)).toBeNull();
    await act(async () => {
      end({ ok: false, failure: { kind: 'cancelled' } });
      await Promise.resolve();
    });
  });

  it('asks nothing of her when nothing was pressed, but does after a press on a cell', async () => {
    let arrive: (value: { ok: true; value: null }) => void = () => undefined;
    const pane = openPane({
      language,
      instead: () => ({
        goTo: () =>
          new Promise((resolve) => {
            arrive = resolve;
          }),
      }),
    });
    await pane.press(pane.words.home.action.example);
    await screen.findByRole('button', { name: pane.words.run.undo });
    await pane.type('目标责任书考核表', 7, 7, '不及格');
    await pane.press(pane.words.home.step.check);
    const link = await screen.findByRole('button', {
      name: pane.words.problems.goTo(pane.words.problems.place('目标责任书考核表', 'G7')),
    });
    pane.waits(true);
    expect(screen.queryByText(pane.words.run.endCellEdit)).toBeNull();
    await pane.user.click(link);
    expect(screen.getByText(pane.words.run.endCellEdit)).toBeVisible();
    await act(async () => {
      arrive({ ok: true, value: null });
      await Promise.resolve();
    });
    expect(screen.queryByText(pane.words.run.endCellEdit)).toBeNull();
  });
});

describe.each(LANGUAGES)('What a button of the ribbon could not do, the pane in %s', (language) => {
  it('tells with the reason until it is closed', async () => {
    const pane = openPane({ language });
    const { run, failures } = pane.words;
    const sentence = failures.host.readOnly();
    pane.leaves({
      action: 'calculate',
      time: '2025-01-10T08:30:00',
      sentence,
      code: 'host.readOnly',
    });
    const alert = screen.getByRole('alert');
    expect(alert).toHaveTextContent(run.ribbon('08:30', run.ribbonButton.calculate, sentence));
    await pane.press(run.close, alert);
    expect(alert).toBeEmptyDOMElement();
  });
});

describe('撤销', () => {
  it('stays when she types on a tab of her own, and goes when she types where it would write', async () => {
    const pane = openPane();
    const { words } = pane;
    await pane.book.apply({
      steps: [{ kind: 'putTab', tab: plainTab('会议记录', [[text('甲')]]), before: null }],
    });
    await pane.press(words.home.action.example);
    await screen.findByRole('button', { name: words.run.undo });
    await pane.type('会议记录', 2, 2, '乙');
    expect(screen.getByRole('button', { name: words.run.undo })).toBeVisible();
    await pane.type('目标责任书考核表', 7, 7, 15);
    expect(screen.queryByRole('button', { name: words.run.undo })).toBeNull();
  });
});

it('A pane that breaks says so instead of staying empty', async () => {
  const silenced = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const pane = openPane({
    instead: (services) => ({
      overview: async (progress) => {
        const seen = await services.overview(progress);
        if (!seen.ok) return seen;
        return {
          ok: true,
          value: { ...seen.value, next: { kind: 'review', scheme: 'gone' } },
        };
      },
    }),
  });
  expect(await screen.findByText(pane.words.failures.broken)).toBeVisible();
  expect(screen.getByRole('button', { name: pane.words.failures.copy })).toBeVisible();
  silenced.mockRestore();
});
