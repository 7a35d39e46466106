// Checks manifest.xml without the network: `npm run lint:manifest`.
import { existsSync, readFileSync } from 'node:fs';
import { lintManifest } from './manifest/lintManifest';

const [file = 'manifest.xml'] = process.argv.slice(2);
const faults = lintManifest(readFileSync(file, 'utf8'), (path) =>
  existsSync(path) ? readFileSync(path) : null,
);
for (const { rule, seen } of faults) process.stderr.write(`${file}: ${rule}: ${seen}\n`);
if (faults.length === 0) process.stdout.write(`${file}: no faults\n`);
process.exitCode = faults.length === 0 ? 0 : 1;
