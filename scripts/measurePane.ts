// Prints what the pane loads before it can paint, in gzip kB: `npm run size` after `npm run build`.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const FOLDER = 'dist';

const page = await readFile(join(FOLDER, 'taskpane.html'), 'utf8');
const own = [...page.matchAll(/<script[^>]*\ssrc="?([^"\s>]+)/gu)]
  .map(([, source]) => source ?? '')
  .filter((source) => !source.startsWith('https://'));
let total = 0;
for (const file of own) {
  const bytes = gzipSync(await readFile(join(FOLDER, file)), { level: 9 }).length;
  total += bytes;
  process.stdout.write(`${(bytes / 1000).toFixed(1)} kB  ${file}\n`);
}
process.stdout.write(`${(total / 1000).toFixed(1)} kB  initial JavaScript of the pane, gzip\n`);
