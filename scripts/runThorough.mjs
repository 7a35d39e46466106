/**
 * `npm run test:thorough`: the tests of which `npm test` takes a sample (tests/support/thorough.ts).
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';

const SAMPLED = [
  'e2e/accessibility',
  'fuzz/damagedWorkbooks',
  'hosts/excel/(commands|looks|lostReplies)',
  'commands/collect/(collect.properties|everyTable)',
  'commands/(finalise|review)/everyScheme',
  'commands/tables/(schemeLaws|tableFormulas)',
];
const jest = createRequire(import.meta.url).resolve('jest/bin/jest');
const { status } = spawnSync(
  process.execPath,
  [jest, '--testPathPatterns', `tests/.*(${SAMPLED.join('|')})`],
  { stdio: 'inherit', env: { ...process.env, KAOPING_THOROUGH: 'yes' } },
);
process.exit(status ?? 1);
