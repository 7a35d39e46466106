const LONGEST = 31;
/** Excel's own list, and the full-width forms that Japanese Excel refuses as well (EXCEL.md 11). */
const FORBIDDEN = /[\\/?*:[\]＼／？＊：［］＇￥’\u0000-\u001f]/;

/** Whether every Excel accepts this name for a tab (EXCEL.md 11). */
export function isValidTabName(name: string): boolean {
  return (
    name.trim() !== '' &&
    name.length <= LONGEST &&
    !FORBIDDEN.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    name.toLowerCase() !== 'history'
  );
}

/** Names of tabs compare without case. */
export function isSameTab(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
