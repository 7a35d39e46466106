import { summariseUnits } from '../../domain/tables/summariseUnits';
import type { UnitSchemeReport } from '../reports';
import type { SchoolWorkbook } from '../schoolWorkbook';
import type { TableEvaluation } from './evaluateTables';

/** A scheme on tables as it is told after the calculation. */
export function unitSchemeReport(
  { tables }: Pick<SchoolWorkbook, 'tables'>,
  { inUse: { scheme }, output }: TableEvaluation,
): UnitSchemeReport {
  if (output === null) return { scheme, results: null, summary: null, totals: [] };
  const summary = summariseUnits(scheme, output.units, tables.school);
  return { scheme, results: output.units, summary, totals: output.totals };
}
