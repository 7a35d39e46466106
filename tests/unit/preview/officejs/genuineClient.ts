import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import vm from 'node:vm';
import {
  createEmbeddedExcel,
  type EmbeddedExcel,
  type EmbeddedExcelOptions,
} from '../../../../src/preview/engine/embeddedExcel';
import { startNodeSpreadsheet } from '../../../../src/preview/engine/spreadsheet/nodeSpreadsheet';

/** The unmodified bundles of @microsoft/office-js, one per platform. */
export const bundles = {
  web: 'excel-web-16.00.debug.js',
  win32: 'excel-win32-16.01.debug.js',
  mac: 'excel-mac-16.00.debug.js',
} as const;

export interface GenuineClient extends EmbeddedExcel {
  readonly excel: typeof Excel;
  readonly officeExtension: typeof OfficeExtension;
}

/** Node's own `require`: see tests/environment/nodeEnvironment.cjs. */
const load = (globalThis as unknown as { requireOutsideJest: NodeJS.Require }).requireOutsideJest;
const dist = join(dirname(load.resolve('@microsoft/office-js/package.json')), 'dist');
const open: EmbeddedExcel[] = [];
afterAll(() => {
  for (const embedded of open.splice(0)) embedded.close();
});

const scripts = new Map<string, vm.Script>();

function script(file: string): vm.Script {
  const known = scripts.get(file);
  if (known !== undefined) return known;
  const compiled = new vm.Script(readFileSync(join(dist, file), 'utf8'), { filename: file });
  scripts.set(file, compiled);
  return compiled;
}

/** Loads the genuine client over a fresh embedded Excel. */
export function openWorkbook(
  options: EmbeddedExcelOptions = {},
  bundle: keyof typeof bundles = 'web',
): GenuineClient {
  const embedded = createEmbeddedExcel(startNodeSpreadsheet(load), options);
  open.push(embedded);
  const globals = browserLike({ _richApiNativeBridge: embedded.bridge });
  vm.createContext(globals);
  script(bundles[bundle]).runInContext(globals);
  return {
    ...embedded,
    excel: globals['Excel'] as typeof Excel,
    officeExtension: globals['OfficeExtension'] as typeof OfficeExtension,
  };
}

/** The little of a browser that the client touches while it is loaded. */
function browserLike(extra: Record<string, unknown>): Record<string, unknown> {
  const location = {
    hash: '',
    search: '',
    href: 'https://localhost/',
    protocol: 'https:',
    hostname: 'localhost',
    host: 'localhost',
    origin: 'https://localhost',
  };
  const nothing = (): void => undefined;
  const document = {
    getElementsByTagName: () => [],
    getElementById: () => null,
    createElement: () => ({ setAttribute: nothing, style: {} }),
    addEventListener: nothing,
    location,
    domain: 'localhost',
  };
  const globals: Record<string, unknown> = {
    console: { ...console, log: nothing },
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    performance,
    // Errors and promises of the test's own realm, so that `instanceof` holds as in a browser.
    Error,
    Promise,
    Map,
    Date,
    navigator: { userAgent: 'node' },
    location,
    document,
    addEventListener: nothing,
    removeEventListener: nothing,
    ...extra,
  };
  globals['window'] = globals['self'] = globals['globalThis'] = globals;
  return globals;
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
