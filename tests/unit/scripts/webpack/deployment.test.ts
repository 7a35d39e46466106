import { readFileSync } from 'node:fs';
import { lintManifest } from '../../../../scripts/manifest/lintManifest';
import { contentPolicy } from '../../../../scripts/webpack/contentPolicy.mjs';
import {
  DEVELOPMENT_URL,
  deployManifest,
  readDeployment,
} from '../../../../scripts/webpack/deployment.mjs';

const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const CHINA = 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js';

describe('the settings of a deployment', () => {
  it('are the development server and the CDN of Microsoft when nothing is said', () => {
    expect(readDeployment({})).toEqual({ url: DEVELOPMENT_URL, officeJs: CDN });
  });

  it('take the address of the school and the CDN of 21Vianet', () => {
    const env = { KAOPING_URL: 'https://school.example/kaoping/', KAOPING_OFFICE_JS: CHINA };
    expect(readDeployment(env)).toEqual({ url: 'https://school.example/kaoping', officeJs: CHINA });
  });

  it.each([
    ['KAOPING_URL', 'http://school.example'],
    ['KAOPING_URL', 'school.example'],
    ['KAOPING_OFFICE_JS', '//cdn.example/office.js'],
  ])('refuse %s=%s with what to give instead', (name, value) => {
    expect(() => readDeployment({ [name]: value })).toThrow(
      `${name} is "${value}", but Excel loads add-ins over https only. Give an address such as https://`,
    );
  });
});

describe('the manifest of a deployment', () => {
  const manifest = readFileSync('manifest.xml', 'utf8');
  const deployed = deployManifest(manifest, 'https://school.example');

  it('points at the deployment and nowhere else', () => {
    const hosts = [...deployed.matchAll(/"https:\/\/([^/"]+)/gu)].map(([, host]) => host);
    expect(new Set(hosts)).toEqual(new Set(['school.example']));
  });

  it('is as sound as the one it was made from', () => {
    const faults = lintManifest(deployed, (path) => readFileSync(path));
    expect(faults).toEqual([]);
  });
});

describe('what a page of the add-in may load', () => {
  const directives = (policy: string) =>
    new Map(policy.split('; ').map((line) => [line.split(' ')[0], line.split(' ').slice(1)]));

  it.each([
    [CDN, 'https://appsforoffice.microsoft.com'],
    [CHINA, 'https://appsforoffice.cdn.partner.office365.cn'],
  ])('are scripts of its own, of %s and of the older parts of office.js', (officeJs, origin) => {
    const policy = directives(contentPolicy({ officeJs, watches: false }));
    expect(policy.get('script-src')).toEqual(["'self'", origin, 'https://ajax.aspnetcdn.com']);
  });

  it('is nothing from elsewhere when office.js is our own stand-in', () => {
    const policy = directives(contentPolicy({ officeJs: '/office/before.js', watches: false }));
    expect(policy.get('script-src')).toEqual(["'self'"]);
  });

  it('never lets data out, and runs no text as code', () => {
    const policy = contentPolicy({ officeJs: CDN, watches: false });
    expect(directives(policy).get('connect-src')).toEqual(["'self'"]);
    expect(policy).not.toContain('unsafe-eval');
  });
});
