import { type Exact, equal, exactFromCell, roundHalfUp } from '../domain/exact/exact';
import type { CellContent } from '../domain/reading/cellContent';
import { isSettled } from './scoreCell';
import { NOISE_DECIMALS } from './scoreFormula';

/** A calculated cell as it stands, with the formula and the value that belong there. */
export interface ExpectedCell {
  readonly row: number;
  readonly present: CellContent;
  readonly formula: string;
  readonly value: Exact | string | null;
}

export interface FormulaFault {
  readonly cell: ExpectedCell;
  /** W33: our formula shows another value. W34: another formula or a value took its place. */
  readonly code: 'W33' | 'W34';
}

/**
 * What is wrong with the cells of one calculated column. A value in place of the formula is no fault
 * while it is right: an earlier calculation may have settled it. Another formula is one where some
 * other row of the column still has ours; if none has, the column was written for other settings
 * and only wrong values are told. A cell that was never computed says nothing.
 */
export function formulaFaults(cells: readonly ExpectedCell[]): readonly FormulaFault[] {
  const isKept = cells.some(({ present, formula }) => isSameFormula(present.formula, formula));
  return cells.flatMap((cell): FormulaFault[] => {
    const { present, formula, value } = cell;
    if (isSettled(present.formula) || present.formula === '=""') return [];
    if (present.formula === undefined) {
      return isShown(present, value) || isNothing(present) ? [] : [{ cell, code: 'W34' }];
    }
    if (isKept && !isSameFormula(present.formula, formula)) return [{ cell, code: 'W34' }];
    return isNothing(present) || isShown(present, value) ? [] : [{ cell, code: 'W33' }];
  });
}

/** The same but for how programs write it: spaces, quotes round names, how far a range reaches. */
function isSameFormula(present: string | undefined, wanted: string): boolean {
  return present === wanted || (present !== undefined && shapeOf(present) === shapeOf(wanted));
}

const TEXT_OR_REST = /"(?:[^"]|"")*"|[^"]+/gu;

function shapeOf(formula: string): string {
  return formula.replace(TEXT_OR_REST, (piece) =>
    piece.startsWith('"')
      ? piece
      : piece
          .replace(/[\s']/gu, '')
          .replace(/_xl(?:fn|ws)\./gu, '')
          .replace(/(:\$?[A-Z]{1,3}\$?)\d+/gu, '$1')
          .toUpperCase(),
  );
}

/** A cell that was never computed, or cleared. */
function isNothing(present: CellContent): boolean {
  return present.type === 'blank' || (present.type === 'text' && present.text === '');
}

/** Whether a cell shows this value; a spreadsheet's binary noise aside. */
function isShown(present: CellContent, value: ExpectedCell['value']): boolean {
  switch (present.type) {
    case 'blank':
      return value === null || value === '';
    case 'text':
      return present.text === (value ?? '');
    case 'number':
      return value !== null && typeof value !== 'string' && isSame(present.number, value);
    case 'boolean':
    case 'error':
      return false;
  }
}

function isSame(shown: number, value: Exact): boolean {
  const rounded = roundHalfUp(exactFromCell(shown), NOISE_DECIMALS);
  return equal(rounded, roundHalfUp(value, NOISE_DECIMALS));
}
