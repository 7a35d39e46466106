/**
 * What the papers of a school say that no appraisal depends on (A-52, S0-39): how long results are
 * posted and from when, who takes objections, which month a monthly circular is about.
 */
export interface NoticeSettings {
  /** 公示工作日数, working days as text. */
  readonly days: string;
  /** First day of the 公示; null = the first working day after the calculation. */
  readonly start: string | null;
  /** Who takes objections. */
  readonly desk: string;
  /** Blank: a line to write on. */
  readonly contact: string;
  readonly phone: string;
  readonly email: string;
  /** 通报月份 "2024-09"; blank = the last month that is over. */
  readonly month: string;
}

const text = (
  code: keyof NoticeSettings,
  label: string,
  note: string,
  value = '',
): NoticeParameter => ({ code, label, note, kind: 'text', value });

interface NoticeParameter {
  readonly code: keyof NoticeSettings;
  readonly label: string;
  readonly note: string;
  readonly kind: 'text' | 'count' | 'date';
  readonly value: string;
}

/** Their rows on 参数设置, scheme 全局, below everything else; the code there is "notice.days". */
export const NOTICE_PARAMETERS: readonly NoticeParameter[] = [
  { code: 'days', label: '公示工作日数', note: '工作日', kind: 'count', value: '5' },
  {
    code: 'start',
    label: '公示起始日期',
    note: '空白为计算次日起的第一个工作日；双休日和节假日表所列放假日不计',
    kind: 'date',
    value: '',
  },
  text('desk', '异议受理', '公示中写明向谁反映', '党支部或纪检部门'),
  text('contact', '公示联系人', '空白则印空格，手写填入'),
  text('phone', '公示联系电话', '空白则印空格，手写填入'),
  text('email', '公示电子邮箱', '空白则印空格，手写填入'),
  text('month', '通报月份', '如 2024-09；空白为最近一个已结束的月份'),
];

export const NOTICE_DEFAULTS: NoticeSettings = {
  days: '5',
  start: null,
  desk: '党支部或纪检部门',
  contact: '',
  phone: '',
  email: '',
  month: '',
};

/** The machine key of one of them on 参数设置. */
export function noticeCode(code: keyof NoticeSettings): string {
  return `notice.${code}`;
}
