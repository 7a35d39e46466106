import { textCell } from '../cellInput';
import { framedTab, landscapePage } from '../frame';
import { FIRST_DATA_ROW } from '../layout';
import type { CellInput, TabContent } from '../tabContent';

export const LOG_TAB = '修改记录';

/** What is written down on 修改记录, with its word there. */
export const LOG_WORDS = {
  finalise: '定稿',
  reopen: '撤销定稿',
  override: '复核调整',
  overrideRemoved: '撤销复核调整',
  normalise: '一键规范',
  period: '更改考核周期',
  collect: '汇集数据',
} as const;

export type LogKind = keyof typeof LOG_WORDS;

/** One thing that was done; texts as typed or as they stand in cells, "" where there is none. */
export interface LogEntry {
  readonly kind: LogKind;
  /** Who did it, as typed; "" where nobody was asked. */
  readonly by: string;
  /** Whom or what it was done to. */
  readonly about: string;
  readonly before: string;
  readonly after: string;
  readonly reason: string;
}

const COLUMNS = [
  { text: '时间', width: 17 },
  { text: '经办人', width: 12 },
  { text: '事项', width: 14 },
  { text: '对象', width: 36 },
  { text: '原值', width: 18 },
  { text: '新值', width: 18 },
  { text: '原因', width: 30 },
] as const;

/** Rows that look ready for what comes. */
const READY_ROWS = 300;

const NOTES =
  '说明：由插件逐行追加，不改写、不删除已有各行。经办人按填写的姓名记录；未要求填写的留空。';

/** 修改记录 with its first rows: appended to, never rewritten. */
export function logTab(
  name: string,
  organisation: string,
  rows: readonly (readonly CellInput[])[],
): TabContent {
  const base = framedTab({
    name,
    title: `${organisation}修改记录`,
    meta: [`单位:${organisation}`],
    notes: textCell(NOTES),
    headers: COLUMNS.map(({ text, width }) => ({ text, width, look: 'header' as const })),
    body: rows,
  });
  const last = FIRST_DATA_ROW + READY_ROWS - 1;
  return {
    ...base,
    tabColour: 'base',
    looks: [...base.looks, { range: `A${FIRST_DATA_ROW}:G${last}`, look: 'text' }],
    numberFormats: [{ range: `A${FIRST_DATA_ROW}:G${last}`, format: '@' }],
    protection: { unlocked: [] },
    page: landscapePage('核对人：            '),
  };
}

/** The cells of one entry in the order of the columns; `time` is ISO local time. */
export function logCells(entry: LogEntry, time: string): CellInput[] {
  return [
    textCell(time.slice(0, 16).replace('T', ' ')),
    textCell(entry.by),
    textCell(LOG_WORDS[entry.kind]),
    textCell(entry.about),
    textCell(entry.before),
    textCell(entry.after),
    textCell(entry.reason),
  ];
}
