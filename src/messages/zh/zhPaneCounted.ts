import type { UnitKind } from '../../domain/tables/tableScheme';

/** What the pane counts: what a scheme appraises, or rows of a tab. */
export type Counted = UnitKind | 'row';

const MEASURES: Readonly<Record<Counted, string>> = {
  member: '人',
  staff: '人',
  branch: '个支部',
  pair: '对',
  class: '个班级',
  dorm: '间宿舍',
  contestant: '人',
  none: '条',
  row: '条',
};

/** "22 人", "4 个支部": a number with its measure word. */
export function zhPaneCounted(count: number, of: Counted): string {
  return `${count} ${MEASURES[of]}`;
}
