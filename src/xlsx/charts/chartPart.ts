import { axesXml } from './chartAxes';
import { seriesXml } from './chartSeries';
import { chartText } from './chartText';
import type { XlsxChart } from './xlsxChart';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const SPACES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"' +
  ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"' +
  ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const FRAME =
  '<c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="9AA5B1"/></a:solidFill></a:ln></c:spPr>';

/** The chart part of a chart (ECMA-376 part 1, 21.2): title, one plot with its axes, legend. */
export function chartPart(chart: XlsxChart): string {
  return (
    `${HEAD}<c:chartSpace ${SPACES}><c:roundedCorners val="0"/><c:chart>` +
    chartText(chart.title, 1200, true) +
    '<c:autoTitleDeleted val="0"/>' +
    `<c:plotArea><c:layout/>${plotXml(chart)}${axesXml(chart)}</c:plotArea>` +
    legendXml(chart) +
    '<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>' +
    `${FRAME}<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="900"/></a:pPr>` +
    '<a:endParaRPr lang="zh-CN"/></a:p></c:txPr></c:chartSpace>'
  );
}

/** One series needs no legend: title and axis say what it is. */
function legendXml({ series }: XlsxChart): string {
  if (series.length < 2) return '';
  return '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>';
}

function plotXml(chart: XlsxChart): string {
  const series = chart.series.map((each, index) => seriesXml(chart, each, index)).join('');
  const ids = '<c:axId val="101"/><c:axId val="102"/>';
  if (chart.kind === 'line') {
    return (
      '<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>' +
      `${series}<c:marker val="1"/>${ids}</c:lineChart>`
    );
  }
  const isStacked = chart.kind === 'stackedColumn';
  return (
    `<c:barChart><c:barDir val="${chart.kind === 'bar' ? 'bar' : 'col'}"/>` +
    `<c:grouping val="${isStacked ? 'stacked' : 'clustered'}"/><c:varyColors val="0"/>${series}` +
    `<c:gapWidth val="${chart.gap}"/>${isStacked ? '<c:overlap val="100"/>' : ''}${ids}</c:barChart>`
  );
}
