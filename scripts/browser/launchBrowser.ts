import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { type Chromium, carriedChromium } from './carriedChromium';
import { installedBrowsers } from './installedBrowsers';

/** Only pages of our own are opened, mostly by root in a container, where the sandbox cannot work. */
const ARGUMENTS = ['--no-sandbox', '--font-render-hinting=none'];

/**
 * Starts the first Chromium that works: the one `CHROME_PATH` names, an installed Chrome, Chromium
 * or Edge, the one from npm. Throws with what was tried when none does; a `CHROME_PATH` that does
 * not work is never passed over in silence.
 */
export async function launchBrowser(): Promise<Browser> {
  const wanted = process.env['CHROME_PATH'];
  if (wanted !== undefined && wanted !== '') return launchWanted(wanted);
  const failures: string[] = [];
  for await (const candidate of candidates()) {
    try {
      return await launch(candidate);
    } catch (error) {
      failures.push(`${candidate.path}: ${firstLine(error)}`);
    }
  }
  const tried = failures.length === 0 ? 'none was found' : failures.join('\n');
  throw new Error(
    `No browser could be started (${tried}). Install Chrome, Chromium or Edge, or set CHROME_PATH to one.`,
  );
}

async function launchWanted(path: string): Promise<Browser> {
  const advice =
    'Correct CHROME_PATH, or unset it to use an installed browser or the one from npm.';
  if (!existsSync(path)) {
    throw new Error(`CHROME_PATH is "${path}", but there is no such file. ${advice}`);
  }
  try {
    return await launch({ path, env: {} });
  } catch (error) {
    throw new Error(
      `CHROME_PATH is "${path}", but this cannot be started as a browser: ${firstLine(error)}. ${advice}`,
      { cause: error },
    );
  }
}

async function* candidates(): AsyncGenerator<Chromium> {
  const { platform, env } = process;
  for (const path of installedBrowsers({ platform, env, exists: existsSync })) {
    yield { path, env: {} };
  }
  const carried = await carriedChromium();
  if (carried !== null) yield carried;
}

function launch({ path, env }: Chromium): Promise<Browser> {
  const own = Object.entries(process.env).filter(([, value]) => value !== undefined);
  return chromium.launch({
    executablePath: path,
    args: ARGUMENTS,
    env: { ...(Object.fromEntries(own) as Record<string, string>), ...env },
  });
}

const firstLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
