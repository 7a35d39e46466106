// Runs one of our TypeScript programs: `node scripts/run.mjs scripts/makeIcons.ts [arguments]`.
import { resolve } from 'node:path';
import { runTypeScript } from '../bin/runTypeScript.mjs';

const [entry = ''] = process.argv.splice(2, 1);
await runTypeScript(resolve(entry));
