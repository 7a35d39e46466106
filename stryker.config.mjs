/** Mutation score of the domain: `npm run test:mutation`. The figure stands in docs/mutation.md. */
export default {
  testRunner: 'jest',
  jest: { configFile: 'jest.config.mjs', enableFindRelatedTests: true },
  coverageAnalysis: 'perTest',
  mutate: ['src/domain/**/*.ts'],
  // Static mutants re-run every test each; they are regular expressions and word lists at the top
  // of modules and are looked at in review.
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 20000,
  reporters: ['clear-text', 'progress', 'json'],
  jsonReporter: { fileName: 'reports/mutation.json' },
  tempDirName: '.stryker-tmp',
};
