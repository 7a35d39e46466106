import type { zhPaneFailures } from '../zh/zhPaneFailures';
import { enHandOutFailures } from './enHandOut';

export const enPaneFailures: typeof zhPaneFailures = {
  command: {
    noRoster: () =>
      'There is no roster in this workbook. Press “Sheets” to insert a blank one and fill it in.',
    rosterColumns: (tab, missing) =>
      `The roster “${tab}” lacks the columns “${missing}”. Add the headers and try again.`,
    noPeople: (tab) => `The roster “${tab}” has no people yet. Fill in number and name first.`,
    noScoreSheet: () => 'There is no appraisal sheet yet. Press “Sheets” to insert one.',
    previousUnusable: () =>
      'The workbook of the period before has nothing to calculate. Please choose another file.',
    unknownScheme: (id) => `There is no scheme “${id}”. Choose one from the list.`,
    schemeNotInUse: () => 'There is no sheet of this kind yet. Press “Sheets” to insert it.',
    unknownPerson: (id) => `Number “${id}” is not among the results. Check the roster.`,
    ...enHandOutFailures,
    parametersWrong: (count, first) =>
      `The parameters have ${count} ${count === 1 ? 'error' : 'errors'}: ${first}`,
  },
  host: {
    cellEditMode: () => 'A cell is being edited. Press Enter to finish, then try again.',
    protected: (tab) =>
      `${tab === '' ? 'A tab' : `The tab “${tab}”`} is protected; nothing was written. Unprotect it and try again.`,
    readOnly: () =>
      'The workbook is read-only or its structure is protected; nothing was written. Enable editing or unprotect it, then try again.',
    tabMissing: (tab) =>
      tab === ''
        ? 'A tab that is needed was renamed or deleted; nothing was written. Check again, then retry.'
        : `The tab “${tab}” is not there. It may have been renamed or deleted; check again.`,
    tabNotOurs: (tab) =>
      `The tab “${tab}” was not made by Kaoping; nothing was written. Rename it and try again.`,
    tabNameInvalid: (tab) =>
      `“${tab}” cannot be the name of a tab; nothing was written. Choose another and try again.`,
    conflict: () =>
      'The workbook changed in the meantime; nothing was written. Check again, then retry.',
    tooLarge: () =>
      'The workbook is too large to write at once; nothing was written. Remove unrelated tabs and try again.',
    timeout: () =>
      'The spreadsheet has not answered for long. Look at the tabs, then press “Check” to be sure.',
    unsupported: () => 'This version of the spreadsheet is too old for that. Please update it.',
    unavailable: () =>
      'The spreadsheet does not answer just now; nothing was written. Try again later.',
    inactiveWorkbook: () =>
      'This workbook is not the active window; nothing was written. Switch to it and try again.',
    rolledBack: () =>
      'Writing failed half way; everything is as before. Try again; if it fails again, copy the details.',
    rollbackFailed: () =>
      'Writing failed half way and could not be undone completely. Close the workbook without saving and open it again.',
    unknown: () => 'That did not work. Try again; if it fails again, copy the details.',
  },
  refused: {
    nothingToUndo: () => 'Cells were changed since, or there is nothing to take back.',
    noPeriodRow: (tab) =>
      `There is no row “考核年度” or “学期” on “${tab}”; nothing was written. Add it, then try again.`,
    collectionChanged: () =>
      'The workbook changed meanwhile; the differences were listed again and nothing was written. Check them, then merge.',
    filesGone: () =>
      'The files are not in memory any more; nothing was written. Please add them again.',
    hasPeople: (tab) =>
      `“${tab}” already has people, so the example was not placed. Try it in a new workbook.`,
  },
  cancelled: 'Cancelled; nothing was written.',
  broken: 'The pane could not be shown; the workbook was not changed. Open the pane again.',
  copy: 'Copy details',
  copied: 'Copied',
  copyByHand: 'Select the text below and copy it',
  details: (code, version, detail) =>
    `Code: ${code}\nVersion: ${version}${detail === '' ? '' : `\nDetail: ${detail}`}`,
  separator: ', ',
};
