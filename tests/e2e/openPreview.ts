import type { Browser, BrowserContextOptions, Frame, Page } from 'playwright-core';
import { launchBrowser } from '../../scripts/browser/launchBrowser';

/** The preview in a browser, as a person has it before them. */
export interface Preview {
  readonly page: Page;
  /** Requests that went, or wanted to go, beyond this machine. */
  readonly strayRequests: readonly string[];
  readonly pageErrors: readonly string[];
  /** The frame of the pane, once webpack has built it and it is painted. */
  pane(): Promise<Frame>;
  /** Names of the visible tabs from left to right. */
  tabs(): Promise<readonly string[]>;
  /** What a cell holds; "'花名册'!B4" and the like. */
  value(address: string): Promise<string | number | boolean>;
  /** Goes to a cell by the grid's own doing and types into it, with Enter. */
  type(tab: string, row: number, column: number, text: string): Promise<void>;
  /** Waits for the grid's refusal with this text and closes it; the entry is given up. */
  dismiss(refusal: string): Promise<void>;
  close(): Promise<void>;
}

/** `query` "?blank" begins with an empty workbook, as somebody does who has none yet. */
export async function openPreview(
  options: BrowserContextOptions = {},
  query = '?blank',
): Promise<Preview> {
  const browser = await launchBrowser();
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'zh-CN',
    ...options,
  });
  const page = await context.newPage();
  const strayRequests: string[] = [];
  const pageErrors: string[] = [];
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== 'localhost') strayRequests.push(request.url());
  });
  page.on('pageerror', (error) => pageErrors.push(error.message));
  await page.goto(`${process.env['KAOPING_PREVIEW'] ?? ''}/${query}`);
  await opened(page);
  return {
    page,
    strayRequests,
    pageErrors,
    pane: () => paneOf(page),
    tabs: () => page.evaluate(TABS),
    value: (address) =>
      page.evaluate(`kaopingPreview.opened.excel.person.value(${JSON.stringify(address)})`),
    type: (tab, row, column, text) => type(page, tab, row, column, text),
    dismiss: (refusal) => dismiss(page, refusal),
    close: () => closeAll(browser),
  };
}

const TABS = `kaopingPreview.opened.excel.book.visibleSheets.map((sheet) => sheet.name)`;

export async function opened(page: Page): Promise<void> {
  await until(page, 'globalThis.kaopingPreview?.opened');
}

/** Playwright's own waiting evaluates text inside the page, which the page's policy forbids. */
export async function until(page: Page | Frame, condition: string): Promise<void> {
  while (!(await page.evaluate(`Boolean(${condition})`))) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function paneOf(page: Page): Promise<Frame> {
  const element = await page.waitForSelector('#pane');
  for (;;) {
    const frame = await element.contentFrame();
    // The page that waits for webpack has no root; it goes away while it is being asked.
    const painted = await frame
      ?.evaluate('document.querySelector("#root > *") !== null')
      .catch(() => false);
    if (frame !== null && painted === true) return frame;
    await page.waitForTimeout(200);
  }
}

/** Somebody whose keys do not arrive while the page is busy types again. */
const TRIES = 3;

async function type(page: Page, tab: string, row: number, column: number, text: string) {
  for (let tries = 1; tries <= TRIES; tries += 1) {
    await goToCell(page, tab, row, column);
    await page.keyboard.type(text);
    if (await hasArrived(page)) break;
  }
  await page.keyboard.press('Enter');
}

/** The cell is open for typing, or is refused because it is locked. */
async function hasArrived(page: Page): Promise<boolean> {
  for (let waits = 0; waits < 20; waits += 1) {
    const isEditing = await page.evaluate('kaopingPreview.opened.excel.server.cellEdit.isOn');
    const said = (await page.getByRole('status').textContent()) ?? '';
    if (isEditing === true || said.includes('锁定')) return true;
    await page.waitForTimeout(100);
  }
  return false;
}

async function goToCell(page: Page, tab: string, row: number, column: number): Promise<void> {
  // The grid is a canvas: a press anywhere in its middle gives it the keyboard.
  const box = await page.locator('#grid').boundingBox();
  await page.mouse.click((box?.x ?? 0) + 300, (box?.y ?? 0) + 300);
  await page.evaluate(
    ({ tab, row, column }) => {
      const { api } = (globalThis as unknown as { kaopingPreview: PreviewInside }).kaopingPreview
        .opened.grid;
      const workbook = api.getActiveWorkbook();
      const sheet = workbook.getSheetByName(tab);
      workbook.setActiveSheet(sheet);
      sheet.getRange(row - 1, column - 1).activate();
      sheet.scrollToCell(Math.max(0, row - 6), Math.max(0, column - 4));
    },
    { tab, row, column },
  );
}

async function dismiss(page: Page, refusal: string): Promise<void> {
  const message = page.getByText(refusal);
  await message.waitFor();
  await page.getByRole('button', { name: '确定' }).click();
  await message.waitFor({ state: 'hidden' });
  await page.keyboard.press('Escape');
  await until(page, '!kaopingPreview.opened.excel.server.cellEdit.isOn');
}

/** The little of the page's inside that typing needs. */
interface PreviewInside {
  readonly opened: {
    readonly grid: {
      readonly api: {
        getActiveWorkbook(): {
          getSheetByName(name: string): {
            getRange(row: number, column: number): { activate(): void };
            scrollToCell(row: number, column: number): void;
          };
          setActiveSheet(sheet: unknown): void;
        };
      };
    };
  };
}

async function closeAll(browser: Browser): Promise<void> {
  await browser.close();
}
