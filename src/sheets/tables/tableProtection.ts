import type { ColumnSpec } from '../../domain/scheme/scheme';
import { columnRange } from '../address';
import { FIRST_DATA_ROW } from '../layout';
import type { TabContent } from '../tabContent';
import type { TableTabRequest, TableTabRow } from './tableTabRequest';

/** Columns that the tool fills in: they say whose row it is. */
export function identityKeys({ table, rows }: TableTabRequest): ReadonlySet<string> {
  const keys = new Set(table.prefill.kind === 'none' ? [] : ['seq']);
  for (const { given } of rows) for (const key of given.keys()) if (key !== 'post') keys.add(key);
  return keys;
}

/** Null for a log without formulas: it has nothing to protect, and people sort and filter it. */
export function tableProtection(
  request: TableTabRequest,
  specs: readonly ColumnSpec[],
  lastRow: number,
): TabContent['protection'] {
  return isProtected(request, specs) ? { unlocked: unlocked(request, specs, lastRow) } : null;
}

function isProtected({ table }: TableTabRequest, specs: readonly ColumnSpec[]): boolean {
  return table.kind === 'fillIn' || specs.some(({ source }) => source === 'calc');
}

/** Inputs everywhere; what the tool filled in only where it did not. */
function unlocked(
  request: TableTabRequest,
  specs: readonly ColumnSpec[],
  lastRow: number,
): string[] {
  const identity = identityKeys(request);
  const inputs = specs.flatMap(({ key, source }, column) => {
    if (source === 'calc') return [];
    if (!identity.has(key)) return [columnRange(column, FIRST_DATA_ROW, lastRow)];
    const isGiven = (row: TableTabRow): boolean =>
      key === 'seq' ? row.given.size > 0 : row.given.has(key);
    return openRuns(request.rows.map(isGiven), lastRow).map(({ from, to }) =>
      columnRange(column, from, to),
    );
  });
  const extra = request.extraColumns.map((_, index) =>
    columnRange(specs.length + index, FIRST_DATA_ROW, lastRow),
  );
  return ['A2:J2', ...inputs, ...extra];
}

/** Rows that are not locked, neighbours together, the spare rows at the end included. */
function openRuns(locked: readonly boolean[], lastRow: number): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  locked.forEach((isLocked, index) => {
    if (isLocked) return;
    const row = FIRST_DATA_ROW + index;
    const last = runs.at(-1);
    if (last !== undefined && last.to === row - 1) last.to = row;
    else runs.push({ from: row, to: row });
  });
  const firstSpare = FIRST_DATA_ROW + locked.length;
  const last = runs.at(-1);
  if (firstSpare > lastRow) return runs;
  if (last !== undefined && last.to === firstSpare - 1) last.to = lastRow;
  else runs.push({ from: firstSpare, to: lastRow });
  return runs;
}
