import type { CellRange as XlsxRange } from '../../xlsx/cells/cellAddress';
import type { XlsxChart } from '../../xlsx/charts/xlsxChart';
import { absoluteAddress, quoted } from '../engine/cells/address';
import { cellValue } from '../engine/cells/readCells';
import type { Rect } from '../engine/cells/rect';
import type { CellRange } from '../engine/model/cellRange';
import type { AxisSetup, Chart, ChartSeries } from '../engine/model/chart';
import { hex } from './styleFromGrid';

const KINDS: ReadonlyMap<string, XlsxChart['kind']> = new Map([
  ['ColumnStacked', 'stackedColumn'],
  ['ColumnClustered', 'column'],
  ['BarClustered', 'bar'],
  ['Line', 'line'],
  ['LineMarkers', 'line'],
]);

const PLAIN_COLOUR = '4472C4';

/** The charts of a sheet as files keep them, with what their cells say now. */
export function gatherCharts(charts: readonly Chart[]): XlsxChart[] {
  return charts.flatMap((chart) => {
    const categories = chart.series[0]?.categories ?? null;
    if (chart.place === null || categories === null) return [];
    const { valueAxis, categoryAxis } = chart;
    return [
      {
        name: chart.name,
        kind: KINDS.get(chart.type) ?? 'column',
        title: chart.title,
        anchor: corners(chart.place),
        categories: {
          reference: referenceOf(categories),
          texts: valuesOf(categories).map(String),
        },
        series: chart.series.flatMap((series) => seriesOf(series, chart)),
        categoryTitle: titleOf(categoryAxis),
        valueTitle: titleOf(valueAxis),
        numberFormat: valueAxis.numberFormat,
        max: valueAxis.maximum,
        gap: chart.series[0]?.gapWidth ?? 150,
      },
    ];
  });
}

function seriesOf({ name, values, fill, line }: ChartSeries, { type }: Chart): XlsxChart['series'] {
  if (values === null) return [];
  const colour = (KINDS.get(type) === 'line' ? line : fill) ?? `#${PLAIN_COLOUR}`;
  return [
    {
      name,
      reference: referenceOf(values),
      numbers: valuesOf(values).map((value) => (typeof value === 'number' ? value : null)),
      colour: hex(colour),
    },
  ];
}

function titleOf({ hasTitle, title }: AxisSetup): string | null {
  return hasTitle && title !== '' ? title : null;
}

function corners({ row, column, rows, columns }: Rect): XlsxRange {
  return { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
}

function referenceOf({ sheet, area }: CellRange): string {
  return `${quoted(sheet.name)}!${absoluteAddress(area)}`;
}

function valuesOf({ sheet, area }: CellRange): (string | number | boolean)[] {
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (_each, column) =>
      cellValue(sheet.grid.cell(area.row + row, area.column + column)),
    ),
  ).flat();
}
