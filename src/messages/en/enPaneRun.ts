import type { zhPaneRun } from '../zh/zhPaneRun';
import { enLeftTabs } from './enLeftTabs';

const sheets = (count: number): string => (count === 1 ? '1 tab' : `${count} tabs`);
const ballots = (count: number): string => (count === 1 ? '1 ballot' : `${count} ballots`);
const people = (count: number): string => (count === 1 ? '1 person' : `${count} people`);

export const enPaneRun: typeof zhPaneRun = {
  working: {
    overview: 'Reading',
    insert: 'Inserting sheets',
    check: 'Checking',
    calculate: 'Calculating',
    summarise: 'Summing up',
    normalise: 'Tidying up',
    exampleSchool: 'Placing the example',
    restoreRules: 'Restoring the rules',
    setPeriod: 'Changing the year',
    override: 'Writing the decision down',
    final: 'Writing the final version down',
    printBallots: 'Making ballots',
    undo: 'Undoing',
    preview: 'Looking for cells to tidy up',
    previewHandOut: 'Preparing to hand out',
    saveHandOut: 'Handing out',
    openHandOut: 'Handing out',
    addReturned: 'Collecting',
    proposeCollection: 'Comparing',
    collect: 'Merging',
    adoption: 'Looking at the tabs',
    adopt: 'Adopting',
    release: 'Releasing',
  },
  phase: {
    reading: 'reading the workbook',
    deciding: 'checking and calculating',
    writing: 'writing to the workbook',
    undoing: 'taking back',
    files: 'reading files',
    making: 'making workbooks',
  },
  counted: (done, of) => `${done}/${of}`,
  progress: (command, phase) => `${command}: ${phase}`,
  endCellEdit: 'Press Enter or Esc first to finish editing the cell',
  ribbon: (time, button, why) => `${time} “${button}” on the ribbon was not done: ${why}`,
  ribbonButton: {
    insert: 'Insert sheets',
    check: 'Check',
    calculate: 'Calculate',
    summarise: 'Summarise',
  },
  cancel: 'Cancel',
  cancelling: 'Stopping…',
  cancelled: 'Cancelled; nothing was written.',
  undo: 'Undo',
  close: 'Close',
  done: {
    inserted: (tabs, count) => `${sheets(tabs)} written, ${people(count)}.`,
    roster: 'A blank roster is in. Fill in the people, then insert sheets.',
    upToDate: 'All sheets are there; nothing changed.',
    checked: (errors, warnings, notices) =>
      `Checked: errors ${errors}, warnings ${warnings}, notices ${notices}.`,
    noProblems: 'Checked; no problems found.',
    calculated: (count, tabs) => `Suggested bands for ${people(count)}, ${sheets(tabs)} written.`,
    calculatedKinds: (kinds, tabs) =>
      `${kinds} ${kinds === 1 ? 'kind' : 'kinds'} of appraisal calculated, ${sheets(tabs)} written.`,
    sameKinds: (kinds) =>
      `Results of ${kinds} ${kinds === 1 ? 'kind' : 'kinds'} of appraisal as before; nothing changed.`,
    sameResults: (count) => `Suggested bands of ${people(count)} as before; nothing changed.`,
    summarised: (lists, tabs) =>
      `${lists} ${lists === 1 ? 'list' : 'lists'} made, ${sheets(tabs)} written.`,
    sameLists: (lists) => `${lists} lists as before; nothing changed.`,
    normalised: (cells) => `${cells} ${cells === 1 ? 'cell' : 'cells'} tidied up.`,
    nothingNormalised: 'There was no cell to tidy up.',
    restored: (tabs) => `The rules of ${sheets(tabs)} are back.`,
    nothingRestored: 'There is no tab whose rules could be restored.',
    leftAlone: (why) => `Left as they are: ${why.join('; ')}.`,
    period: (year) => `The year is ${year} now. Calculate again where there are results. `,
    keptDate: (label, value) => `${label} is still ${value}; please check. `,
    periodNext: (year) => `The next sheets will be for ${year}.`,
    samePeriod: (year) => `The year was ${year} already; nothing changed.`,
    overridden: (name, band) =>
      `Written down: ${name} gets “${band}” after review. Calculate again to bring results, lists and summaries up to date.`,
    overrideRemoved: (name) => `The decision on ${name} is taken back. Calculate again.`,
    collected: (cells, files) =>
      `${files} ${files === 1 ? 'file' : 'files'} merged, ${cells} ${cells === 1 ? 'cell' : 'cells'} written.`,
    collectedOpen: (count) =>
      ` ${count} ${count === 1 ? 'difference' : 'differences'} left undecided and unchanged.`,
    sameCollection: 'Everything in the files is in the workbook already; nothing changed.',
    savedHandOut: (books, count) =>
      `${books} ${books === 1 ? 'workbook' : 'workbooks'} made for ${people(count)}. Look for the zip among your downloads.`,
    openedHandOut: (books, count) =>
      `${books} ${books === 1 ? 'workbook' : 'workbooks'} opened for ${people(count)}. Save from the new window.`,
    adopted: (tab, table, rows) =>
      `“${tab}” is read as “${table}” now, ${rows} ${rows === 1 ? 'row' : 'rows'}; the table itself is unchanged.`,
    released: (tab) => `“${tab}” is not adopted any more; the table itself is unchanged.`,
    finalised: (by, schemes) =>
      `Final, by ${by}, ${schemes} ${schemes === 1 ? 'kind' : 'kinds'} of appraisal. Save an archive copy.`,
    reopened: 'Reopened. After your changes calculate, sum up and finalise again.',
    ballots: (papers) => `Made ${ballots(papers)} and the tally page.`,
    sameBallots: (papers) =>
      `${ballots(papers)} and the tally page are as before; nothing changed.`,
    undone: 'Taken back; the workbook is as before.',
  },
  leftTabs: enLeftTabs,
  changed: 'Cells have changed',
  recheck: 'Check again',
};
