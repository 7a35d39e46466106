const swc = [
  '@swc/jest',
  {
    jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022' },
    module: { type: 'commonjs' },
  },
];
/** LibreOffice against the exact engine: minutes, not seconds, so only `npm run test:oracle`. */
const oracle = {
  displayName: 'oracle',
  testEnvironment: 'node',
  testMatch: ['<rootDir>/tests/oracle/**/*.test.ts'],
  transform: { '^.+\\.(t|j|mj)s$': swc },
  transformIgnorePatterns: ['/node_modules/(?!(hucre)/)'],
  moduleFileExtensions: ['ts', 'mjs', 'js', 'json', 'node'],
};
export default {
  testTimeout: 60000,
  projects: [
    {
      displayName: 'unit',
      testEnvironment: '<rootDir>/tests/environment/nodeEnvironment.cjs',
      testMatch: ['<rootDir>/tests/unit/**/*.test.ts'],
      transform: { '^.+\\.(t|j|mj)s$': swc },
      transformIgnorePatterns: ['/node_modules/(?!(hucre)/)'],
      moduleFileExtensions: ['ts', 'mjs', 'js', 'json', 'node'],
    },
    ...(process.env['KAOPING_ORACLE'] === 'yes' ? [oracle] : []),
  ],
};
