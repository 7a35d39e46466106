// Makes assets/icon-*.png from assets/icon.svg: `npm run icons`.
import { readFile } from 'node:fs/promises';
import { launchBrowser } from './browser/launchBrowser';

const SIZES = [16, 32, 64, 80, 128];

const svg = await readFile('assets/icon.svg', 'utf8');
const browser = await launchBrowser();
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>html,body{margin:0;background:transparent}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    await page.screenshot({ path: `assets/icon-${size}.png`, omitBackground: true });
  }
} finally {
  await browser.close();
}
