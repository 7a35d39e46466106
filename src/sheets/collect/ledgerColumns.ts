import type { Handling } from './ledgerEntry';

export const LEDGER_TAB = '回收台账';

/** Columns of 回收台账; the last ones are for the program and hidden. */
export const LEDGER_COLUMNS = [
  { key: 'seq', header: '序号', width: 6 },
  { key: 'sender', header: '填报单位', width: 14 },
  { key: 'title', header: '考核表', width: 20 },
  { key: 'unit', header: '编号或对象', width: 16 },
  { key: 'name', header: '姓名', width: 12 },
  { key: 'headers', header: '栏目', width: 30 },
  { key: 'count', header: '格数', width: 6 },
  { key: 'handling', header: '处理', width: 12 },
  { key: 'file', header: '文件', width: 26 },
  { key: 'tab', header: '来源工作表', width: 20 },
  { key: 'cells', header: '来源单元格', width: 14 },
  { key: 'savedAt', header: '保存时间', width: 21 },
  { key: 'print', header: '文件指纹', width: 18 },
  { key: 'rowPrint', header: '行指纹', width: 18 },
  { key: 'table', header: '考核表代码', width: 20 },
  { key: 'columns', header: '栏目代码', width: 20 },
  { key: 'key', header: '对象代码', width: 20 },
] as const;

export type LedgerColumn = (typeof LEDGER_COLUMNS)[number]['key'];

export const HANDLING_WORDS: Readonly<Record<Handling, string>> = {
  filled: '写入',
  replaced: '采用新值',
  added: '追加行',
  kept: '保留原值',
  superseded: '已被替换',
};
