import type { TableRow } from './tableRow';
import type { UnitFlag } from './unitResult';

/**
 * What the rows of a unit say in 提示 (C-07): errors of rows that therefore do not count, labels of
 * what is blank, readings to be confirmed (C-08), marks with more than two decimals (W02).
 */
export function rowFlags(
  rows: readonly TableRow[],
  missing: readonly string[],
): readonly UnitFlag[] {
  const blocked = rows.filter(({ use }) => use !== 'counted');
  const codes = [...new Set(blocked.flatMap((row) => row.codes))];
  const flags: UnitFlag[] = [];
  if (blocked.length > 0) flags.push({ kind: 'blocked', detail: { codes: codes.join('、') } });
  if (missing.length > 0) flags.push({ kind: 'missing', detail: { items: missing.join('、') } });
  if (rows.some(({ awaiting }) => awaiting)) flags.push({ kind: 'awaiting', detail: {} });
  if (rows.some(hasManyDecimals)) flags.push({ kind: 'decimals', detail: {} });
  return flags;
}

function hasManyDecimals({ cells }: TableRow): boolean {
  return Object.values(cells).some(({ manyDecimals }) => manyDecimals);
}
