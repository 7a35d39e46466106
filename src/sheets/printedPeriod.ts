import type { Globals } from '../domain/scheme/globals';

/** 考核周期 as printed: "2024年度", with the semester where 参数设置 says one. */
export function printedPeriod({ year, semester }: Globals): string {
  return semester === '' ? `${year}年度` : `${year}年度 ${semester}`;
}
