import type { Frame, Page } from 'playwright-core';
import { createEmbeddedExcel, type EmbeddedExcel } from '../../../src/preview/engine/embeddedExcel';
import { startNodeSpreadsheet } from '../../../src/preview/engine/spreadsheet/nodeSpreadsheet';
import { frameStart } from '../../../src/preview/webHost/frameStart';
import { WebHost } from '../../../src/preview/webHost/webHost';
import { serveOfficeJs } from './officeJsCdn';
import type { Stage } from './stage';

export interface ExcelOnTheWebOptions {
  /** Highest ExcelApi set of this Excel. */
  readonly requirementSet?: string;
  readonly language?: string;
}

/** A page of the add-in in its frame, and its host. */
export interface AddInFrame {
  readonly frame: Frame;
  readonly host: WebHost;
}

/** Excel on the web as far as an add-in can tell, with an empty workbook. */
export interface ExcelOnTheWeb {
  readonly excel: EmbeddedExcel;
  readonly page: Page;
  /** Opens a page of the add-in, "taskpane.html", as Excel does. */
  open(page: string): Promise<AddInFrame>;
  /** Requests that wanted to leave this machine; they were refused. */
  readonly strayRequests: readonly string[];
  /** What any page asked of its host and the host does not know. */
  unknown(): readonly string[];
  /** Errors that nobody caught, on any page. */
  readonly pageErrors: readonly string[];
  close(): Promise<void>;
}

/** Node's own `require`: see tests/environment/nodeEnvironment.cjs. */
const load = (globalThis as unknown as { requireOutsideJest: NodeJS.Require }).requireOutsideJest;

export async function openExcelOnTheWeb(
  stage: Stage,
  { requirementSet = '1.14', language = 'zh-CN' }: ExcelOnTheWebOptions = {},
): Promise<ExcelOnTheWeb> {
  const excel = createEmbeddedExcel(startNodeSpreadsheet(load), { requirementSet });
  stage.endsWith(excel);
  const context = await stage.browser.newContext({ ignoreHTTPSErrors: true, locale: language });
  const strayRequests = await serveOfficeJs(context);
  const page = await context.newPage();
  const pageErrors: string[] = [];
  page.on('pageerror', (error) => pageErrors.push(error.stack ?? error.message));
  const hosts = new Map<string, WebHost>();
  await page.exposeFunction('receiveFromAddIn', (id: string, text: string) =>
    hosts.get(id)?.receive(text),
  );
  await page.goto(`${stage.hostOrigin}/workbook.html`);

  const open = async (name: string): Promise<AddInFrame> => {
    const id = `addIn${hosts.size}`;
    const host = new WebHost(excel, {
      language,
      requirementSet,
      workbookName: excel.book.name,
      origin: stage.hostOrigin,
      addInOrigin: stage.addInOrigin,
      post: (text) => {
        call(page, 'postToAddIn', id, text).catch((error: unknown) => {
          // Excel answers also when its window has just been closed.
          if (!page.isClosed()) pageErrors.push(String(error));
        });
      },
    });
    hosts.set(id, host);
    await call(
      page,
      'openAddIn',
      id,
      frameStart(`${stage.addInOrigin}/${name}`, page.url(), language),
    );
    const frame = await (await page.waitForSelector(`#${id}`)).contentFrame();
    if (frame === null) throw new Error(`no frame for ${name}`);
    return { frame, host };
  };
  return {
    excel,
    page,
    open,
    strayRequests,
    pageErrors,
    unknown: () => [...hosts.values()].flatMap((host) => host.unknown),
    close: async () => {
      await excel.server.idle();
      await context.close();
    },
  };
}

/** Calls a function of the host page. */
async function call(page: Page, name: string, ...given: readonly unknown[]): Promise<void> {
  await page.evaluate(`${name}(${given.map((value) => JSON.stringify(value)).join(', ')})`);
}
