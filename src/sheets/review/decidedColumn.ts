import type { ScoreResult } from '../../domain/engines/scoreResult';
import type { ColumnSpec, Scheme } from '../../domain/scheme/scheme';

/** The band that counts, beside the proposal: only where people have decided over one. */
export const DECIDED_COLUMN: ColumnSpec = {
  key: 'decided',
  header: '复核后等次',
  type: 'text',
  required: false,
  source: 'calc',
  width: 16,
  hint: '',
};

/** The columns with 复核后等次 behind the one of this key. */
export function withDecidedColumn(
  columns: readonly ColumnSpec[],
  behind: string,
  decided: ColumnSpec = DECIDED_COLUMN,
): readonly ColumnSpec[] {
  return columns.flatMap((column) => (column.key === behind ? [column, decided] : [column]));
}

/** The columns of a result tab of score sheets as they are printed. */
export function printedResultColumns(
  { resultColumns }: Scheme,
  results: readonly ScoreResult[],
): readonly ColumnSpec[] {
  return results.some(({ override }) => override !== undefined)
    ? withDecidedColumn(resultColumns, 'band')
    : resultColumns;
}
