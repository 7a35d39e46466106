import { installedBrowsers } from '../../../../scripts/browser/installedBrowsers';

describe('looking for an installed browser', () => {
  it.each([
    {
      platform: 'linux' as const,
      env: { PATH: '/usr/bin:/opt/bin' },
      there: ['/opt/bin/google-chrome', '/usr/bin/chromium'],
      found: ['/opt/bin/google-chrome', '/usr/bin/chromium'],
    },
    {
      platform: 'darwin' as const,
      env: {},
      there: ['/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
      found: ['/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
    },
    {
      platform: 'win32' as const,
      env: { PROGRAMFILES: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Local' },
      there: ['C:\\Local\\Google\\Chrome\\Application\\chrome.exe'],
      found: ['C:\\Local\\Google\\Chrome\\Application\\chrome.exe'],
    },
    { platform: 'linux' as const, env: {}, there: ['/usr/bin/chromium'], found: [] },
  ])('finds $found on $platform', ({ platform, env, there, found }) => {
    const exists = (path: string) => there.includes(path);
    expect(installedBrowsers({ platform, env, exists })).toEqual(found);
  });
});
