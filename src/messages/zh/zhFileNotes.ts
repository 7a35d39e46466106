/** What a returned file is wrong with as a whole, and what to do. */
export const zhFileNotes = {
  gone: (name: string) => `“${name}”放入后被移动、删除或占用，没有读取。请重新放入。`,
  nothingFound: (tabs: string) =>
    `没有认出考核表（工作表：${tabs}）。请核对文件，或先认领这种表格。`,
  isMaster: () => '这是总表本身或它的副本，不作为回收文件。',
  otherYear: (year: string) => `这是 ${year} 年度的表，年度与本工作簿不同。请核对。`,
  otherSchool: (organisation: string) => `这是“${organisation}”的表，不是本单位的。请核对。`,
  otherVersion: (scheme: string) => `“${scheme}”是按另一版本的方案下发的，已按列名读取。请核对。`,
  stampDiffers: (stamp: string, rows: string) =>
    `标明是“${stamp}”的，里面的人却属于${rows}；以里面的人为准。`,
  sameStamp: (files: string) => `与 ${files} 是同一份下发表，两份都已读取。`,
  sameFile: (as: string) => `与“${as}”完全相同，不重复计入。`,
  collectedBefore: () => '这份文件以前已经合并过。',
  noTable: (table: string) => `本工作簿还没有“${table}”。请先建表，再回收。`,
  notOurs: (table: string, tab: string) =>
    `本工作簿的“${tab}”不是考评建立的“${table}”，不会写入。可先认领或另行建表。`,
  noRoom: (table: string, rows: number) =>
    `“${table}”的空行不够，有 ${rows} 行没有收入。请在表中插入空行后再回收。`,
  separator: '、',
};
