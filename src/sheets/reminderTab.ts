import type { Roster } from '../domain/people/person';
import type { Problem, ProblemCode } from '../domain/problem';
import { columnRange } from './address';
import { countCell, textCell } from './cellInput';
import { framedTab, landscapePage } from './frame';
import type { OpenColumns } from './keepTyped';
import { FIRST_DATA_ROW } from './layout';
import type { Look, TabContent } from './tabContent';

/** A list for 催办 over all sheets of a workbook: whom something is still asked of. */
export interface Reminder {
  readonly tab: string;
  readonly codes: readonly ProblemCode[];
}

/** Contracts that are not signed (W07, 4.1), rows that nobody handed in (E16). */
export const REMINDERS: readonly Reminder[] = [
  { tab: '未签订名单', codes: ['W07'] },
  { tab: '未交名单', codes: ['E16'] },
];

const COLUMNS: readonly { readonly header: string; readonly width: number; readonly look: Look }[] =
  [
    { header: '序号', width: 6, look: 'number' },
    { header: '编号', width: 10, look: 'text' },
    { header: '姓名', width: 12, look: 'text' },
    { header: '所在支部', width: 14, look: 'text' },
    { header: '岗位', width: 20, look: 'text' },
    { header: '工作表', width: 24, look: 'text' },
    { header: '催办情况', width: 24, look: 'input' },
  ];

/** What people write beside a name, kept as long as it stands there. */
export const REMINDER_OPEN: OpenColumns = {
  rowKey: ['编号', '姓名', '工作表'],
  columns: ['催办情况'],
};

export interface ReminderRequest {
  readonly reminder: Reminder;
  readonly tab: string;
  readonly organisation: string;
  /** 考核周期 as printed. */
  readonly period: string;
  readonly roster: Roster;
  readonly problems: readonly Problem[];
}

/** Whom it is about, each person once a sheet, in the order of the sheets. */
export function remindedOf({ codes }: Reminder, problems: readonly Problem[]): readonly Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ code, id, name, tab }) => {
    const key = `${tab}\u0001${id}\u0001${name}`;
    if (!codes.includes(code) || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** The list as a tab, with room for what was done. */
export function reminderTab(request: ReminderRequest): TabContent {
  const { organisation, reminder, roster } = request;
  const listed = remindedOf(reminder, request.problems);
  const body = listed.map(({ id, name, tab }, index) => {
    const person = roster.byId.get(id);
    return [
      countCell(index + 1),
      ...[id, name, person?.branch ?? '', person?.posts.join('、') ?? '', tab].map(textCell),
      null,
    ];
  });
  const base = framedTab({
    name: request.tab,
    title: organisation + reminder.tab,
    meta: [`单位:${organisation}`, `考核周期:${request.period}`, '填表人:', '填表日期:'],
    notes: textCell(`共 ${listed.length} 条，请逐一催办；补齐后重新汇总，本表随之更新。`),
    headers: COLUMNS.map(({ header, width }) => ({ text: header, width, look: 'header' })),
    body: body.length === 0 ? [[textCell('无')]] : body,
  });
  const lastRow = Math.max(base.rows.length, FIRST_DATA_ROW);
  return {
    ...base,
    tabColour: 'list',
    looks: [
      ...base.looks,
      ...COLUMNS.map(({ look }, index) => ({
        range: columnRange(index, FIRST_DATA_ROW, lastRow),
        look,
      })),
    ],
    protection: {
      unlocked: ['A2:J2', columnRange(COLUMNS.length - 1, FIRST_DATA_ROW, lastRow)],
    },
    freeze: { rows: FIRST_DATA_ROW - 1, columns: 3 },
    page: landscapePage('填表人：            审核人：            负责人：            '),
  };
}
