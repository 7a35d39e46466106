import { launchBrowser } from '../../../../scripts/browser/launchBrowser';

describe('a CHROME_PATH that does not work', () => {
  const before = process.env['CHROME_PATH'];

  afterEach(() => {
    if (before === undefined) delete process.env['CHROME_PATH'];
    else process.env['CHROME_PATH'] = before;
  });

  it('is named with what to do when there is no such file', async () => {
    process.env['CHROME_PATH'] = '/no/such/chrome';
    await expect(launchBrowser()).rejects.toThrow(
      'CHROME_PATH is "/no/such/chrome", but there is no such file. Correct CHROME_PATH, or unset it',
    );
  });

  it('is named with what to do when it is no browser', async () => {
    process.env['CHROME_PATH'] = process.execPath;
    await expect(launchBrowser()).rejects.toThrow(/cannot be started as a browser: .*Correct/su);
  });
});
