// Makes the pictures of the README from the preview: `npm run screenshots`. To be looked at.
import type { Frame, Page } from 'playwright-core';
import { launchBrowser } from './browser/launchBrowser';
import { startPreviewServer } from './preview/previewServer';

const FOLDER = 'docs/images';
const SCHEME = /党员两个责任书年度考核/u;

const server = await startPreviewServer(0);
const browser = await launchBrowser();
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'zh-CN' });
  await page.goto(`${server.url}/?blank`);
  const pane = await paneOf(page);
  const press = (name: string | RegExp) => pane.getByRole('button', { name }).first().click();
  const told = (text: RegExp) => pane.getByText(text).first().waitFor();
  await press('试用示例');
  await told(/写入 4 个工作表/u);
  await press('关闭');
  await picture(page, 'home');
  await press('校验');
  await told(/校验完成/u);
  await press('关闭');
  await pane.getByText('目标责任书考核表!I16').first().click();
  await picture(page, 'problems');
  await press('计算');
  await told(/人的建议等次/u);
  await press('关闭');
  await press('返回');
  await press(SCHEME);
  await picture(page, 'results');
  await press(/样春生/u);
  await picture(page, 'explanation');
} finally {
  await browser.close();
  await server.close();
}

/** The frame of the pane, painted. */
async function paneOf(page: Page): Promise<Frame> {
  for (;;) {
    const frame = page.frames().find((each) => each.url().endsWith('/pane/taskpane.html'));
    const button = frame?.getByRole('button', { name: '试用示例' });
    if (frame !== undefined && (await button?.isVisible()) === true) return frame;
    await page.waitForTimeout(200);
  }
}

/** Waits until the canvas and the pane stand still: nothing else tells. */
async function picture(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(1500);
  await page.screenshot({ path: `${FOLDER}/${name}.png` });
}
