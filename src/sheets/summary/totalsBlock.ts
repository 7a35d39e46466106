import { roundHalfUp } from '../../domain/exact/exact';
import type { Total } from '../../domain/tables/unitResult';
import { numberCell, textCell } from '../cellInput';
import type { SheetBlock } from './sheetBlock';

/** Labelled figures of the whole scheme with their units, two decimals at most. */
export function totalsBlock(totals: readonly Total[]): SheetBlock {
  return {
    header: ['指标', '数值', '计量单位'],
    rows: totals.map(({ label, value, unit }) => [
      textCell(label),
      typeof value === 'string'
        ? textCell(value)
        : numberCell(value === null ? null : roundHalfUp(value, 2)),
      textCell(unit),
    ]),
    figures: [],
    hasTotal: false,
    isWide: false,
  };
}
