import { BLANK_CELL } from '../../domain/reading/cellContent';
import type { EngineOutput } from '../../domain/tables/engineRun';
import { tableColumns } from '../../domain/tables/tableColumns';
import type { TableScheme } from '../../domain/tables/tableScheme';
import type { OutputValue } from '../../domain/tables/unitResult';
import { textCell } from '../../sheets/cellInput';
import { holdsCell } from '../../sheets/contentReading';
import { NOTES_ROW } from '../../sheets/layout';
import { printedPeriod } from '../../sheets/printedPeriod';
import { adjustedNote } from '../../sheets/review/adjustedNote';
import { outputTab } from '../../sheets/tables/outputTab';
import { withOverdue } from '../../sheets/tables/overdue';
import { tableNotes } from '../../sheets/tables/tableNotes';
import type { PlanStep } from '../../workbook/plan';
import type { SchoolWorkbook } from '../schoolWorkbook';
import type { TabPlanner } from '../tabPlanner';
import { calculatedSteps } from './calculatedSteps';
import type { TableEvaluation } from './evaluateTables';
import { oddPeople } from './oddPeople';
import { plainUnits } from './plainUnits';
import { rowsOf, type TableInUse } from './schoolTables';
import {
  lookedUpRows,
  type NameOf,
  plannedOutputs,
  printedOutputs,
  sheetsToCalculate,
} from './sheetsToCalculate';
import { placesOf } from './workbookPlaces';
import { workbookPlaces } from './workbookPlacesOf';

/**
 * Writes the results of all table schemes: the calculated columns of the fill-in tabs and the tabs
 * of results, each formula pointing at the tabs as they will stand after the plan.
 */
export function putTableResults(
  school: SchoolWorkbook,
  evaluations: readonly TableEvaluation[],
  time: string,
  planner: TabPlanner,
): void {
  const nameOf: NameOf = (scheme, key, tab) => planner.nameOf('result', scheme, key, tab);
  const places = workbookPlaces(school, new Map(), plannedOutputs(evaluations, nameOf));
  const odd = oddPeople(school);
  const printed = printedTime(time);
  for (const { inUse, output } of evaluations) {
    if (output === null) continue;
    const { scheme } = inUse;
    const pointed = placesOf(scheme, places);
    const pulled = lookedUpRows(scheme, evaluations);
    for (const cells of sheetsToCalculate({ inUse, output }, evaluations, odd)) {
      for (const step of notesSteps(scheme, cells.sheet, output, printed)) planner.add(step);
      for (const step of calculatedSteps(cells, pointed)) planner.add(step);
    }
    const isPlain = plainUnits([...rowsOf(inUse).values(), ...pulled], odd);
    for (const { spec, rows } of printedOutputs(scheme, output)) {
      const present = inUse.outputs.find(({ known }) => known.output.key === spec.key)?.known.tab;
      planner.put({
        role: 'result',
        scheme: scheme.id,
        part: spec.key,
        wanted: spec.tab,
        columns: spec.columns.map(({ key, header }) => ({ key, header })),
        rows: rows.length,
        content: (tab) =>
          withOverdue(
            outputTab({
              scheme,
              output: spec,
              tab,
              organisation: school.globals.organisation,
              period: printedPeriod(school.globals),
              time: printed,
              rows,
              isPlain,
              present,
              places: pointed,
            }),
            school.tables.school.asOf,
          ),
      });
    }
  }
}

/** The calculated columns of fill-in tabs alone, of schemes that were calculated before. */
export function calculatedBefore(
  school: SchoolWorkbook,
  evaluations: readonly TableEvaluation[],
  planner: TabPlanner,
): readonly PlanStep[] {
  const nameOf: NameOf = (scheme, key, tab) => planner.nameOf('result', scheme, key, tab);
  const places = workbookPlaces(school, new Map(), plannedOutputs(evaluations, nameOf));
  const odd = oddPeople(school);
  return evaluations.flatMap(({ inUse, output }) => {
    const { scheme } = inUse;
    const stamps = school.reading.metadata?.calculations ?? [];
    const time = stamps.find((stamp) => stamp.scheme === scheme.id)?.time;
    if (output === null || time === undefined) return [];
    return sheetsToCalculate({ inUse, output }, evaluations, odd).flatMap((cells) => [
      ...notesSteps(scheme, cells.sheet, output, printedTime(time)),
      ...calculatedSteps(cells, placesOf(scheme, places)),
    ]);
  });
}

function printedTime(time: string): string {
  return time.slice(0, 16).replace('T', ' ');
}

/** When the calculated columns of a tab of ours were written, in its filling notes. */
function notesSteps(
  scheme: TableScheme,
  { tab, table, known }: TableInUse,
  output: EngineOutput,
  time: string,
): PlanStep[] {
  const hasCalculated = tableColumns(scheme, table).some(({ source }) => source === 'calc');
  const adjusted = holdsBands(scheme, output, table.key) ? adjustedNote(scheme, output.units) : '';
  const cell = textCell(adjusted + tableNotes(scheme, table, time));
  const present = tab.rows[NOTES_ROW - 1]?.[0] ?? BLANK_CELL;
  if (known.stamp === null || !hasCalculated || holdsCell(present, cell)) return [];
  return [{ kind: 'writeCells', tab: tab.name, row: NOTES_ROW, column: 1, cells: [[cell]] }];
}

/** The bands of the scheme stand in a calculated column of the tab. */
function holdsBands({ bands }: TableScheme, { calculated }: EngineOutput, table: string): boolean {
  const labels = new Set<OutputValue>(bands.map(({ label }) => label));
  const rows = [...(calculated.get(table)?.values() ?? [])];
  return rows.some((values) => Object.values(values).some((value) => labels.has(value)));
}
