import { type Exact, exact } from '../../exact/exact';
import type { Term } from '../../tables/step';
import { numberOf, type TableRow } from '../../tables/tableRow';
import { groupOf, type TableScheme } from '../../tables/tableScheme';
import type { PairAppraisal } from './pairEngine';

/** The four marks by hand, 分; null where a cell is blank or unreadable. */
export function pairMarks(
  sheet: TableRow | null,
  scheme: TableScheme,
  appraisal: PairAppraisal,
): readonly Term[] {
  return groupOf(scheme, appraisal.marks).items.map(({ key, label, points }) => ({
    label,
    value: sheet === null ? null : numberOf(sheet, key),
    max: exact(points),
    reason: '',
  }));
}

/** Full marks of the lessons of one role, 分. */
export function lessonMarks(scheme: TableScheme, appraisal: PairAppraisal, key: string): Exact {
  const item = groupOf(scheme, appraisal.lessons).items.find((each) => each.key === key);
  if (item === undefined) throw new Error(`no lesson points ${key} in ${scheme.id}`);
  return exact(item.points);
}
