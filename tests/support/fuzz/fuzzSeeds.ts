/** Sound workbooks of tests/fixtures/xlsx that the mutations begin with. */
export const FUZZ_SEEDS: readonly string[] = [
  'office-messy.xlsx',
  'office-plain.xlsx',
  'office-libreoffice.xlsx',
  'score-sheet.xlsx',
  'libreoffice-score-sheet.xlsx',
  'wps-like.xlsx',
  'prefixed.xlsx',
  'extras.xlsx',
  'dates-1904.xlsx',
  'protected.xlsx',
];
