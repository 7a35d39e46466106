/** "2025年1月8日" of "2025-01-08", as documents write it; other text as it is. */
export function chineseDay(iso: string): string {
  const [, year, month, day] = /^(\d{4})-0?(\d{1,2})-0?(\d{1,2})$/u.exec(iso) ?? [];
  return year === undefined ? iso : `${year}年${month}月${day}日`;
}

/** "2024年9月" of "2024-09"; other text as it is. */
export function chineseMonth(month: string): string {
  const [, year, number] = /^(\d{4})-0?(\d{1,2})$/u.exec(month) ?? [];
  return year === undefined ? month : `${year}年${number}月`;
}
