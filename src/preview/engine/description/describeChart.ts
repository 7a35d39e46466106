import { addressOf } from '../cells/address';
import type { Chart } from '../model/chart';

/** Everything that can be seen of a chart; ids, which differ from one making to the next, are not. */
export function describeChart(chart: Chart): unknown {
  const { name, type, title, hasTitle, hasLegend, legendPosition, place } = chart;
  return {
    ...{ name, type, title, hasTitle, hasLegend, legendPosition },
    place: place === null ? null : addressOf(place),
    categoryAxis: { ...chart.categoryAxis },
    valueAxis: { ...chart.valueAxis },
    series: chart.series.map((series) => ({
      name: series.name,
      values: series.values?.address ?? null,
      categories: series.categories?.address ?? null,
      fill: series.fill,
      line: series.line,
      gapWidth: series.gapWidth,
      hasDataLabels: series.hasDataLabels,
      labelFormat: series.labelFormat,
    })),
  };
}
