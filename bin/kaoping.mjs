#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { runTypeScript } from './runTypeScript.mjs';

await runTypeScript(fileURLToPath(new URL('../src/entry/cli.ts', import.meta.url)));
