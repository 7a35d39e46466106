import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { servicesOver } from '../../src/entry/servicesOver';
import { type FileWorkbook, newFileWorkbook } from '../../src/hosts/files/fileWorkbook';
import type { Language } from '../../src/messages/language';
import { type PaneMessages, paneMessagesFor } from '../../src/messages/paneMessagesFor';
import { problemSentence } from '../../src/messages/problemSentence';
import type { PaneServices, RibbonNote } from '../../src/taskpane/paneServices';
import { TaskPane } from '../../src/taskpane/TaskPane';
import type { PaneTheme } from '../../src/taskpane/theme/paneTheme';
import { filesHere } from '../support/filesHere';

export const LANGUAGES = ['zh-CN', 'en-US'] as const;

/** The pane over a real workbook of the file host, as a person would have it open. */
export interface OpenPane {
  readonly user: ReturnType<typeof userEvent.setup>;
  readonly words: PaneMessages;
  readonly book: FileWorkbook;
  /** Cells that the pane selected, newest last: "tab!cell". */
  readonly visited: string[];
  /** Files that the pane saved, and workbooks that it opened (base64). */
  readonly saved: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  readonly opened: readonly string[];
  /** A person changes a cell in the grid. */
  type(tab: string, row: number, column: number, value: string | number | null): Promise<void>;
  /** Excel begins or ends to wait for the end of typing in a cell. */
  waits(isWaiting: boolean): void;
  /** A button of the ribbon leaves word. */
  leaves(note: RibbonNote): void;
  /** Presses the button of this name. */
  press(name: string | RegExp, where?: HTMLElement): Promise<void>;
}

export interface OpenOptions {
  readonly language?: Language;
  readonly theme?: PaneTheme;
  readonly welcome?: boolean;
  readonly book?: FileWorkbook;
  readonly recheck?: 'atOnce' | 'byHand';
  /** Changes some of the services, e.g. to fail. */
  readonly instead?: (services: PaneServices) => Partial<PaneServices>;
}

export function openPane(options: OpenOptions = {}): OpenPane {
  const { language = 'zh-CN', theme = 'light', welcome = false } = options;
  const book = options.book ?? newFileWorkbook();
  const visited: string[] = [];
  const listeners = new Set<(tab: string | null) => void>();
  const waiting = new Set<(isWaiting: boolean) => void>();
  const noted = new Set<(note: RibbonNote) => void>();
  let seen = !welcome;
  const files = filesHere();
  const services = servicesOver(book, {
    ...files,
    context: () => ({
      now: '2025-01-10T08:30:00',
      toolVersion: '0.1.0',
      sentence: (problem) => problemSentence(problem, 'zh-CN'),
      year: null,
    }),
    goTo: (tab, cell) => {
      visited.push(`${tab}!${cell}`);
      return Promise.resolve({ ok: true, value: null });
    },
    onWorkbookChanged: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onWaiting: (listener) => {
      waiting.add(listener);
      return () => waiting.delete(listener);
    },
    onRibbonNote: (listener) => {
      noted.add(listener);
      return () => noted.delete(listener);
    },
    welcomeSeen: () => seen,
    rememberWelcome: () => {
      seen = true;
    },
  });
  const given = { ...services, ...options.instead?.(services) };
  const user = userEvent.setup({ writeToClipboard: false });
  const { recheck = 'byHand' } = options;
  render(
    <TaskPane services={given} lang={language} theme={theme} recheck={recheck} version="0.1.0" />,
  );
  return {
    user,
    words: paneMessagesFor(language),
    book,
    visited,
    saved: files.saved,
    opened: files.opened,
    type: async (tab, row, column, value) => {
      const cell =
        value === null
          ? null
          : typeof value === 'number'
            ? ({ kind: 'number', number: value } as const)
            : ({ kind: 'text', text: value } as const);
      const step = { kind: 'writeCells', tab, row, column, cells: [[cell]] } as const;
      const applied = await book.apply({ steps: [step] });
      if (!applied.ok) throw new Error(JSON.stringify(applied.failure));
      act(() => {
        for (const listener of listeners) listener(tab);
      });
    },
    waits: (isWaiting) => {
      act(() => {
        for (const listener of waiting) listener(isWaiting);
      });
    },
    leaves: (note) => {
      act(() => {
        for (const listener of noted) listener(note);
      });
    },
    press: async (name, where) => {
      const place = where === undefined ? screen : within(where);
      await user.click(await place.findByRole('button', { name }));
    },
  };
}

/** Everything a person can read, to look for holes in the words. */
export function readableText(): string {
  const labels = [...document.querySelectorAll('[aria-label], [title], [placeholder]')].map(
    (element) =>
      ['aria-label', 'title', 'placeholder'].map((name) => element.getAttribute(name)).join(' '),
  );
  return `${document.body.textContent} ${labels.join(' ')}`;
}
