/**
 * `npm run test:faults`: every action of every request of insert and calculate fails once with
 * AccessDenied and once with GeneralException. `npm test` meets a sample of
 * them.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';

const jest = createRequire(import.meta.url).resolve('jest/bin/jest');
const { status } = spawnSync(
  process.execPath,
  [jest, '--selectProjects', 'unit', '--testPathPatterns', 'hosts/excel/faults'],
  { stdio: 'inherit', env: { ...process.env, KAOPING_FAULTS: 'every' } },
);
process.exit(status ?? 1);
