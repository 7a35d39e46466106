import { mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * Bundles one TypeScript program in memory (about 0.1 s) and runs it, so that the command line
 * works in a checkout right after `npm ci`, without a build step that could be stale.
 */
export async function runTypeScript(entry) {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    sourcemap: 'inline',
    logLevel: 'error',
  });
  const folder = join(root, 'node_modules', '.cache', 'kaoping');
  await mkdir(folder, { recursive: true });
  const file = join(folder, `${basename(entry, '.ts')}-${process.pid}.mjs`);
  await writeFile(file, outputFiles[0].text);
  try {
    await import(pathToFileURL(file).href);
  } finally {
    await rm(file, { force: true });
  }
}
