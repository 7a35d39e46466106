import { type Exact, exact, least } from '../../exact/exact';
import type { Leave } from '../../tables/school';
import type { DuePeriod } from './duePeriod';

const PRESENT = exact('1');

/**
 * The factor of 请假折算 for one person and period (C-20): a week's own row wins, else the row of
 * its 归属月份; a week's row never touches a monthly quota. 1 where nothing is written. Of two rows
 * for the same time the lower factor holds, whichever stands first.
 */
export function leaveFactor(leaves: readonly Leave[], period: DuePeriod): Exact {
  if (period.kind === 'week') {
    const ofWeek = lowest(leaves, 'week', period.key);
    if (ofWeek !== null) return ofWeek;
  }
  return lowest(leaves, 'month', period.month) ?? PRESENT;
}

function lowest(leaves: readonly Leave[], kind: Leave['kind'], key: string): Exact | null {
  const [first, ...others] = leaves
    .filter((leave) => leave.kind === kind && leave.key === key)
    .map(({ factor }) => factor);
  return first === undefined ? null : least(first, ...others);
}
