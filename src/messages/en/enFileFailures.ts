import type { zhFileFailures } from '../zh/zhFileFailures';

export const enFileFailures: typeof zhFileFailures = {
  empty: (path) => `“${path}” is an empty file; please get it again.`,
  notZip: (path) =>
    `“${path}” is no .xlsx workbook or was not downloaded completely; please get it again.`,
  truncated: (path) =>
    `“${path}” is incomplete, its end is missing; please download it or have it sent again.`,
  corrupt: (path) =>
    `“${path}” is damaged; please repair it in a spreadsheet program and save it again.`,
  missingPart: (path) =>
    `“${path}” lacks parts that a workbook needs; please repair it in a spreadsheet program and save it again.`,
  unsafeZip: (path) =>
    `“${path}” contradicts itself inside (parts given twice, overlapping or outside the file) and was not read; please have it saved and sent again.`,
  doctype: (path) =>
    `“${path}” has a DOCTYPE, which no workbook has, and was not read; please save it again in a spreadsheet program.`,
  encrypted: (path) =>
    `“${path}” has a password; please open it with the password in a spreadsheet program, clear it under File, Info, Protect Workbook, Encrypt with Password, and save.`,
  zipPassword: (path) =>
    `“${path}” is packed with a password; please unpack it, or save it without one in a spreadsheet program.`,
  legacyXls: (path) =>
    `“${path}” has the old .xls format (or .et of WPS) in spite of its name; please save it as .xlsx first.`,
  openDocument: (path) =>
    `“${path}” has the .ods format; please save it as .xlsx in LibreOffice, Excel or WPS first.`,
  binaryWorkbook: (path) =>
    `“${path}” has the binary .xlsb format; please save it as .xlsx in Excel first.`,
  otherOffice: (path) =>
    `“${path}” is a text document or presentation, no spreadsheet; please check the file.`,
  xmlTable: (path) =>
    `“${path}” is an XML table; please open it in a spreadsheet program and save it as .xlsx first.`,
  webPage: (path) =>
    `“${path}” is a web page; please open it in a spreadsheet program and save it as .xlsx first.`,
  textTable: (path) =>
    `“${path}” is a text table; please open it in a spreadsheet program and save it as .xlsx first.`,
  pdf: (path) => `“${path}” is a PDF; please ask for the .xlsx file itself.`,
  archive: (path) => `“${path}” is an archive; please unpack it and use the .xlsx file inside.`,
  notWorkbook: (path) => `“${path}” is no spreadsheet; please check the file.`,
  renamed: (path) => `“${path}” is an .xlsx workbook; please change its extension to .xlsx.`,
  tooLarge: (path) =>
    `“${path}” has more than 60 MB and was not read; please remove pictures and tabs not needed here.`,
  zipBomb: (path) =>
    `“${path}” unpacks to too much (more than 200 MB, or packed beyond reason) and was not read; please remove tabs not needed here and save it again.`,
  tooManyParts: (path) =>
    `“${path}” has more than 10000 parts and was not read; please remove pictures and tabs not needed here.`,
  tooManyCells: (path) =>
    `“${path}” spans too many cells (more than 2 million together) and was not read; please delete the needless rows and columns below and beside the tables.`,
  tooManyStyles: (path) =>
    `“${path}” has more than 65490 cell styles and was not read; please clear those not needed and save it again.`,
  tooMuchText: (path) =>
    `“${path}” has too much text or too many formulas and was not read; please remove tabs not needed here.`,
  cellTooLong: (path) =>
    `“${path}” has a cell of more than 32767 characters (the limit of Excel) and was not read; please shorten it.`,
  tooDeep: (path) =>
    `“${path}” is nested too deeply inside and was not read; please save it again in a spreadsheet program.`,
  unknownEncoding: (path) =>
    `“${path}” is neither UTF-8 nor GBK text; please save it as .xlsx in a spreadsheet program first.`,
  openQuote: (path) =>
    `“${path}” has a quote without its partner, so that the columns after it cannot be told; please save it as .xlsx in a spreadsheet program first.`,
};
