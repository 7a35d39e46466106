import type { Served } from '../../protocol/served';
import type { Rect } from '../cells/rect';
import type { CellRange } from './cellRange';
import type { Sheet } from './sheet';

/** One line, or one colour of columns. */
export class ChartSeries implements Served {
  readonly apiType = 'ChartSeries';
  isGone = false;
  values: CellRange | null = null;
  categories: CellRange | null = null;
  /** "#RRGGBB"; null: as the program chooses. */
  fill: string | null = null;
  line: string | null = null;
  gapWidth = 150;
  hasDataLabels = false;
  labelFormat = 'General';

  constructor(
    readonly chart: Chart,
    public name: string,
  ) {}
}

/** What an axis says of itself. */
export interface AxisSetup {
  title: string;
  hasTitle: boolean;
  /** Null: as the figures want it. */
  minimum: number | null;
  maximum: number | null;
  numberFormat: string;
  isReversed: boolean;
  /** Where the other axis crosses this one. */
  position: string;
}

const plainAxis = (): AxisSetup => ({
  title: '',
  hasTitle: false,
  minimum: null,
  maximum: null,
  numberFormat: 'General',
  isReversed: false,
  position: 'Automatic',
});

/** A chart on a sheet, in so far as an add-in that makes them needs it; nothing is drawn here. */
export class Chart implements Served {
  readonly apiType = 'Chart';
  private isDeleted = false;
  title = '';
  hasTitle = true;
  hasLegend = true;
  legendPosition = 'Right';
  readonly categoryAxis = plainAxis();
  readonly valueAxis = plainAxis();
  series: readonly ChartSeries[] = [];
  /** The cells it lies over. */
  place: Rect | null = null;

  constructor(
    /** Unique in the workbook: the client addresses charts by it. */
    readonly id: string,
    readonly sheet: Sheet,
    public name: string,
    public type: string,
  ) {}

  get isGone(): boolean {
    return this.isDeleted || this.sheet.isGone;
  }

  markDeleted(): void {
    this.isDeleted = true;
  }

  addSeries(name: string): ChartSeries {
    const series = new ChartSeries(this, name);
    this.series = [...this.series, series];
    return series;
  }

  get ranges(): readonly CellRange[] {
    return this.series.flatMap(({ values, categories }) =>
      [values, categories].flatMap((range) => range ?? []),
    );
  }
}

/** A part of a chart that has no state of its own, such as its title. */
export class ChartFacet implements Served {
  constructor(
    readonly apiType: string,
    readonly chart: Chart,
  ) {}

  get isGone(): boolean {
    return this.chart.isGone;
  }
}

export class AxisFacet implements Served {
  constructor(
    readonly apiType: 'ChartAxis' | 'ChartAxisTitle',
    readonly chart: Chart,
    readonly axis: AxisSetup,
  ) {}

  get isGone(): boolean {
    return this.chart.isGone;
  }
}

/** A part of a series, such as its fill. */
export class SeriesFacet implements Served {
  constructor(
    readonly apiType: string,
    readonly series: ChartSeries,
  ) {}

  get isGone(): boolean {
    return this.series.isGone || this.series.chart.isGone;
  }
}
