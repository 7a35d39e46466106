import { finalBand } from '../../domain/review/finalBand';
import type { EngineOutput } from '../../domain/tables/engineRun';
import { stateWord } from '../../domain/tables/stateWord';
import type { OutputSpec, TableScheme } from '../../domain/tables/tableScheme';
import type { OutputRow, UnitResult } from '../../domain/tables/unitResult';
import { DECIDED_COLUMN, withDecidedColumn } from './decidedColumn';

/** An output tab as it is printed. */
export interface PrintedOutput {
  readonly spec: OutputSpec;
  readonly rows: readonly OutputRow[];
}

/**
 * An output tab with 复核后等次 beside the column of bands, where people have decided over one that
 * stands there; every other tab as it is. Of several rows of a unit the last one is its
 * result (C-22).
 */
export function decidedOutput(
  scheme: TableScheme,
  spec: OutputSpec,
  { units, outputs }: Pick<EngineOutput, 'units' | 'outputs'>,
): PrintedOutput {
  const rows = outputs.get(spec.key) ?? [];
  const adjusted = new Map(
    units.flatMap((unit) => (unit.override === undefined ? [] : [[unit.key, unit] as const])),
  );
  const isHere = rows.some(({ unit }) => adjusted.has(unit));
  const behind = isHere ? bandColumn(scheme, spec, rows) : null;
  if (behind === null || spec.kind === 'ledger') return { spec, rows };
  const last = new Map(rows.map(({ unit }, index) => [unit, index]));
  const decided = { ...DECIDED_COLUMN, formula: `=IF([${behind}]="","",[${behind}])` };
  return {
    spec: { ...spec, columns: withDecidedColumn(spec.columns, behind, decided) },
    rows: rows.map((row, index) => {
      const unit = last.get(row.unit) === index ? adjusted.get(row.unit) : undefined;
      return decidedRow(scheme, row, unit, behind);
    }),
  };
}

function decidedRow(
  scheme: TableScheme,
  row: OutputRow,
  unit: UnitResult | undefined,
  behind: string,
): OutputRow {
  const { key } = DECIDED_COLUMN;
  if (unit === undefined) {
    return { ...row, values: { ...row.values, [key]: row.values[behind] ?? null } };
  }
  const band = scheme.bands.find((each) => each.key === finalBand(unit))?.label ?? '';
  return {
    ...row,
    values: { ...row.values, follow: unit.followUp, [key]: band },
    fixed: [key, 'follow'],
  };
}

/** The column in which the bands stand, whatever a scheme calls it; null without one. */
function bandColumn(
  { bands }: TableScheme,
  { columns }: OutputSpec,
  rows: readonly OutputRow[],
): string | null {
  const labels = new Set([...bands.map(({ label }) => label), stateWord('ungraded')]);
  const holds = (key: string): boolean =>
    rows.some(({ values }) => {
      const value = values[key];
      return typeof value === 'string' && labels.has(value);
    });
  return (
    columns.find(({ key }) => key === 'band')?.key ??
    columns.find(({ key }) => holds(key))?.key ??
    null
  );
}
