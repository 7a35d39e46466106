import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lintManifest } from '../../scripts/manifest/lintManifest';

const URL_OF_SCHOOL = 'https://school.example/kaoping';
const MINUTES = 180_000;

describe('the production build', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kaoping-build-'));
    execFileSync(
      process.execPath,
      ['node_modules/webpack/bin/webpack.js', '--mode', 'production', '--env', `folder=${folder}`],
      { env: { ...process.env, KAOPING_URL: URL_OF_SCHOOL }, stdio: 'pipe' },
    );
  }, MINUTES);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const read = (name: string) => readFileSync(join(folder, name), 'utf8');

  it('holds nothing of the preview, of the spreadsheet under it, or of the tests', () => {
    const sources = readdirSync(folder)
      .filter((name) => name.endsWith('.js.map'))
      .flatMap((name) => (JSON.parse(read(name)) as { sources: string[] }).sources);
    expect(sources.some((source) => source.includes('src/taskpane/'))).toBe(true);
    const strangers =
      /src\/preview\/|univerjs|react18|node_modules\/@microsoft\/office-js|tests\//u;
    expect(sources.filter((source) => strangers.test(source))).toEqual([]);
  });

  it.each(['taskpane.html', 'commands.html'])('%s loads office.js from the CDN first', (page) => {
    const html = read(page);
    const scripts = [...html.matchAll(/<script[^>]*\ssrc="?([^"\s>]+)/gu)].map(([, src]) => src);
    expect(scripts[0]).toBe('https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
    expect(scripts.slice(1).every((source) => source?.startsWith('https://') === false)).toBe(true);
    expect(html).toContain('Content-Security-Policy');
  });

  it('brings a sound manifest for the address of the school', () => {
    const manifest = read('manifest.xml');
    expect(manifest).not.toContain('localhost');
    const served = (path: string) => readFileSync(join(folder, path.replace('kaoping/', '')));
    expect(lintManifest(manifest, served)).toEqual([]);
  });
});
