import { resolve } from 'node:path';
import { runTypeScript } from '../bin/runTypeScript.mjs';

// node scripts/run.mjs scripts/bench.ts [arguments]
await runTypeScript(resolve(process.argv[2] ?? ''));
