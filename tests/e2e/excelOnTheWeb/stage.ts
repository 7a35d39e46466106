import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../../scripts/browser/launchBrowser';
import type { EmbeddedExcel } from '../../../src/preview/engine/embeddedExcel';
import { HOST_PAGE } from './hostPage';
import { filesOf, startLocalServer } from './localServer';
import { throwawayCertificate } from './throwawayCertificate';

/** A browser and two https servers: one for the page that plays Excel, one for the add-in. */
export interface Stage {
  readonly browser: Browser;
  readonly hostOrigin: string;
  readonly addInOrigin: string;
  /** Ends this one too when the stage is closed: Univer is not to be disposed in mid-run. */
  endsWith(excel: EmbeddedExcel): void;
  close(): Promise<void>;
}

/** @param folder what `npm run build` made */
export async function setStage(folder: string): Promise<Stage> {
  const [browser, certificate] = await Promise.all([launchBrowser(), throwawayCertificate()]);
  const page = (path: string) => Promise.resolve(path === '/workbook.html' ? HOST_PAGE : null);
  const host = await startLocalServer(certificate, page);
  const addIn = await startLocalServer(certificate, filesOf(folder));
  const excels: EmbeddedExcel[] = [];
  return {
    browser,
    hostOrigin: host.origin,
    addInOrigin: addIn.origin,
    endsWith: (excel) => {
      excels.push(excel);
    },
    close: async () => {
      for (const excel of excels) excel.close();
      await browser.close();
      await Promise.all([host.close(), addIn.close()]);
    },
  };
}
