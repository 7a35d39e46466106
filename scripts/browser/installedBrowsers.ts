import { posix, win32 } from 'node:path';

/** What looking for a browser needs to know of a machine. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly exists: (path: string) => boolean;
}

const MAC = ['Google Chrome', 'Microsoft Edge', 'Chromium'];
const WINDOWS = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
];
const UNIX = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];

/** Chrome, Chromium and Edge where they are usually installed, likeliest first. */
export function installedBrowsers({ platform, env, exists }: Machine): readonly string[] {
  if (platform === 'darwin') {
    return MAC.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`).filter(exists);
  }
  if (platform === 'win32') {
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .flatMap((name) => env[name] ?? [])
      .flatMap((root) => WINDOWS.map((parts) => win32.join(root, ...parts)))
      .filter(exists);
  }
  const folders = (env['PATH'] ?? '').split(':').filter((folder) => folder !== '');
  return UNIX.flatMap((name) => folders.map((folder) => posix.join(folder, name))).filter(exists);
}
