import type { Severity } from '../../domain/problem';
import { zhLeftTabs } from './zhLeftTabs';

/** What commands report to people. */
export const zhReport = {
  year: (year: string) => `考核年度 ${year}`,
  yearGuessed: '（工作簿没有写明年度，按当前日期推定；可用 --year 指定）',
  severity: { error: '错误', warning: '警告', notice: '提示' } satisfies Record<Severity, string>,
  severityNote: {
    error: '该行不计分，请先改正',
    warning: '已计分，请复核',
    notice: '已按规范读取',
  } satisfies Record<Severity, string>,
  /** What a file carries besides tables: it is kept as it is, and named so that nobody is surprised. */
  foreign: {
    macros: () => '工作簿含宏：不会运行，原样保留。',
    externalLink: (names: string) =>
      `工作簿引用其他文件${names === '' ? '' : `（${names}）`}：不会打开，以文件中保存的值为准。`,
    dataConnection: () => '工作簿含数据连接：不会连接，以文件中保存的值为准。',
  },
  noProblems: '没有发现问题。',
  counts: (errors: number, warnings: number, notices: number) =>
    `错误 ${errors}，警告 ${warnings}，提示 ${notices}`,
  problems: '问题',
  suggestion: (text: string) => `（建议：${text}）`,
  /** Units of a scheme on tables: people, branches, classes, pairs. */
  units: {
    due: (count: number) => `应考 ${count}`,
    scored: (count: number) => `已评 ${count}`,
    unfinished: (count: number) => `未完成 ${count}`,
    pending: (count: number) => `待定 ${count}`,
    noDimension: (count: number) => `缺维度 ${count}`,
    postponed: (count: number) => `缓评 ${count}`,
    ungraded: (count: number) => `不定等次 ${count}`,
    exempt: (count: number) => `免考 ${count}`,
  },
  people: {
    due: (count: number) => `应考 ${count} 人`,
    scored: (count: number) => `已评 ${count} 人`,
    unfinished: (count: number) => `未完成 ${count} 人`,
    postponed: (count: number) => `缓评 ${count} 人`,
    ungraded: (count: number) => `不定等次 ${count} 人`,
    exempt: (count: number) => `免考 ${count} 人`,
  },
  bandCount: (band: string, count: number) => `${band} ${count} 人`,
  unitBandCount: (band: string, count: number) => `${band} ${count}`,
  notCalculated: '参数有错误，未计算',
  members: (count: number, branches: string) => `应交 ${count} 人，支部：${branches}`,
  tabs: '工作表',
  tabState: { added: '新建', updated: '已更新', unchanged: '未变' },
  /** Too many tabs to name each. */
  tabCount: (state: string, count: number) => `${state} ${count} 张`,
  tab: (name: string, state: string, rows: number) => `${name}（${state}，${rows} 行）`,
  renamed: (wanted: string, name: string) => `“${wanted}”已被占用，改用“${name}”`,
  list: (tab: string, count: number) => `${tab} ${count} 行`,
  lists: '名单',
  /** Lists over all schemes: what is not signed, what is missing. */
  reminders: '催办',
  noticePeriod: (from: string, to: string, days: number) =>
    `公示期：${from} 至 ${to}，共 ${days} 个工作日`,
  weekendsOnly: '节假日表没有填当年的放假和调休，只跳过了双休日，请核对',
  time: (time: string) => `计算时间 ${time}`,
  seeProblems: (path: string) => `逐条列出：kaoping check ${path}`,
  saved: (path: string) => `已保存 ${path}`,
  unchanged: (path: string) => `内容没有变化，${path} 保持原样`,
  phase: { read: '读取', decide: '校验和计算', write: '写入', save: '保存' },
  took: (seconds: string) => `用时 ${seconds} 秒`,
  purpose: {
    yearEnd: '年终考核',
    report: '述职评议',
    daily: '日常考核',
    award: '评优',
  },
  sources: (sources: string) => (sources === '' ? '' : `（来源 ${sources}）`),
  sourceRange: (first: string, last: string) => `${first} 至 ${last}`,
  catalogueMore: '插入：kaoping insert 工作簿.xlsx --schemes 方案,方案 --out 结果.xlsx；all 为全部',
  nothingRestored: '没有可以恢复填写规则的工作表。',
  leftAlone: (why: string) => `未恢复：${why}。`,
  leftTabs: zhLeftTabs,
  comma: '，',
  semicolon: '；',
  colon: '：',
};
