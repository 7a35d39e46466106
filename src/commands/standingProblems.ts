import type { Problem } from '../domain/problem';
import { isWritable } from './isWritable';
import type { SchoolWorkbook } from './schoolWorkbook';

/**
 * The problems that are still there once a calculation has written its cells: a formula that was
 * overwritten or showed another value (W33, W34) is put right by it, except on a protected tab of
 * somebody else.
 */
export function standingProblems(
  { schemes, tables }: SchoolWorkbook,
  problems: readonly Problem[],
): readonly Problem[] {
  const sheets = [
    ...schemes.flatMap((each) => each.sheets),
    ...tables.schemes.flatMap((each) => each.tables),
  ];
  const mended = new Set(sheets.filter(isWritable).map(({ tab }) => tab.name));
  return problems.filter(({ code, tab }) => (code !== 'W33' && code !== 'W34') || !mended.has(tab));
}
