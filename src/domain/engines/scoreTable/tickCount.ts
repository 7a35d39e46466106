import { type TableRow, textOf } from '../../tables/tableRow';
import { type TableScheme, tableOf } from '../../tables/tableScheme';
import type { LedgerEngine } from './ledgerEngine';
import { type RowFaults, rowFaults } from './rowFaults';

/** The ticks of one row. */
export interface TickCount {
  /** Null while a tick is blank or wrong: not looked at is not 否. */
  readonly count: number | null;
  /** Headers of the parts that are 否. */
  readonly missing: readonly string[];
  readonly of: number;
  readonly faults: RowFaults;
}

/** Counts the parts that are there, e.g. the six of the 党员一本通 (S3-07). */
export function tickCount(scheme: TableScheme, engine: LedgerEngine, row: TableRow): TickCount {
  const columns = engine.ticks?.columns ?? [];
  const parts = columns.map((column) => ({ column, label: headerOf(scheme, engine, column) }));
  const faults = rowFaults(row, parts, []);
  const complete = !faults.blocked && faults.missing.length === 0;
  return {
    count: complete ? parts.filter(({ column }) => textOf(row, column) === '是').length : null,
    missing: parts.filter(({ column }) => textOf(row, column) === '否').map(({ label }) => label),
    of: parts.length,
    faults,
  };
}

function headerOf(scheme: TableScheme, engine: LedgerEngine, key: string): string {
  const columns = tableOf(scheme, engine.table).columns;
  const column = columns.find((each) => 'key' in each && each.key === key);
  return column !== undefined && 'key' in column ? column.header : key;
}
