import {
  createEmbeddedExcel,
  type EmbeddedExcel,
  type EmbeddedExcelOptions,
} from '../../../../src/preview/engine/embeddedExcel';
import { startNodeSpreadsheet } from '../../../../src/preview/engine/spreadsheet/nodeSpreadsheet';
import { type bundles, type LoadedClient, loadClient } from '../../../support/officejs/loadClient';

export interface GenuineClient extends EmbeddedExcel, LoadedClient {}

/** Node's own `require`: see tests/environment/nodeEnvironment.cjs. */
const load = (globalThis as unknown as { requireOutsideJest: NodeJS.Require }).requireOutsideJest;
const open: EmbeddedExcel[] = [];
afterAll(() => {
  for (const embedded of open.splice(0)) embedded.close();
});

/** Loads the genuine client over a fresh embedded Excel. */
export function openWorkbook(
  options: EmbeddedExcelOptions = {},
  bundle: keyof typeof bundles = 'web',
): GenuineClient {
  const embedded = createEmbeddedExcel(startNodeSpreadsheet(load), options);
  open.push(embedded);
  return { ...embedded, ...loadClient(load, embedded.bridge, bundle) };
}

/** The error code that some work ends with, or "none". */
export async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return 'none';
  } catch (error) {
    const code: unknown = (error as { code?: unknown }).code;
    if (typeof code === 'string') return code;
    throw error;
  }
}

/** Makes `Excel` and `OfficeExtension` global, as code under test expects them. */
export function installGlobally(client: GenuineClient): void {
  Object.assign(globalThis, { Excel: client.excel, OfficeExtension: client.officeExtension });
}
