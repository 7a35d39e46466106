import type { TableScheme } from '../../domain/tables/tableScheme';
import type { ParameterReference } from '../parameterReference';
import type { ConditionalLook } from '../tabContent';

const BAND_COLOURS = ['band1', 'band2', 'band3', 'band4'] as const;

/**
 * The colours of a column of bands, by the labels on 参数设置; whoever has no band for want of
 * something is marked as missing. `cell` is the first cell of the range with its column fixed.
 */
export function bandLooks(
  scheme: TableScheme,
  parameter: ParameterReference,
  cell: string,
  range: string,
): ConditionalLook[] {
  const bands = scheme.bands.flatMap(({ key }, index): ConditionalLook[] => {
    // A scheme of five or six bands keeps the last colour for the lowest.
    const last = index === scheme.bands.length - 1;
    const colour = last ? BAND_COLOURS[3] : BAND_COLOURS[index];
    if (colour === undefined) return [];
    return [{ range, formula: `${cell}=${parameter(`band.${key}.label`)}`, colour }];
  });
  const waiting = ['未完成', '缺维度', '待定'].map((word) => `${cell}="${word}"`).join(',');
  return [...bands, { range, formula: `OR(${waiting})`, colour: 'missing' }];
}
