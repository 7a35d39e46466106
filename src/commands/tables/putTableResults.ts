import { BLANK_CELL } from '../../domain/reading/cellContent';
import type { EngineOutput } from '../../domain/tables/engineRun';
import { tableColumns } from '../../domain/tables/tableColumns';
import type { TableRow } from '../../domain/tables/tableRow';
import type { TableScheme } from '../../domain/tables/tableScheme';
import type { OutputRow, OutputValue } from '../../domain/tables/unitResult';
import { textCell } from '../../sheets/cellInput';
import { holdsCell } from '../../sheets/contentReading';
import { NOTES_ROW } from '../../sheets/layout';
import { printedPeriod } from '../../sheets/printedPeriod';
import { adjustedNote } from '../../sheets/review/adjustedNote';
import { decidedOutput, type PrintedOutput } from '../../sheets/review/decidedOutput';
import type { TabPlace } from '../../sheets/tables/formulaPlaces';
import { outputTab, outputTabPlace } from '../../sheets/tables/outputTab';
import { withOverdue } from '../../sheets/tables/overdue';
import { tableNotes } from '../../sheets/tables/tableNotes';
import { unitFlagsText } from '../../sheets/tables/unitFlagsText';
import type { PlanStep } from '../../workbook/plan';
import type { SchoolWorkbook } from '../schoolWorkbook';
import type { TabPlanner } from '../tabPlanner';
import { calculatedSteps } from './calculatedSteps';
import type { TableEvaluation } from './evaluateTables';
import { oddPeople } from './oddPeople';
import { plainUnits } from './plainUnits';
import { rowsOf, type TableInUse } from './schoolTables';
import { placeKey, placesOf } from './workbookPlaces';
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
  const places = workbookPlaces(school, new Map(), plannedOutputs(evaluations, planner));
  const odd = oddPeople(school);
  const printed = time.slice(0, 16).replace('T', ' ');
  for (const { inUse, output } of evaluations) {
    if (output === null) continue;
    const { scheme } = inUse;
    const pointed = placesOf(scheme, places);
    const pulled = lookedUpRows(scheme, evaluations);
    for (const sheet of inUse.tables) {
      for (const step of notesSteps(scheme, sheet, output, printed)) planner.add(step);
      const others = { ...inUse, tables: inUse.tables.filter((each) => each !== sheet) };
      const isPlainElsewhere = plainUnits([...rowsOf(others).values(), ...pulled], odd);
      const cells = { scheme, sheet, output, isPlainElsewhere };
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

/** The rows of other schemes' fill-in tabs in which formulas of a scheme look people up. */
function lookedUpRows(
  scheme: TableScheme,
  evaluations: readonly TableEvaluation[],
): readonly (readonly TableRow[])[] {
  const templates = [
    ...scheme.tables.flatMap((table) => tableColumns(scheme, table)),
    ...scheme.outputs.flatMap(({ columns }) => columns),
  ].flatMap(({ formula }) => formula ?? []);
  return evaluations.flatMap(({ inUse }) =>
    inUse.tables.flatMap(({ table, rows }) => {
      const place = `[${inUse.scheme.id}/${table.key}.`;
      return templates.some((template) => template.includes(place)) ? [rows] : [];
    }),
  );
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

function plannedOutputs(
  evaluations: readonly TableEvaluation[],
  planner: TabPlanner,
): ReadonlyMap<string, TabPlace> {
  return new Map(
    evaluations.flatMap(({ inUse: { scheme }, output }) =>
      output === null
        ? []
        : printedOutputs(scheme, output).map(({ spec, rows }): [string, TabPlace] => {
            const tab = planner.nameOf('result', scheme.id, spec.key, spec.tab);
            return [placeKey(scheme.id, spec.key), outputTabPlace({ output: spec, tab, rows })];
          }),
    ),
  );
}

/**
 * The outputs of a scheme as they are printed: with the words of 提示 where there is that column,
 * and with what people decided over bands.
 */
function printedOutputs(scheme: TableScheme, output: EngineOutput): readonly PrintedOutput[] {
  const flags = new Map(output.units.map((unit) => [unit.key, unitFlagsText(unit.flags)]));
  return scheme.outputs.map((each) => {
    const { spec, rows } = decidedOutput(scheme, each, output);
    const flagged = rows.map((row): OutputRow => {
      const text = flags.get(row.unit) ?? '';
      return text === '' ? row : { ...row, values: { flags: text, ...row.values } };
    });
    return { spec, rows: flagged };
  });
}
