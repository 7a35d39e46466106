import type { PaneHost, PreviewTheme } from '../page/paneHost';

/** Colours of Excel's window in both themes; the pane decides by the background. */
const THEMES: Readonly<Record<PreviewTheme, object>> = {
  light: {
    bodyBackgroundColor: '#ffffff',
    bodyForegroundColor: '#000000',
    controlBackgroundColor: '#ffffff',
    controlForegroundColor: '#000000',
    isDarkTheme: false,
  },
  dark: {
    bodyBackgroundColor: '#262626',
    bodyForegroundColor: '#ffffff',
    controlBackgroundColor: '#262626',
    controlForegroundColor: '#ffffff',
    isDarkTheme: true,
  },
};

/** Requirement sets of the embedded Excel, by name: highest minor version of 1. */
const SETS: Readonly<Record<string, number>> = { ExcelApi: 14 };

/**
 * The part of office.js that finds its host by the address of the page, which only real Excel
 * gives: readiness, context and actions. Everything that says `Excel` is the genuine client.
 */
export function officeStandIn(host: PaneHost): object {
  const info = { host: 'Excel', platform: 'OfficeOnline' };
  return {
    HostType: { Excel: 'Excel' },
    PlatformType: { OfficeOnline: 'OfficeOnline' },
    onReady: (ready?: (told: typeof info) => unknown) => {
      const told = Promise.resolve(info);
      return ready === undefined ? told : told.then(ready).then(() => info);
    },
    actions: { associate: () => undefined },
    context: {
      ...info,
      displayLanguage: host.language,
      contentLanguage: host.language,
      officeTheme: THEMES[host.theme],
      diagnostics: { ...info, version: '16.0.0.0' },
      document: { mode: 'readWrite', url: '' },
      requirements: { isSetSupported },
    },
  };
}

function isSetSupported(name: string, version = '1.1'): boolean {
  const [, minor = '1'] = /^1\.(\d+)$/u.exec(version) ?? [];
  return Number(minor) <= (SETS[name] ?? 0);
}
