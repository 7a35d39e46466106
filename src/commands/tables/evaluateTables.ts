import { toExactText, toFixedText } from '../../domain/exact/exact';
import type { Problem } from '../../domain/problem';
import { adjustOutput } from '../../domain/review/adjustOutput';
import type { OverrideEntry, OverrideFault } from '../../domain/review/override';
import type { EngineOutput } from '../../domain/tables/engineRun';
import { evaluateChain } from '../../domain/tables/evaluateChain';
import { settingsOf } from '../../domain/tables/settings';
import type { TableScheme } from '../../domain/tables/tableScheme';
import type { RowProblem, UnitResult } from '../../domain/tables/unitResult';
import { rowProblem } from './rowProblem';
import { rowsOf, type SchoolTables, type TableSchemeInUse } from './schoolTables';

/** A table scheme with what its engine says; null when it cannot be calculated (E21). */
export interface TableEvaluation {
  readonly inUse: TableSchemeInUse;
  /** With what people decided over it. */
  readonly output: EngineOutput | null;
  /** Overrides that are not in force, or odd. */
  readonly faults: readonly OverrideFault[];
}

/**
 * Calculates every table scheme in the workbook, those whose scores others pull first (3.15). A
 * scheme with faults in its parameters is not calculated and counts as a missing source; `refused`:
 * 参数设置 cannot be used at all.
 */
export function evaluateTables(
  { schemes, school }: SchoolTables,
  refused: boolean,
  overridesOf: (scheme: TableScheme) => readonly OverrideEntry[],
): readonly TableEvaluation[] {
  const chain = evaluateChain(
    schemes.map((inUse) => ({
      scheme: inUse.scheme,
      rows: rowsOf(inUse),
      faulty: refused || inUse.faults.length > 0,
    })),
    school,
  );
  return schemes.map((inUse) => {
    const { scheme } = inUse;
    const output = chain.outputs.get(scheme.id) ?? null;
    if (output === null) return { inUse, output, faults: [] };
    const input = { scheme, rows: rowsOf(inUse), school };
    return { inUse, ...adjustOutput(output, overridesOf(scheme), input) };
  });
}

/** What the engine found, with the cells it stands in. */
export function tableProblems({ inUse, output }: TableEvaluation): readonly Problem[] {
  if (output === null) return [];
  const found = [...output.problems, ...output.units.flatMap((unit) => borderline(unit, inUse))];
  return found.map((each) => rowProblem(each, inUse));
}

/** W09: rounding decides the band. */
function borderline(unit: UnitResult, { scheme }: TableSchemeInUse): RowProblem[] {
  const { exact, score, band, bandExact, flags } = unit;
  if (exact === null || score === null || !flags.some(({ kind }) => kind === 'borderline'))
    return [];
  const label = (key: string | null): string =>
    scheme.bands.find((each) => each.key === key)?.label ?? '';
  const decimals = settingsOf(scheme.parameters).count('decimals');
  return [
    {
      code: 'W09',
      tab: '',
      row: 0,
      column: '',
      id: unit.personId ?? unit.key,
      name: unit.name,
      seen: toFixedText(score, decimals),
      suggested: '',
      detail: { exact: toExactText(exact), band: label(band), bandExact: label(bandExact) },
    },
  ];
}
