import type { Severity } from '../../domain/problem';

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
  noProblems: '没有发现问题。',
  counts: (errors: number, warnings: number, notices: number) =>
    `错误 ${errors}，警告 ${warnings}，提示 ${notices}`,
  problems: '问题',
  suggestion: (text: string) => `（建议：${text}）`,
  people: {
    due: (count: number) => `应考 ${count} 人`,
    scored: (count: number) => `已评 ${count} 人`,
    unfinished: (count: number) => `未完成 ${count} 人`,
    postponed: (count: number) => `缓评 ${count} 人`,
    ungraded: (count: number) => `不定等次 ${count} 人`,
    exempt: (count: number) => `免考 ${count} 人`,
  },
  bandCount: (band: string, count: number) => `${band} ${count} 人`,
  notCalculated: '参数有错误，未计算',
  members: (count: number, branches: string) => `应交 ${count} 人，支部：${branches}`,
  tabs: '工作表',
  tabState: { added: '新建', updated: '已更新', unchanged: '未变' },
  tab: (name: string, state: string, rows: number) => `${name}（${state}，${rows} 行）`,
  renamed: (wanted: string, name: string) => `“${wanted}”已被占用，改用“${name}”`,
  list: (tab: string, count: number) => `${tab} ${count} 人`,
  lists: '名单',
  time: (time: string) => `计算时间 ${time}`,
  seeProblems: (path: string) => `逐条列出：kaoping check ${path}`,
  saved: (path: string) => `已保存 ${path}`,
  unchanged: (path: string) => `内容没有变化，${path} 保持原样`,
  phase: { read: '读取', decide: '校验和计算', write: '写入', save: '保存' },
  took: (seconds: string) => `用时 ${seconds} 秒`,
  comma: '，',
  semicolon: '；',
  colon: '：',
};
