import type { MemberTable, PropertySpec } from '../../protocol/memberTable';
import type { Book } from '../model/book';
import { AxisFacet, type AxisSetup, type ChartFacet } from '../model/chart';
import { editing } from './chartMembers';
import { demandFlag, demandNumber, demandText, demandWord } from './demandValue';

const CROSSINGS = ['Automatic', 'Maximum', 'Minimum'];
const POSITIONS = ['Top', 'Bottom', 'Left', 'Right', 'Corner'];

export const chartTitleMembers = (book: Book): MemberTable<ChartFacet> => ({
  type: 'ChartTitle',
  properties: {
    Text: {
      since: '1.1',
      get: ({ chart }) => chart.title,
      set: ({ chart }, value) => {
        editing(book, chart, 'ChartTitle.text');
        chart.title = demandText(value, 'ChartTitle.text');
        chart.hasTitle = true;
      },
    },
    Visible: {
      since: '1.1',
      get: ({ chart }) => chart.hasTitle,
      set: ({ chart }, value) => {
        editing(book, chart, 'ChartTitle.visible');
        chart.hasTitle = demandFlag(value, 'ChartTitle.visible');
      },
    },
  },
});

export const chartLegendMembers = (book: Book): MemberTable<ChartFacet> => ({
  type: 'ChartLegend',
  properties: {
    Position: {
      since: '1.1',
      get: ({ chart }) => chart.legendPosition,
      set: ({ chart }, value) => {
        editing(book, chart, 'ChartLegend.position');
        chart.legendPosition = demandWord(value, POSITIONS, 'ChartLegend.position');
      },
    },
    Visible: {
      since: '1.1',
      get: ({ chart }) => chart.hasLegend,
      set: ({ chart }, value) => {
        editing(book, chart, 'ChartLegend.visible');
        chart.hasLegend = demandFlag(value, 'ChartLegend.visible');
      },
    },
  },
});

export const chartAxesMembers = (): MemberTable<ChartFacet> => ({
  type: 'ChartAxes',
  navigations: {
    CategoryAxis: {
      since: '1.1',
      to: ({ chart }) => new AxisFacet('ChartAxis', chart, chart.categoryAxis),
    },
    ValueAxis: {
      since: '1.1',
      to: ({ chart }) => new AxisFacet('ChartAxis', chart, chart.valueAxis),
    },
  },
});

export const chartAxisMembers = (book: Book): MemberTable<AxisFacet> => ({
  type: 'ChartAxis',
  properties: {
    Maximum: bound(book, 'maximum'),
    Minimum: bound(book, 'minimum'),
    NumberFormat: {
      since: '1.8',
      get: ({ axis }) => axis.numberFormat,
      set: ({ axis, chart }, value) => {
        editing(book, chart, 'ChartAxis.numberFormat');
        axis.numberFormat = demandText(value, 'ChartAxis.numberFormat');
      },
    },
    Position: {
      since: '1.8',
      get: ({ axis }) => axis.position,
      set: ({ axis, chart }, value) => {
        editing(book, chart, 'ChartAxis.position');
        axis.position = demandWord(value, CROSSINGS, 'ChartAxis.position');
      },
    },
    ReversePlotOrder: {
      since: '1.7',
      get: ({ axis }) => axis.isReversed,
      set: ({ axis, chart }, value) => {
        editing(book, chart, 'ChartAxis.reversePlotOrder');
        axis.isReversed = demandFlag(value, 'ChartAxis.reversePlotOrder');
      },
    },
  },
  navigations: {
    Title: {
      since: '1.1',
      to: ({ chart, axis }) => new AxisFacet('ChartAxisTitle', chart, axis),
    },
  },
});

/** An empty text leaves the end of the axis to Excel. */
function bound(
  book: Book,
  name: keyof AxisSetup & ('maximum' | 'minimum'),
): PropertySpec<AxisFacet> {
  return {
    since: '1.1',
    get: ({ axis }) => axis[name] ?? '',
    set: ({ axis, chart }, value) => {
      editing(book, chart, `ChartAxis.${name}`);
      axis[name] =
        value === '' ? null : demandNumber(value, `ChartAxis.${name}`, Number.NEGATIVE_INFINITY);
    },
  };
}

export const chartAxisTitleMembers = (book: Book): MemberTable<AxisFacet> => ({
  type: 'ChartAxisTitle',
  properties: {
    Text: {
      since: '1.1',
      get: ({ axis }) => axis.title,
      set: ({ axis, chart }, value) => {
        editing(book, chart, 'ChartAxisTitle.text');
        axis.title = demandText(value, 'ChartAxisTitle.text');
        axis.hasTitle = true;
      },
    },
    Visible: {
      since: '1.1',
      get: ({ axis }) => axis.hasTitle,
      set: ({ axis, chart }, value) => {
        editing(book, chart, 'ChartAxisTitle.visible');
        axis.hasTitle = demandFlag(value, 'ChartAxisTitle.visible');
      },
    },
  },
});
