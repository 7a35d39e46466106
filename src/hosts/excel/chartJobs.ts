import type { ChartSpec } from '../../sheets/chartSpec';
import { chartColourOf } from '../../workbook/palette';
import { type Job, job } from './job';

type SheetOf = () => Excel.Worksheet;

/** Shapes of this name are ours; what people draw on our tabs is called otherwise and stays. */
export const OWN_CHART = '考评图_';

const TYPES = {
  stackedColumn: 'ColumnStacked',
  column: 'ColumnClustered',
  bar: 'BarClustered',
  line: 'LineMarkers',
} as const;

/** Calls of a chart, and of each of its series. */
const CHART_ACTIONS = 22;
const SERIES_ACTIONS = 12;

/** Draws the charts of a tab. Its cells must be written, and it must be unprotected. */
export function chartJobs(sheet: SheetOf, charts: readonly ChartSpec[]): Job[] {
  return charts.map((spec) =>
    job(
      CHART_ACTIONS + SERIES_ACTIONS * spec.series.length,
      () => {
        drawChart(sheet(), spec);
      },
      spec.title,
    ),
  );
}

/** Takes charts of ours away, so that they can be drawn anew. */
export function eraseChartJobs(sheet: SheetOf, names: readonly string[]): Job[] {
  return names.map((name) =>
    job(2, () => {
      sheet().charts.getItem(name).delete();
    }),
  );
}

function drawChart(sheet: Excel.Worksheet, spec: ChartSpec): void {
  const [first, ...others] = spec.series;
  if (first === undefined) return;
  const chart = sheet.charts.add(TYPES[spec.kind], sheet.getRange(first.values), 'Columns');
  chart.name = OWN_CHART + spec.key;
  chart.title.text = spec.title;
  const [from = '', to = from] = spec.anchor.split(':');
  chart.setPosition(from, to);
  drawSeries(sheet, spec, chart.series.getItemAt(0), first);
  for (const each of others) drawSeries(sheet, spec, chart.series.add(each.name), each);
  if (others.length === 0) chart.legend.visible = false;
  else chart.legend.position = 'Bottom';
  drawAxes(chart.axes, spec);
}

function drawSeries(
  sheet: Excel.Worksheet,
  spec: ChartSpec,
  series: Excel.ChartSeries,
  { name, values, colour }: ChartSpec['series'][number],
): void {
  series.name = name;
  series.setValues(sheet.getRange(values));
  series.setXAxisValues(sheet.getRange(spec.categories));
  if (spec.kind === 'line') series.format.line.color = `#${chartColourOf(colour)}`;
  else {
    series.gapWidth = spec.gap;
    series.format.fill.setSolidColor(`#${chartColourOf(colour)}`);
  }
  series.hasDataLabels = true;
  // 0 is left away, or a stack would be full of them.
  series.dataLabels.numberFormat = `${spec.numberFormat};;`;
}

function drawAxes({ categoryAxis, valueAxis }: Excel.ChartAxes, spec: ChartSpec): void {
  valueAxis.minimum = 0;
  if (spec.max !== null) valueAxis.maximum = spec.max;
  valueAxis.numberFormat = spec.numberFormat;
  if (spec.kind === 'bar') {
    // The first name on top, and the figures of the axis below all the same.
    categoryAxis.reversePlotOrder = true;
    categoryAxis.position = 'Maximum';
  }
  drawTitle(valueAxis.title, spec.valueTitle);
  drawTitle(categoryAxis.title, spec.categoryTitle);
}

function drawTitle(title: Excel.ChartAxisTitle, text: string | null): void {
  if (text === null) title.visible = false;
  else title.text = text;
}
