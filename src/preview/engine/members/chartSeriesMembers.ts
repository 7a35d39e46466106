import { ApiError } from '../../protocol/apiError';
import type { MemberTable, MethodSpec } from '../../protocol/memberTable';
import { colour } from '../formats/colour';
import type { Book } from '../model/book';
import { CellRange } from '../model/cellRange';
import { type ChartFacet, type ChartSeries, SeriesFacet } from '../model/chart';
import { editing, rangeAt } from './chartMembers';
import { demandFlag, demandNumber, demandText } from './demandValue';

export const chartSeriesCollectionMembers = (book: Book): MemberTable<ChartFacet> => ({
  type: 'ChartSeriesCollection',
  properties: { Count: { since: '1.1', get: ({ chart }) => chart.series.length } },
  collection: {
    itemType: 'ChartSeries',
    list: ({ chart }) => chart.series,
    item: ({ chart }, key) => seriesAt(chart.series, Number(key)),
  },
  methods: {
    Add: {
      since: '1.7',
      call: ({ chart }, args) => {
        editing(book, chart, args.location);
        return chart.addSeries(args.textOr(0, `Series${chart.series.length + 1}`));
      },
    },
    GetCount: { since: '1.4', call: ({ chart }) => chart.series.length },
    GetItemAt: { since: '1.1', call: ({ chart }, args) => seriesAt(chart.series, args.whole(0)) },
  },
});

function seriesAt(series: readonly ChartSeries[], index: number): ChartSeries {
  const found = series[index];
  if (found === undefined) throw new ApiError('InvalidArgument', 'ChartSeriesCollection.getItemAt');
  return found;
}

export const chartSeriesMembers = (book: Book): MemberTable<ChartSeries> => ({
  type: 'ChartSeries',
  properties: {
    GapWidth: {
      since: '1.7',
      get: (series) => series.gapWidth,
      set: (series, value) => {
        editing(book, series.chart, 'ChartSeries.gapWidth');
        series.gapWidth = demandNumber(value, 'ChartSeries.gapWidth');
      },
    },
    HasDataLabels: {
      since: '1.7',
      get: (series) => series.hasDataLabels,
      set: (series, value) => {
        editing(book, series.chart, 'ChartSeries.hasDataLabels');
        series.hasDataLabels = demandFlag(value, 'ChartSeries.hasDataLabels');
      },
    },
    Name: {
      since: '1.1',
      get: (series) => series.name,
      set: (series, value) => {
        editing(book, series.chart, 'ChartSeries.name');
        series.name = demandText(value, 'ChartSeries.name');
      },
    },
  },
  navigations: {
    DataLabels: { since: '1.8', to: (series) => new SeriesFacet('ChartDataLabels', series) },
    Format: { since: '1.1', to: (series) => new SeriesFacet('ChartSeriesFormat', series) },
  },
  methods: {
    Delete: {
      since: '1.7',
      call: (series) => {
        editing(book, series.chart, 'ChartSeries.delete');
        series.isGone = true;
        series.chart.series = series.chart.series.filter((other) => other !== series);
      },
    },
    SetValues: setter(book, 'values'),
    SetXAxisValues: setter(book, 'categories'),
  },
});

function setter(book: Book, what: 'values' | 'categories'): MethodSpec<ChartSeries> {
  return {
    since: '1.7',
    call: (series, args) => {
      editing(book, series.chart, args.location);
      const { sheet, area } = rangeAt(args, 0);
      series[what] = new CellRange(sheet, area);
    },
  };
}

export const chartDataLabelsMembers = (book: Book): MemberTable<SeriesFacet> => ({
  type: 'ChartDataLabels',
  properties: {
    NumberFormat: {
      since: '1.8',
      get: ({ series }) => series.labelFormat,
      set: ({ series }, value) => {
        editing(book, series.chart, 'ChartDataLabels.numberFormat');
        series.labelFormat = demandText(value, 'ChartDataLabels.numberFormat');
      },
    },
  },
});

export const chartSeriesFormatMembers = (): MemberTable<SeriesFacet> => ({
  type: 'ChartSeriesFormat',
  navigations: {
    Fill: { since: '1.1', to: ({ series }) => new SeriesFacet('ChartFill', series) },
    Line: { since: '1.1', to: ({ series }) => new SeriesFacet('ChartLineFormat', series) },
  },
});

export const chartFillMembers = (book: Book): MemberTable<SeriesFacet> => ({
  type: 'ChartFill',
  methods: {
    SetSolidColor: {
      since: '1.1',
      call: ({ series }, args) => {
        editing(book, series.chart, args.location);
        series.fill = colour(args.at(0), args.location);
      },
    },
  },
});

export const chartLineFormatMembers = (book: Book): MemberTable<SeriesFacet> => ({
  type: 'ChartLineFormat',
  properties: {
    Color: {
      since: '1.1',
      get: ({ series }) => series.line ?? '#000000',
      set: ({ series }, value) => {
        editing(book, series.chart, 'ChartLineFormat.color');
        series.line = colour(value, 'ChartLineFormat.color');
      },
    },
  },
});
