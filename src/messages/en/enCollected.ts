import type { zhCollected } from '../zh/zhCollected';

export const enCollected: typeof zhCollected = {
  files: (count) => `Returned files: ${count}`,
  fileHead: ['File', 'Unit', 'Rows', 'New', 'Same', 'Differs', 'Problems'],
  nobody: '(not recognised)',
  left: (count) => `Rows that were not taken: ${count}`,
  units: 'What is back',
  unitHead: ['Unit', 'Sheet', 'Due', 'Back', 'Open', 'State', 'Not complete'],
  unitState: { returned: 'complete', partly: 'incomplete', missing: 'missing' },
  others: (names, count) => `${names} ... ${count} in all`,
  differences: (count, open) =>
    open === 0 ? `Differences: ${count}, all decided` : `Differences: ${count}, undecided ${open}`,
  howToDecide:
    'Undecided ones change nothing. Use --keep for the workbook, --latest for the file saved last, --choices for one by one.',
  wholeRow: 'whole row',
  nothing: '(blank)',
  here: (seen) => `now ${seen}`,
  offer: (seen, file, cell) => `${seen} (${file} ${cell})`.trim(),
  choice: { keep: 'kept', latest: 'the last saved taken', take: 'the chosen file taken' },
  questions:
    'Sheets that lack columns (say which they are in mappings of --choices, see docs/cli.md)',
  question: (file, tab, missing) => `${file} “${tab}” lacks the columns ${missing}`,
  merged: (cells, rows) => `Written: ${cells} cells, ${rows} rows added`,
  mergedNothing: 'There is nothing new to write',
  reportSaved: (path) => `The whole report is in ${path}`,
};
