import type { SpreadsheetParts, UniverApi } from './univerApi';

interface UniverPackages {
  createUniver(options: object): {
    readonly univer: { dispose(): void };
    readonly univerAPI: UniverApi;
  };
  readonly LocaleType: { readonly ZH_CN: string };
  readonly numfmt: {
    format(pattern: string, value: unknown, options?: object): string;
  };
}

/**
 * Univer without a screen, for Node. Its CommonJS builds are used, because its ES modules import
 * paths that Node does not resolve.
 * @param load Node's `require`; Jest's cannot load the ES modules among Univer's dependencies
 */
export function startNodeSpreadsheet(load: (name: string) => unknown): SpreadsheetParts {
  releaseIntervals(load);
  const presets = load('@univerjs/presets') as UniverPackages;
  const core = load('@univerjs/core') as UniverPackages;
  const sheets = load('@univerjs/preset-sheets-node-core') as {
    UniverSheetsNodeCorePreset(): object;
  };
  const conditional = load('@univerjs/sheets-conditional-formatting') as Record<string, unknown>;
  const { univer, univerAPI } = presets.createUniver({
    locale: core.LocaleType.ZH_CN,
    locales: { [core.LocaleType.ZH_CN]: {} },
    presets: [sheets.UniverSheetsNodeCorePreset()],
    plugins: [conditional['UniverSheetsConditionalFormattingPlugin']],
  });
  return {
    api: univerAPI,
    formatNumber: (pattern, value) => core.numfmt.format(pattern, value, { throws: false }),
    dispose: () => {
      setTimeout(() => {
        univer.dispose();
      }, QUIET_MILLISECONDS).unref();
    },
  };
}

/** A calculation that Univer still has in mind must be over before it is disposed, or it crashes. */
const QUIET_MILLISECONDS = 5000;

/** Univer's plugins poll by rxjs intervals; those must not keep a Node process alive. */
function releaseIntervals(load: (name: string) => unknown): void {
  const { intervalProvider } = load('rxjs/internal/scheduler/intervalProvider') as {
    intervalProvider: { delegate?: object };
  };
  intervalProvider.delegate = {
    setInterval: (handler: () => void, milliseconds?: number) =>
      setInterval(handler, milliseconds).unref(),
    clearInterval: (handle: NodeJS.Timeout) => {
      clearInterval(handle);
    },
  };
}
