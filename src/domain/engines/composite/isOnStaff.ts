import { compareDays } from '../../calendar/isoDate';
import type { Person } from '../../people/person';

/**
 * Whether the person has not left by the year end; a 转出日期 on the 考核截止日 itself counts as
 * left. Members and others alike, the exempt included.
 */
export function isOnStaff(person: Person, yearEnd: string): boolean {
  return person.left === null || compareDays(person.left, yearEnd) > 0;
}
