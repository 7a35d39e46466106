import type { CellRange } from '../cells/cellAddress';

/**
 * A chart of a sheet. References are absolute, with the name of the sheet and without "="; beside
 * them stands what the cells say, for programs that show charts without calculating.
 */
export interface XlsxChart {
  /** Of the shape; ours begin with `OWN_CHART`. */
  readonly name: string;
  readonly kind: 'stackedColumn' | 'column' | 'bar' | 'line';
  readonly title: string;
  readonly anchor: CellRange;
  readonly categories: { readonly reference: string; readonly texts: readonly string[] };
  readonly series: readonly XlsxChartSeries[];
  readonly categoryTitle: string | null;
  readonly valueTitle: string | null;
  readonly numberFormat: string;
  readonly max: number | null;
  readonly gap: number;
}

export interface XlsxChartSeries {
  readonly name: string;
  readonly reference: string;
  /** Null where the cell holds no number. */
  readonly numbers: readonly (number | null)[];
  /** RRGGBB. */
  readonly colour: string;
}

/** Shapes of this name are made anew with their sheet, so that replacing it loses none of them. */
export const OWN_CHART = '考评图_';
