import type { Problem } from '../../domain/problem';
import { BLANK_CELL } from '../../domain/reading/cellContent';
import { seenText } from '../../domain/reading/seenText';
import { parseRange } from '../../sheets/address';
import type { PlanStep } from '../../workbook/plan';
import type { Fix } from './fix';
import type { InputSheet } from './inputSheets';

/**
 * Clears a row that repeats another one word for word (E11, C-10): what was typed in the scheme's
 * columns, and nothing in columns of the school's own. Live formulas stay and show nothing.
 */
export function dropRow(problem: Problem, { tab, header, columns }: InputSheet): Fix | null {
  const row = parseRange(problem.cell)?.fromRow;
  if (row === undefined) return null;
  const filled = columns.flatMap(({ key, source }) => {
    const column = header.columns.get(key);
    const cell = tab.rows[row - 1]?.[column ?? -1] ?? BLANK_CELL;
    const isLive = source === 'calc' && cell.formula !== undefined;
    return column === undefined || cell.type === 'blank' || isLive
      ? []
      : [{ column, seen: seenText(cell).trim() }];
  });
  if (filled.length === 0) return null;
  const before = filled
    .sort((left, right) => left.column - right.column)
    .map(({ seen }) => seen)
    .join(' ');
  return {
    correction: { problem, offer: 'dropRow', before, after: '' },
    steps: filled.map(
      ({ column }): PlanStep => ({
        kind: 'writeCells',
        tab: tab.name,
        row,
        column: column + 1,
        cells: [[null]],
      }),
    ),
  };
}
