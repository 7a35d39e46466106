import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import vm from 'node:vm';

/** The unmodified bundles of @microsoft/office-js, one per platform. */
export const bundles = {
  web: 'excel-web-16.00.debug.js',
  win32: 'excel-win32-16.01.debug.js',
  mac: 'excel-mac-16.00.debug.js',
} as const;

export interface LoadedClient {
  readonly excel: typeof Excel;
  readonly officeExtension: typeof OfficeExtension;
}

const scripts = new Map<string, vm.Script>();

function script(file: string): vm.Script {
  const known = scripts.get(file);
  if (known !== undefined) return known;
  const name = file.slice(file.lastIndexOf('/') + 1);
  const compiled = new vm.Script(readFileSync(file, 'utf8'), { filename: name });
  scripts.set(file, compiled);
  return compiled;
}

/** Loads the genuine client with this bridge as its way to a host; `load` is Node's `require`. */
export function loadClient(
  load: NodeJS.Require,
  bridge: unknown,
  bundle: keyof typeof bundles,
): LoadedClient {
  const dist = join(dirname(load.resolve('@microsoft/office-js/package.json')), 'dist');
  const globals = browserLike({ _richApiNativeBridge: bridge });
  vm.createContext(globals);
  script(join(dist, bundles[bundle])).runInContext(globals);
  return {
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
