import { BLANK_CELL } from '../domain/reading/cellContent';
import type { Scheme } from '../domain/scheme/scheme';
import { holdsCell } from '../sheets/contentReading';
import { fillInNotes } from '../sheets/fillInTab';
import { NOTES_ROW } from '../sheets/layout';
import type { ParameterReference } from '../sheets/parameterReference';
import type { PlanStep } from '../workbook/plan';
import type { SheetInUse } from './schemesInUse';

/**
 * The boundary rule above a fill-in tab of ours as the bands are now, for programs that do not
 * recalculate. Notes that somebody wrote over the formula are left alone.
 */
export function notesSteps(
  sheet: SheetInUse,
  scheme: Scheme,
  reference: ParameterReference,
): PlanStep[] {
  const present = sheet.tab.rows[NOTES_ROW - 1]?.[0] ?? BLANK_CELL;
  if (sheet.known.stamp === null || present.formula === undefined) return [];
  const notes = fillInNotes(scheme, reference);
  if (holdsCell(present, notes)) return [];
  return [{ kind: 'writeCells', tab: sheet.tab.name, row: NOTES_ROW, column: 1, cells: [[notes]] }];
}
