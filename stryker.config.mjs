import jestConfig from './jest.config.mjs';

const [{ displayName: _name, ...unit }] = jestConfig.projects;

/** Test folders to measure by, such as "domain/exact"; fewer tests are faster and kill no more. */
const folders = (process.env['KAOPING_TESTS'] ?? 'domain schemes').split(' ');

/**
 * Mutation score of the domain: `npm run test:mutation`. The figure stands in docs/mutation.md; a
 * folder alone is `npm run test:mutation -- --mutate 'src/domain/engines/**'`.
 */
export default {
  testRunner: 'jest',
  jest: {
    // The domain is held up by its own tests alone. That a command, a host or a file trips over a
    // mutant says little of the rule, and would hide that no sentence is written about it.
    config: {
      ...unit,
      testMatch: folders.map((folder) => `<rootDir>/tests/unit/${folder}/**/*.test.ts`),
      testTimeout: jestConfig.testTimeout,
    },
    enableFindRelatedTests: true,
  },
  coverageAnalysis: 'perTest',
  mutate: ['src/domain/**/*.ts'],
  // Static mutants would re-run every test each; they are regular expressions and word lists at the
  // top of modules. Tests therefore calculate inside tests and `beforeAll`, not while they load.
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 10000,
  ignorePatterns: ['/docs', '/out', '/scripts', '/tests/oracle'],
  reporters: ['clear-text', 'progress-append-only', 'json'],
  clearTextReporter: { allowColor: false, reportTests: false },
  jsonReporter: { fileName: 'reports/mutation.json' },
  tempDirName: '.stryker-tmp',
};
