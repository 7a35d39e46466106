import { resolve } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { contentType, filesOf } from './localServer';

/** Where the production build loads office.js from. */
const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted';

/**
 * Stands for Microsoft's CDN with the genuine package, and lets nothing else leave this machine.
 * @returns the list of what wanted to; it grows while pages are open
 */
export async function serveOfficeJs(context: BrowserContext): Promise<readonly string[]> {
  const files = filesOf(resolve('node_modules/@microsoft/office-js/dist'));
  const stray: string[] = [];
  await context.route(
    ({ hostname }) => hostname !== 'localhost',
    async (route) => {
      const { href, origin, pathname } = new URL(route.request().url());
      const address = origin + pathname;
      const found = address.startsWith(CDN) ? await files(address.slice(CDN.length)) : null;
      if (found === null) {
        stray.push(href);
        await route.abort();
      } else {
        await route.fulfill({ contentType: contentType(pathname), body: Buffer.from(found) });
      }
    },
  );
  return stray;
}
