import { addMonths, compareDays } from '../calendar/isoDate';
import type { Person } from './person';

/**
 * Whether the person is a member (正式 or 预备) with a branch that he has not left by the year
 * end: a 转出日期 on the 考核截止日 itself counts as left. 免考 and 缓评 do not matter here.
 */
export function isMemberAt(person: Person, yearEnd: string): boolean {
  const member = person.partyStatus === '正式' || person.partyStatus === '预备';
  const gone = person.left !== null && compareDays(person.left, yearEnd) <= 0;
  return member && person.branch !== '' && !gone;
}

/** Whether a row is expected of the person: a member at the year end who is not 免考. */
export function isDue(person: Person, yearEnd: string): boolean {
  return isMemberAt(person, yearEnd) && person.status !== '免考';
}

/**
 * Whether the person is too short in the branch for a grade, 不定等次: 转入日期 plus
 * `minMonths` calendar months lies after the year end. With 6 months and 2024-12-31 somebody of
 * 2024-06-30 (2024-12-30) is long enough and somebody of 2024-07-01 (2025-01-01) is not. No
 * 转入日期 means long ago; 0 months switches the rule off.
 */
export function isShortMembership(person: Person, yearEnd: string, minMonths: number): boolean {
  if (minMonths === 0 || person.joined === null) return false;
  return compareDays(addMonths(person.joined, minMonths), yearEnd) > 0;
}
