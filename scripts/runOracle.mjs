/**
 * `npm run test:oracle [-- --schools N]`: LibreOffice recalculates workbooks of ours and has to
 * agree with the exact engine. Fails, and says so, where LibreOffice is not installed.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';

const [flag, schools = '20'] = process.argv.slice(2);
if ((flag !== undefined && flag !== '--schools') || !/^\d{1,4}$/.test(schools)) {
  process.stderr.write('usage: npm run test:oracle -- --schools 20\n');
  process.exit(2);
}
if (spawnSync('soffice', ['--version']).status !== 0) {
  process.stderr.write(
    'test:oracle needs LibreOffice: "soffice --version" does not run here. ' +
      'Install LibreOffice Calc (Debian: apt-get install libreoffice-calc) and try again.\n',
  );
  process.exit(1);
}
const jest = createRequire(import.meta.url).resolve('jest/bin/jest');
const { status } = spawnSync(process.execPath, [jest, '--selectProjects', 'oracle'], {
  stdio: 'inherit',
  env: {
    ...process.env,
    KAOPING_ORACLE: 'yes',
    ...(flag === undefined ? {} : { ORACLE_SCHOOLS: schools }),
  },
});
process.exit(status ?? 1);
