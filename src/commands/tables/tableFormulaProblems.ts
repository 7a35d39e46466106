import { type Exact, toFixedText } from '../../domain/exact/exact';
import type { Problem } from '../../domain/problem';
import { seenText } from '../../domain/reading/seenText';
import { settingsOf } from '../../domain/tables/settings';
import type { TableScheme } from '../../domain/tables/tableScheme';
import { cellAddress } from '../../sheets/address';
import { type ExpectedCell, type FormulaFault, formulaFaults } from '../../sheets/formulaFaults';
import { tabProblem } from '../../sheets/tabProblem';
import type { SchoolWorkbook } from '../schoolWorkbook';
import { tabNameFor } from '../tabNames';
import {
  type CalculatedCell,
  type CalculatedColumn,
  type CellsToCalculate,
  calculatedCells,
} from './calculatedCells';
import type { TableEvaluation } from './evaluateTables';
import { oddPeople } from './oddPeople';
import { type NameOf, plannedOutputs, sheetsToCalculate } from './sheetsToCalculate';
import { placesOf } from './workbookPlaces';
import { workbookPlaces } from './workbookPlacesOf';

/**
 * Calculated cells of our fill-in tabs that were overwritten or whose formula was changed (W34), or
 * that show another value than the exact engine (W33); only where a formula belongs.
 */
export function tableFormulaProblems(
  school: SchoolWorkbook,
  evaluations: readonly TableEvaluation[],
): readonly Problem[] {
  const nameOf: NameOf = (scheme, key, tab) =>
    tabNameFor(school.reading, 'result', scheme, key, tab);
  const places = workbookPlaces(school, new Map(), plannedOutputs(evaluations, nameOf));
  const odd = oddPeople(school);
  return evaluations.flatMap(({ inUse, output }) => {
    if (output === null) return [];
    const pointed = placesOf(inUse.scheme, places);
    return sheetsToCalculate({ inUse, output }, evaluations, odd)
      .filter(({ sheet }) => sheet.known.stamp !== null)
      .flatMap((sheet) =>
        calculatedCells(sheet, pointed).flatMap((column) => columnProblems(sheet, school, column)),
      );
  });
}

function columnProblems(
  { scheme, sheet }: CellsToCalculate,
  school: SchoolWorkbook,
  { spec, column, cells }: CalculatedColumn,
): Problem[] {
  // A day beside a formula would have to be compared as its serial number.
  if (spec.type === 'date') return [];
  const byRow = new Map(cells.map((each) => [each.read.row, each]));
  const expected = cells.flatMap(({ read, present, value, live }): ExpectedCell[] =>
    live === null ? [] : [{ row: read.row, present, formula: live, value }],
  );
  return formulaFaults(expected).map((fault) => {
    const of = byRow.get(fault.cell.row);
    return tabProblem(fault.code, sheet.tab.name, {
      ...personOf(school, of),
      cell: cellAddress(fault.cell.row, column),
      seen: seenText(fault.cell.present),
      suggested: valueText(fault.cell.value, scheme),
      detail: { header: spec.header, ...formulaDetail(fault) },
    });
  });
}

function personOf(
  { roster }: SchoolWorkbook,
  of: CalculatedCell | undefined,
): Pick<Problem, 'id' | 'name'> {
  const id = of?.read.people[0] ?? '';
  return { id, name: roster.roster.byId.get(id)?.name ?? '' };
}

function formulaDetail({ code, cell }: FormulaFault): Problem['detail'] {
  return code === 'W33' ? {} : { formula: cell.present.formula ?? '' };
}

function valueText(value: Exact | string | null, scheme: TableScheme): string {
  if (value === null) return '';
  return typeof value === 'string'
    ? value
    : toFixedText(value, settingsOf(scheme.parameters).count('decimals'));
}
