import type { Language } from '../../messages/language';
import { type PreviewWords, previewWords } from '../../messages/previewWords';
import { readXlsx } from '../../xlsx/readXlsx';
import { writeXlsx } from '../../xlsx/writeXlsx';
import type { XlsxBook } from '../../xlsx/xlsxBook';
import { saveBook } from '../files/saveBook';
import { downloadFile } from './downloadFile';
import { keepThePage } from './keepThePage';
import { type MenuActions, menuBar } from './menuBar';
import { type OpenedWorkbook, openWorkbook } from './openedWorkbook';
import type { PreviewTheme } from './paneHost';
import type { UniverGlobals } from './univerGlobals';

/** Elements of the page that stay for its whole life. */
export interface PageParts {
  readonly menu: HTMLElement;
  readonly note: HTMLElement;
  readonly grid: HTMLElement;
  readonly pane: HTMLIFrameElement;
  readonly status: HTMLElement;
}

/** Where the server keeps the pane and the example school. */
const PANE = '/pane/taskpane.html';
const EXAMPLE = '/example.xlsx';

/** The preview: a workbook in the grid, the pane beside it, and a menu above. */
export class PreviewPage {
  language: Language;
  theme: PreviewTheme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  private workbook: OpenedWorkbook | null = null;
  private fileName = '';
  /** One thing after the other: nothing is opened while something else is being closed. */
  private last = Promise.resolve();

  constructor(
    private readonly parts: PageParts,
    private readonly univer: UniverGlobals,
  ) {
    this.language = navigator.language.startsWith('zh') ? 'zh-CN' : 'en-US';
  }

  private get words(): PreviewWords {
    return previewWords(this.language);
  }

  /** The workbook that is open, for tests that look behind the canvas. */
  get opened(): OpenedWorkbook | null {
    return this.workbook;
  }

  /** The example school at first, so that there is something to press; `?blank` begins empty. */
  async start(): Promise<void> {
    this.dress();
    keepThePage();
    if (new URLSearchParams(location.search).has('blank')) {
      await this.show(null, this.words.newFile);
    } else {
      await this.example();
    }
  }

  private dress(): void {
    const { words, parts } = this;
    document.documentElement.lang = this.language;
    document.documentElement.dataset['theme'] = this.theme;
    document.title = words.title;
    parts.menu.setAttribute('aria-label', words.menu);
    parts.grid.setAttribute('aria-label', words.grid);
    parts.pane.title = words.pane;
    parts.note.textContent = words.notExcel;
    parts.menu.replaceChildren(...menuBar(words, this, this.actions()));
  }

  private actions(): MenuActions {
    return {
      example: this.does(() => this.example()),
      newBook: this.does(() => this.show(null, this.words.newFile)),
      open: this.does((file: File) => this.openFile(file)),
      save: this.does(() => this.save()),
      failNext: () => {
        this.failNext();
      },
      language: this.does((language: Language) => this.change({ language })),
      theme: this.does((theme: PreviewTheme) => this.change({ theme })),
    };
  }

  /** Does something that takes its time; when it cannot, the person is told. */
  private does<A extends unknown[]>(work: (...given: A) => Promise<void>): (...given: A) => void {
    return (...given) => {
      this.last = this.last
        .then(() => work(...given))
        .catch((error: unknown) => {
          this.say(this.words.failed);
          reportError(error);
        });
    };
  }

  private say(text: string): void {
    this.parts.status.textContent = text;
  }

  private async example(): Promise<void> {
    const reply = await fetch(EXAMPLE);
    await this.openBytes(await reply.arrayBuffer(), this.words.exampleFile);
  }

  private async openFile(file: File): Promise<void> {
    await this.openBytes(await file.arrayBuffer(), file.name);
  }

  private async openBytes(bytes: ArrayBuffer, name: string): Promise<void> {
    const read = await readXlsx(new Uint8Array(bytes));
    if (read.ok) await this.show(read.value, name);
    else this.say(this.words.unreadable(name));
  }

  private async save(): Promise<void> {
    if (this.workbook === null) return;
    const bytes = await writeXlsx(await saveBook(this.workbook.excel.book));
    downloadFile(bytes, this.fileName);
    this.say(this.words.saved(this.fileName));
  }

  private failNext(): void {
    const effect = { kind: 'fail', code: 'GeneralException' } as const;
    this.workbook?.excel.server.faults.arm({ request: 0, action: 0, effect });
    this.say(this.words.willFail);
  }

  /** Another language or theme: the grid is drawn anew from the workbook as it is. */
  private async change(next: { language?: Language; theme?: PreviewTheme }): Promise<void> {
    const book = this.workbook === null ? null : await saveBook(this.workbook.excel.book);
    Object.assign(this, next);
    this.dress();
    await this.show(book, this.fileName);
  }

  /** Opens a workbook in place of the present one; as in Excel, the pane starts anew with it. */
  private async show(file: XlsxBook | null, fileName: string): Promise<void> {
    this.parts.pane.removeAttribute('src');
    delete window.kaopingHost;
    this.workbook?.close();
    const container = document.createElement('div');
    this.parts.grid.replaceChildren(container);
    this.fileName = fileName;
    const opened = await openWorkbook({
      univer: this.univer,
      container,
      language: this.language,
      dark: this.theme === 'dark',
      fileName,
      file,
      refused: () => {
        this.say(this.words.locked);
      },
    });
    this.workbook = opened;
    this.say(opened.leftOut.length === 0 ? '' : this.words.leftOut(opened.leftOut));
    const { language, theme } = this;
    window.kaopingHost = { language, theme, connect: () => opened.connect() };
    this.parts.pane.src = PANE;
  }
}
