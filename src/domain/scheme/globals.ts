import { NOTICE_DEFAULTS, type NoticeSettings } from './noticeSettings';

/** The parameters of the whole workbook (方案 = 全局). Dates are ISO text. */
export interface Globals {
  /** 单位名称, printed on every tab; blank when not given. */
  readonly organisation: string;
  /** 考核年度. */
  readonly year: string;
  /** 学期. */
  readonly semester: string;
  /** 截至日期; null = the day of the calculation. */
  readonly asOf: string | null;
  /** 考核截止日; 31 December of 考核年度 unless given. */
  readonly yearEnd: string;
  /** 教师总数, people; null when not given. */
  readonly teachersTotal: string | null;
  /** What notices and circulars say; no result depends on it. */
  readonly notice: NoticeSettings;
}

export const GLOBAL_PARAMETERS = [
  { code: 'organisation', label: '单位名称', kind: 'text', note: '印在各表的“单位”栏' },
  { code: 'year', label: '考核年度', kind: 'count', note: '四位年份' },
  { code: 'semester', label: '学期', kind: 'text', note: '按学期考核的方案用' },
  { code: 'asOf', label: '截至日期', kind: 'date', note: '空白为计算当天' },
  { code: 'yearEnd', label: '考核截止日', kind: 'date', note: '空白为考核年度的 12 月 31 日' },
  { code: 'teachersTotal', label: '教师总数', kind: 'count', note: '人；按比例统计的方案用' },
] as const;

export type GlobalCode = (typeof GLOBAL_PARAMETERS)[number]['code'];

/** Globals of a year with everything else at its default. */
export function globalsOfYear(year: string): Globals {
  return {
    organisation: '',
    year,
    semester: '',
    asOf: null,
    yearEnd: `${year}-12-31`,
    teachersTotal: null,
    notice: NOTICE_DEFAULTS,
  };
}
