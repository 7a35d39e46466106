import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

/** Settings that would make another build of it than `npm run build` makes by default. */
const SETTINGS = new Set(['KAOPING_URL', 'KAOPING_OFFICE_JS', 'NODE_ENV']);

/** Builds the add-in exactly as `npm run build` does, into a folder of the tests; returns it. */
export async function productionBuild(): Promise<string> {
  const folder = resolve('node_modules/.cache/kaoping/production');
  const webpack = resolve('node_modules/webpack-cli/bin/cli.js');
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !SETTINGS.has(name)),
  );
  await promisify(execFile)(
    process.execPath,
    [webpack, '--mode', 'production', '--env', `folder=${folder}`],
    { env: env },
  );
  return folder;
}
