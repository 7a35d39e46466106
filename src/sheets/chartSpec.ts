/**
 * A native chart on a tab, as data (ADR charts as data). What it shows stands in cells of the same
 * tab; hosts know colours and how their program draws. All ranges are A1 text of that tab.
 */
export interface ChartSpec {
  /** Tells the charts of a tab apart; the same again after every calculation. */
  readonly key: string;
  readonly kind: ChartKind;
  readonly title: string;
  /** The cells it lies over, such as "A20:F35". */
  readonly anchor: string;
  /** One column or one row; blank cells are categories too. */
  readonly categories: string;
  readonly series: readonly ChartSeries[];
  /** What the categories are; null for no title. */
  readonly categoryTitle: string | null;
  /** What is counted and in which unit, such as 人数. */
  readonly valueTitle: string | null;
  /** Of the axis and of the figures beside the columns. */
  readonly numberFormat: string;
  /** Upper end of the axis (100 for percentages); null: as the figures want it. Axes begin at 0. */
  readonly max: number | null;
  /** Between columns, in per cent of their width. */
  readonly gap: number;
}

/** `bar` lies, the others stand; `stackedColumn` puts the series of a category on one another. */
export type ChartKind = 'stackedColumn' | 'column' | 'bar' | 'line';

export interface ChartSeries {
  readonly name: string;
  /** As many cells as there are categories. */
  readonly values: string;
  readonly colour: ChartColour;
}

/** From the top band down; `rest` is who has none; `main` and `second` where nothing is graded. */
export type ChartColour =
  | 'band1'
  | 'band2'
  | 'band3'
  | 'band4'
  | 'band5'
  | 'band6'
  | 'rest'
  | 'main'
  | 'second';

const BAND_COLOURS = ['band1', 'band2', 'band3', 'band4', 'band5', 'band6'] as const;

/** The colour of a band by its place from the top; more than six share the last one. */
export function bandColour(place: number): ChartColour {
  return BAND_COLOURS[place] ?? 'band6';
}
