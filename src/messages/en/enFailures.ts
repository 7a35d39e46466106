import type { zhFailures } from '../zh/zhFailures';
import { enList } from './enCell';
import { enFileFailures } from './enFileFailures';
import { enHandOutFailures } from './enHandOut';

export const enFailures: typeof zhFailures = {
  usage: {
    noCommand: 'Please name a command, such as kaoping check BOOK.xlsx; see kaoping --help.',
    unknownCommand: (seen, close) =>
      `There is no command “${seen}”${close === '' ? '' : `, perhaps ${close} is meant`}; see kaoping --help.`,
    unknownOption: (seen, command) =>
      command === ''
        ? `There is no option ${seen}; see kaoping --help.`
        : `${command} has no option ${seen}; see kaoping ${command} --help.`,
    missingValue: (option) => `Option ${option} needs something after it; please add it.`,
    unexpectedValue: (option) => `Option ${option} takes nothing after it.`,
    missingOption: (option, command) =>
      `${command} needs the option ${option}; see kaoping ${command} --help.`,
    missingBook: (command) =>
      `Please name the workbook, such as kaoping ${command} BOOK.xlsx; see kaoping ${command} --help.`,
    missingFiles: (command) =>
      `Please name the returned files behind the workbook, such as kaoping ${command} BOOK.xlsx returned/*.xlsx --out OUT.xlsx.`,
    keepAndLatest: 'Please use either --keep or --latest.',
    badChoices: (path) => `“${path}” is no file of choices (JSON) as docs/cli.md describes it.`,
    extraArgument: (seen, command) => `“${seen}” is too much; see kaoping ${command} --help.`,
    badLanguage: (seen) => `There is no language “${seen}”; please use zh or en.`,
    badYear: (seen) => `The year “${seen}” does not have four digits, such as 2024.`,
    badBy: (seen) => `There is no way “${seen}” of handing out; use branch or department.`,
    badCounts: (seen) => `“${seen}” does not say how many ballots; write it as A=23,B=19,C=16.`,
    noSchemes: '--schemes needs at least one scheme, such as double-contract.',
  },
  disk: {
    notFound: (path) => `The file “${path}” is not there; please check the path.`,
    isFolder: (path) => `“${path}” is a folder; please name a file.`,
    noAccess: (path) =>
      `There is no permission for “${path}”; please check it or choose another place.`,
    busy: (path) => `“${path}” is open in another program; please close it there first.`,
    noFolder: (path) =>
      `The folder “${path}” is not there; please make it or choose another place.`,
    diskFull: (path) =>
      `The disk is full, “${path}” was not written; please make room and try again.`,
    tooLarge: (path) =>
      `“${path}” is too large to be read; please remove what does not belong there.`,
    ioFailed: (path, system) =>
      `Reading or writing “${path}” failed (${system}); please try again later.`,
  },
  extension: {
    xls: (path) => `“${path}” has the old .xls format; please save it as .xlsx first.`,
    et: (path) => `“${path}” has the .et format of WPS; please save it as .xlsx first.`,
    csv: (path) =>
      `“${path}” is a text table; please open it in a spreadsheet program and save it as .xlsx first.`,
    other: (path) => `“${path}” is no .xlsx workbook; please save it as .xlsx first.`,
    out: (path, wanted) => `The result file “${path}” must end in ${wanted}.`,
  },
  file: enFileFailures,
  command: {
    noRoster: (tabs) =>
      `The workbook has no roster (tabs: ${enList(tabs)}); please insert “花名册” with “编号”, “姓名”, “所在支部” and “党员类别”.`,
    rosterColumns: (tab, missing) =>
      `The roster “${tab}” lacks ${enList(missing)}; please add the columns.`,
    noPeople: (tab) => `The roster “${tab}” has nobody; please fill in “编号” and “姓名” first.`,
    noScoreSheet: (tabs) =>
      `The workbook has no score sheet (tabs: ${enList(tabs)}); please use kaoping insert first.`,
    previousUnusable: (tabs) =>
      `The workbook of the period before has nothing to calculate (tabs: ${enList(tabs)}); please check the file after --previous.`,
    unknownScheme: (id, close) =>
      `There is no scheme “${id}”${close === '' ? '' : `, perhaps ${close} is meant`}; see kaoping schemes.`,
    schemeNotInUse: (id) =>
      `The workbook has no score sheet of the scheme “${id}”; please use kaoping insert first.`,
    unknownPerson: (id) =>
      `The results have no id “${id}”; please check it, and whether the roster has it.`,
    ...enHandOutFailures,
    parametersWrong: (count, first) =>
      `Parameters are wrong (${count}), so nothing can be calculated. ${first}`,
  },
  apply: {
    tabMissing: (tab) => `The workbook has no tab “${tab}”; nothing was written, please run again.`,
    tabNotOurs: (tab) =>
      `The tab “${tab}” was not made by this program; nothing was written, please rename it.`,
    tabNameInvalid: (tab) => `“${tab}” cannot name a tab; nothing was written, please rename it.`,
    tabProtected: (tab) =>
      `The tab “${tab}” is protected; nothing was written, please take the protection off.`,
    workbookReadOnly:
      'The structure of the workbook is protected; nothing was written, please take the protection off.',
    hostFailed: (code) =>
      `Writing the workbook failed (${code}); nothing was saved, please try again.`,
  },
  exists: (names) =>
    `These files exist with other content, nothing was written: ${enList(names)}; add --overwrite to replace them.`,
  losses: (items) =>
    `Saving would lose ${items}; nothing was written. Please remove or keep these elsewhere, or add --drop-unsupported.`,
  loss: (what, tab) => (tab === null ? what : `${what} on “${tab}”`),
  lossKind: {
    signature: 'the digital signature',
    changeLog: 'the change log of a shared workbook',
    chart: 'charts',
    picture: 'pictures',
    drawing: 'drawings',
    comment: 'comments',
    pivotTable: 'pivot tables',
    table: 'tables',
    slicer: 'slicers',
    control: 'controls',
    object: 'embedded objects',
  },
  bug: (code, version) =>
    `The program has a fault (code ${code}, version ${version}); please tell its maintainers both.`,
};
