const swc = [
  '@swc/jest',
  {
    jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022' },
    module: { type: 'commonjs' },
  },
];
/** The pane: JSX without importing React. */
const swcReact = [
  '@swc/jest',
  {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      target: 'es2022',
      transform: { react: { runtime: 'automatic' } },
    },
    module: { type: 'commonjs' },
  },
];
/** LibreOffice against the exact engine: minutes, not seconds, so only `npm run test:oracle`. */
const oracle = {
  displayName: 'oracle',
  testEnvironment: '<rootDir>/tests/environment/nodeEnvironment.cjs',
  testMatch: ['<rootDir>/tests/oracle/**/*.test.ts'],
  transform: { '^.+\\.(t|j|mj)s$': swc },
  transformIgnorePatterns: ['/node_modules/(?!(hucre)/)'],
  moduleFileExtensions: ['ts', 'mjs', 'js', 'json', 'node'],
};
export default {
  // Univer leaves message ports open after it is disposed, which would keep Jest waiting for ever.
  forceExit: true,
  testTimeout: 60000,
  // Jest would leave one of two cores idle.
  maxWorkers: '100%',
  projects: [
    {
      displayName: 'unit',
      testEnvironment: '<rootDir>/tests/environment/nodeEnvironment.cjs',
      testMatch: ['<rootDir>/tests/unit/**/*.test.ts', '<rootDir>/tests/conformance/**/*.test.ts'],
      transform: { '^.+\\.(t|j|mj)s$': swc },
      transformIgnorePatterns: ['/node_modules/(?!(hucre)/)'],
      moduleFileExtensions: ['ts', 'mjs', 'js', 'json', 'node'],
    },
    {
      displayName: 'ui',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/tests/ui/**/*.test.tsx'],
      setupFilesAfterEnv: ['<rootDir>/tests/ui/setup.ts'],
      transform: { '^.+\\.(t|j|mj)sx?$': swcReact },
      transformIgnorePatterns: ['/node_modules/(?!(hucre)/)'],
      moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'json', 'node'],
    },
    {
      displayName: 'e2e',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/e2e/**/*.test.ts'],
      globalSetup: '<rootDir>/tests/e2e/globalSetup.ts',
      globalTeardown: '<rootDir>/tests/e2e/globalTeardown.ts',
      transform: { '^.+\\.(t|j|mj)s$': swc },
      transformIgnorePatterns: ['/node_modules/(?!(hucre)/)'],
      moduleFileExtensions: ['ts', 'mjs', 'js', 'json', 'node'],
    },
    ...(process.env['KAOPING_ORACLE'] === 'yes' ? [oracle] : []),
  ],
};
