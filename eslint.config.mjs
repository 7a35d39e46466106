import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const ts = ['src/**/*.{ts,tsx}', 'tests/**/*.{ts,tsx}', 'scripts/**/*.ts'];
const binaryNumbers = (...names) => ({
  'no-restricted-globals': ['error', 'Number', 'parseFloat', 'parseInt', 'Date', ...names],
  'no-restricted-syntax': [
    'error',
    {
      selector: "UnaryExpression[operator='+']",
      message: 'Scores are exact: use domain/exact, never binary numbers.',
    },
  ],
});

export default [
  { ignores: ['node_modules', 'dist', 'out', 'reports', 'coverage', '.stryker-tmp'] },
  ...tseslint.configs.strictTypeChecked.map((config) => ({ ...config, files: ts })),
  {
    files: ts,
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'no-console': 'error',
      complexity: ['error', 12],
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['src/{sheets,schemes,commands,workbook}/**'],
    rules: binaryNumbers(),
  },
  {
    files: ['src/domain/**'],
    ignores: ['src/domain/exact/**'],
    rules: binaryNumbers('Math'),
  },
  {
    // Whatever a file says of other files and addresses, reading it reaches no network.
    files: ['src/{xlsx,cli}/**', 'src/hosts/files/**'],
    rules: {
      'no-restricted-globals': ['error', 'fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'],
    },
  },
  {
    files: ['src/taskpane/**/*.tsx', 'src/taskpane/**/*.ts'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      // Every word a person reads stands in src/messages, in both languages.
      'no-restricted-syntax': [
        'error',
        { selector: 'JSXText[value=/[^\\s]/]', message: 'Words live in src/messages.' },
      ],
    },
  },
  {
    // Univer's enums are values of its packages, which the embedded Excel is handed and never imports.
    files: ['src/preview/**'],
    rules: {
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
    },
  },
  {
    files: ['tests/**'],
    rules: {
      'max-lines': 'off',
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
];
