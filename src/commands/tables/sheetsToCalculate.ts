import type { EngineOutput } from '../../domain/tables/engineRun';
import { tableColumns } from '../../domain/tables/tableColumns';
import type { TableRow } from '../../domain/tables/tableRow';
import type { TableScheme } from '../../domain/tables/tableScheme';
import type { OutputRow } from '../../domain/tables/unitResult';
import { decidedOutput, type PrintedOutput } from '../../sheets/review/decidedOutput';
import type { TabPlace } from '../../sheets/tables/formulaPlaces';
import { outputTabPlace } from '../../sheets/tables/outputTab';
import { unitFlagsText } from '../../sheets/tables/unitFlagsText';
import type { CellsToCalculate } from './calculatedCells';
import type { TableEvaluation } from './evaluateTables';
import { plainUnits } from './plainUnits';
import { rowsOf, type TableSchemeInUse } from './schoolTables';
import { placeKey } from './workbookPlaces';

/** The name that the tab of an output has or will get. */
export type NameOf = (scheme: string, key: string, wanted: string) => string;

/** The fill-in tabs of a scheme with whose rows elsewhere formulas can read. */
export function sheetsToCalculate(
  { inUse, output }: { readonly inUse: TableSchemeInUse; readonly output: EngineOutput },
  evaluations: readonly TableEvaluation[],
  odd: ReadonlySet<string>,
): readonly CellsToCalculate[] {
  const { scheme } = inUse;
  const pulled = lookedUpRows(scheme, evaluations);
  return inUse.tables.map((sheet) => {
    const others = { ...inUse, tables: inUse.tables.filter((each) => each !== sheet) };
    const isPlainElsewhere = plainUnits([...rowsOf(others).values(), ...pulled], odd);
    return { scheme, sheet, output, isPlainElsewhere };
  });
}

/** The rows of other schemes' fill-in tabs in which formulas of a scheme look people up. */
export function lookedUpRows(
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

/** Where the tabs of results stand, or will. */
export function plannedOutputs(
  evaluations: readonly TableEvaluation[],
  nameOf: NameOf,
): ReadonlyMap<string, TabPlace> {
  return new Map(
    evaluations.flatMap(({ inUse: { scheme }, output }) =>
      output === null
        ? []
        : printedOutputs(scheme, output).map(({ spec, rows }): [string, TabPlace] => {
            const tab = nameOf(scheme.id, spec.key, spec.tab);
            return [placeKey(scheme.id, spec.key), outputTabPlace({ output: spec, tab, rows })];
          }),
    ),
  );
}

/**
 * The outputs of a scheme as they are printed: with the words of 提示 where there is that column,
 * and with what people decided over bands.
 */
export function printedOutputs(
  scheme: TableScheme,
  output: EngineOutput,
): readonly PrintedOutput[] {
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
