import {
  add,
  clamp,
  compare,
  type Exact,
  exact,
  exactFromCell,
  subtract,
  sum,
  ZERO,
} from '../domain/exact/exact';
import type { CellContent } from '../domain/reading/cellContent';
import type { ScorePart, ScoreSheetSettings } from '../domain/scheme/scheme';
import type { DataRow } from './dataRows';

/** What a row's native formula shows: a number, "" (null), or an error value that spreads. */
export type LiveScore = Exact | null | 'error';

/**
 * What `scoreFormula` shows for a row in any spreadsheet program. A formula sees plain cells only:
 * 95 typed as text, √ for 是 or a mistyped name are beyond it, so it can differ from the engine.
 */
export function liveScore(
  part: ScorePart,
  { cell }: Pick<DataRow, 'cell'>,
  missing: ScoreSheetSettings['missing'],
): LiveScore {
  const marks = part.indicators.map(({ key }) => cell(key));
  const seen = [...marks, cell('bonus'), cell('deduct'), cell('veto'), cell('status')];
  if ([...seen, cell('id'), cell('name')].some(({ type }) => type === 'error')) return 'error';
  const isComplete = marks.every(isNumber) || missing === 'zero';
  const isScored =
    !(isEmpty(cell('id')) && isEmpty(cell('name'))) &&
    !['免考', '缓评'].some((word) => isWord(cell('status'), word)) &&
    isComplete &&
    part.indicators.every(({ key, max }) => isWithin(cell(key), max)) &&
    isReasoned(cell('bonus'), cell('bonusReason'), part.maxBonus) &&
    isReasoned(cell('deduct'), cell('deductReason'), part.maxDeduct) &&
    (!isWord(cell('veto'), '是') || !isEmpty(cell('vetoReason')));
  if (!isScored) return null;
  const points = add(sum(marks.map(numberOf)), numberOf(cell('bonus')));
  const cap = add(exact(part.fullMarks), exact(part.maxBonus));
  return clamp(subtract(points, numberOf(cell('deduct'))), ZERO, cap);
}

/** Whether a cell shows exactly this word to a formula. */
export function isWord(cell: CellContent, word: string): boolean {
  return cell.type === 'text' && cell.text === word;
}

/** Points with a reason beside them where there are any; a column that is not there is blank. */
function isReasoned(points: CellContent, reason: CellContent, max: string): boolean {
  if (!isWithin(points, max)) return false;
  return compare(numberOf(points), ZERO) === 0 || !isEmpty(reason);
}

/** Blank, or a number from 0 to `max`; text of any kind is not. */
function isWithin(cell: CellContent, max: string): boolean {
  if (cell.type === 'blank') return true;
  const value = numberOf(cell);
  return isNumber(cell) && compare(value, ZERO) >= 0 && compare(value, exact(max)) <= 0;
}

function numberOf(cell: CellContent): Exact {
  return cell.type === 'number' ? exactFromCell(cell.number) : ZERO;
}

function isNumber(cell: CellContent): boolean {
  return cell.type === 'number';
}

function isEmpty(cell: CellContent): boolean {
  return cell.type === 'blank' || (cell.type === 'text' && cell.text === '');
}
