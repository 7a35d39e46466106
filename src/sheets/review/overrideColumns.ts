import type { ColumnSpec } from '../../domain/scheme/scheme';

export const REVIEW_TAB = '复核调整';

type OverrideKey =
  | 'scheme'
  | 'unit'
  | 'name'
  | 'branch'
  | 'suggested'
  | 'band'
  | 'reason'
  | 'by'
  | 'date';

function column(
  key: OverrideKey,
  header: string,
  type: ColumnSpec['type'],
  width: number,
  hint: string,
): ColumnSpec & { readonly key: OverrideKey } {
  return { key, header, type, required: false, source: 'input', width, hint };
}

/** The columns of 复核调整 in order: what the tool proposes, what people decided, and why. */
export const OVERRIDE_COLUMNS = [
  column('scheme', '方案', 'text', 26, '从下拉列表选择方案'),
  column('unit', '编号/对象', 'id', 12, '党员或教职工填编号，如 D003；支部、班级等填名称'),
  column('name', '姓名', 'text', 12, '与编号一致；可留空'),
  column('branch', '所在支部', 'text', 14, '可留空'),
  column('suggested', '建议等次', 'text', 15, '调整前的建议等次，原样填写；可留空'),
  column('band', '调整为', 'text', 15, '研究后确定的等次，用该方案的等次名称'),
  column('reason', '理由', 'longtext', 34, '必填：为什么调整'),
  column('by', '经办人/会议', 'text', 20, '必填：谁或哪次会议决定，如“支部大会 1月10日”'),
  column('date', '日期', 'date', 12, '决定日期，如 2025-01-10'),
] as const;

/** Columns without which an override says nothing. */
const NEEDED: readonly OverrideKey[] = ['scheme', 'band', 'reason', 'by'];

/** Headers by which the columns are known, with what offices write as well. */
const OTHER_HEADERS: Readonly<Partial<Record<OverrideKey, readonly string[]>>> = {
  unit: ['编号', '对象', '编号或对象'],
  branch: ['支部'],
  suggested: ['原等次', '调整前等次'],
  band: ['调整后等次', '复核后等次'],
  reason: ['调整理由'],
  by: ['经办人', '会议', '经办人或会议'],
};

export const OVERRIDE_WANTED = OVERRIDE_COLUMNS.map(({ key, header }) => ({
  key,
  headers: [header, ...(OTHER_HEADERS[key] ?? [])],
  required: NEEDED.includes(key),
}));
