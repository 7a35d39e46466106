import { finalBand } from '../../domain/review/finalBand';
import type { EngineOutput } from '../../domain/tables/engineRun';
import { stateWord } from '../../domain/tables/stateWord';
import type { OutputSpec, TableScheme } from '../../domain/tables/tableScheme';
import type { OutputRow, OutputValue, UnitResult } from '../../domain/tables/unitResult';
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
  const place = adjusted.size === 0 ? null : bandPlace(scheme, outputs);
  if (place?.spec !== spec) return { spec, rows };
  const { column } = place;
  const last = new Map(rows.map(({ unit }, index) => [unit, index]));
  const decided = { ...DECIDED_COLUMN, formula: `=IF([${column}]="","",[${column}])` };
  return {
    spec: { ...spec, columns: withDecidedColumn(spec.columns, column, decided) },
    rows: rows.map((row, index) => {
      const unit = last.get(row.unit) === index ? adjusted.get(row.unit) : undefined;
      return decidedRow(scheme, row, unit, column);
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

interface BandPlace {
  readonly spec: OutputSpec;
  readonly column: string;
}

/**
 * The one tab and column in which the bands of the units stand. A tab of weeks or months may have
 * conclusions of its own, so that the tab whose rows are told apart by the fewest columns is meant;
 * null where the bands stand on a fill-in tab.
 */
function bandPlace(
  scheme: TableScheme,
  outputs: Pick<EngineOutput, 'outputs'>['outputs'],
): BandPlace | null {
  const places = scheme.outputs.flatMap((spec): BandPlace[] => {
    const column = bandColumn(scheme, spec, outputs.get(spec.key) ?? []);
    return column === null || spec.kind === 'ledger' ? [] : [{ spec, column }];
  });
  const fewest = Math.min(...places.map(({ spec }) => spec.keys.length));
  return places.find(({ spec }) => spec.keys.length === fewest) ?? null;
}

/** The column in which the bands stand, whatever a scheme calls it; null without one. */
function bandColumn(
  { bands }: TableScheme,
  { columns, keys }: OutputSpec,
  rows: readonly OutputRow[],
): string | null {
  if (columns.some(({ key }) => key === 'band')) return 'band';
  if (keys.length > 1) return null;
  const labels = new Set<OutputValue>([...bands.map(({ label }) => label), stateWord('ungraded')]);
  const holds = (key: string): boolean =>
    rows.some(({ values }) => labels.has(values[key] ?? null));
  return columns.find(({ key }) => holds(key))?.key ?? null;
}
