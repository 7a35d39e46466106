import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { extract } from 'tar-fs';

/** A browser and the environment it must be started in. */
export interface Chromium {
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
}

const BLOCK = 4 * 1024 * 1024;

/**
 * The Chromium that npm brought along (Linux on x64 only, null elsewhere), unpacked once per version.
 * The package's own way is not used: it takes whatever "chromium" lies in the temporary folder,
 * which other users and other versions share, and starts it with web security switched off.
 */
export async function carriedChromium(): Promise<Chromium | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const carrier = resolve('node_modules/@sparticuz/chromium');
  if (!existsSync(carrier)) return null;
  const { version } = JSON.parse(await readFile(join(carrier, 'package.json'), 'utf8')) as {
    version: string;
  };
  const folder = resolve('node_modules/.cache/chromium', version);
  if (!existsSync(folder)) await unpack(join(carrier, 'bin'), folder);
  return { path: join(folder, 'chromium'), env: await environment(folder) };
}

/** Unpacks beside the final place and renames: nobody ever sees half a browser. */
async function unpack(packed: string, folder: string): Promise<void> {
  const building = `${folder}.${process.pid}`;
  await mkdir(building, { recursive: true });
  const open = (name: string) => createReadStream(join(packed, name), { highWaterMark: BLOCK });
  const archive = (name: string, target: string) =>
    pipeline(open(name), createBrotliDecompress(), extract(join(building, target)));
  await Promise.all([
    pipeline(
      open('chromium.br'),
      createBrotliDecompress({ chunkSize: BLOCK }),
      createWriteStream(join(building, 'chromium'), { mode: 0o755 }),
    ),
    archive('al2023.tar.br', 'al2023'),
    archive('fonts.tar.br', 'fonts'),
    archive('swiftshader.tar.br', '.'),
  ]);
  try {
    await rename(building, folder);
  } catch (error) {
    // Another process was faster.
    await rm(building, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

/** A bare Debian lacks four libraries and every font; its own libraries win where it has them. */
async function environment(folder: string): Promise<Readonly<Record<string, string>>> {
  const fonts = join(folder, 'fonts.conf');
  if (!existsSync(fonts)) await writeFile(fonts, fontSettings(folder));
  const libraries = [process.env['LD_LIBRARY_PATH'] ?? '', join(folder, 'al2023', 'lib')];
  return {
    LD_LIBRARY_PATH: libraries.filter((path) => path !== '').join(':'),
    FONTCONFIG_FILE: fonts,
  };
}

function fontSettings(folder: string): string {
  const places = [
    '/usr/share/fonts',
    '/usr/local/share/fonts',
    join(homedir(), '.fonts'),
    join(folder, 'fonts'),
  ];
  return [
    '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>',
    ...places.map((place) => `<dir>${place}</dir>`),
    `<cachedir>${join(folder, 'font-cache')}</cachedir></fontconfig>`,
  ].join('');
}
