import type { HandOutBy } from './handOutStamp';

/** The first tab of a workbook that is handed out. */
export const COVER_TAB = '填报说明';

/** Labels of the cover note: written by coverTab, looked for by readCoverStamp. */
export const COVER_LABELS = {
  unit: '填报单位',
  people: '填报人数',
  tabs: '填报表格',
  deadline: '截止时间',
  contact: '交回',
  organisation: '下发单位',
  year: '考核年度',
  schemes: '考核方案',
  versions: '方案代码与版本',
  by: '下发方式',
  issued: '下发时间',
} as const;

/** 下发方式 as printed. */
export const BY_WORDS: Readonly<Record<HandOutBy, string>> = {
  branch: '按所在支部',
  department: '按年级部或处室',
};

/** 方案代码与版本 as printed, e.g. "double-contract 第1版、dual-duty 第1版". */
export function versionsText(
  schemes: readonly { readonly id: string; readonly version: number }[],
): string {
  return schemes.map(({ id, version }) => `${id} 第${version}版`).join('、');
}

/** "2024-12-20" as "2024年12月20日"; room to write a day in by hand where none was said. */
export function deadlineText(deadline: string): string {
  const [year, month, day] = deadline.split('-');
  return month === undefined || day === undefined
    ? '______年____月____日'
    : `${year}年${month.replace(/^0/u, '')}月${day.replace(/^0/u, '')}日`;
}
