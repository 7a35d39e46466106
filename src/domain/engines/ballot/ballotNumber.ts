/** 票号 of a group's ballot, counted from 1: ("A", 3) is "A-003". */
export function ballotNumber(group: string, number: number): string {
  return `${group}-${String(number).padStart(3, '0')}`;
}
