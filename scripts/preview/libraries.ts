/** Addresses of the preview and the files of node_modules behind them; nothing else is served. */
export const GRID_SCRIPTS: Readonly<Record<string, string>> = {
  '/grid/react.js': 'react18/umd/react.production.min.js',
  '/grid/react-dom.js': 'react-dom18/umd/react-dom.production.min.js',
  '/grid/rxjs.js': 'rxjs/dist/bundles/rxjs.umd.min.js',
  '/grid/presets.js': '@univerjs/presets/lib/umd/index.js',
  ...presetScripts('core'),
  ...presetScripts('data-validation'),
  ...presetScripts('conditional-formatting'),
};

export const GRID_STYLES: Readonly<Record<string, string>> = {
  '/grid/core.css': '@univerjs/preset-sheets-core/lib/index.css',
  '/grid/data-validation.css': '@univerjs/preset-sheets-data-validation/lib/index.css',
  '/grid/conditional-formatting.css':
    '@univerjs/preset-sheets-conditional-formatting/lib/index.css',
};

/** The genuine client, unpatched: Microsoft's licence allows its use from the developer's machine. */
export const EXCEL_CLIENT = '/office/excel-web.js';

export const FONT_STYLES = '/font/index.css';

export const LIBRARY_FILES: Readonly<Record<string, string>> = {
  ...GRID_SCRIPTS,
  ...GRID_STYLES,
  [EXCEL_CLIENT]: '@microsoft/office-js/dist/excel-web-16.00.debug.js',
  [FONT_STYLES]: '@fontsource-variable/noto-sans-sc/index.css',
};

/** Files of the Chinese font, which its style sheet asks for one by one. */
export const FONT_FILES = { from: '/font/files/', in: '@fontsource-variable/noto-sans-sc/files/' };

function presetScripts(preset: string): Readonly<Record<string, string>> {
  const folder = `@univerjs/preset-sheets-${preset}/lib/umd`;
  return {
    [`/grid/${preset}.js`]: `${folder}/index.js`,
    [`/grid/${preset}-zh.js`]: `${folder}/locales/zh-CN.js`,
    [`/grid/${preset}-en.js`]: `${folder}/locales/en-US.js`,
  };
}
