import type { zhFileNotes } from '../zh/zhFileNotes';

export const enFileNotes: typeof zhFileNotes = {
  gone: (name) =>
    `“${name}” was moved, deleted or locked after it was added, and was not read. Add it again.`,
  nothingFound: (tabs) =>
    `No appraisal sheet was recognised (tabs: ${tabs}). Check the file, or adopt this kind of table first.`,
  isMaster: () => 'This is this workbook itself or a copy of it, not a returned file.',
  otherYear: (year) =>
    `These sheets are for ${year}, another year than this workbook. Please check.`,
  otherSchool: (organisation) =>
    `These sheets belong to “${organisation}”, not to this organisation. Please check.`,
  otherVersion: (scheme) =>
    `“${scheme}” was handed out by another version of the scheme; it was read by its headers. Please check.`,
  stampDiffers: (stamp, rows) =>
    `It is marked as “${stamp}”, but its people belong to ${rows}; the people count.`,
  sameStamp: (files) => `The same hand-out as ${files}; both were read.`,
  sameFile: (as) => `Identical to “${as}”; it counts once.`,
  collectedBefore: () => 'This file was merged before.',
  noTable: (table) => `This workbook has no “${table}” yet. Insert the sheets, then collect.`,
  notOurs: (table, tab) =>
    `“${tab}” in this workbook is not a “${table}” made by Kaoping, so nothing is written to it. Adopt it or insert sheets.`,
  noRoom: (table, rows) =>
    `“${table}” has too few blank rows: ${rows} ${rows === 1 ? 'row was' : 'rows were'} not taken. Insert blank rows there, then collect again.`,
  separator: ', ',
};
