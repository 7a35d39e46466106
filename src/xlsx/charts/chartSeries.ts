import { drawnText } from './drawnText';
import type { XlsxChart, XlsxChartSeries } from './xlsxChart';

/** One series: its name, its look, its figures beside the columns, and where they stand. */
export function seriesXml(chart: XlsxChart, series: XlsxChartSeries, index: number): string {
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>` +
    `<c:tx><c:v>${drawnText(series.name)}</c:v></c:tx>` +
    lookXml(chart, series) +
    labelsXml(chart, series) +
    categoriesXml(chart) +
    valuesXml(chart, series) +
    `${chart.kind === 'line' ? '<c:smooth val="0"/>' : ''}</c:ser>`
  );
}

/** Areas have an outline, which keeps light ones and neighbours apart on paper. */
function lookXml({ kind }: XlsxChart, { colour }: XlsxChartSeries): string {
  const fill = `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
  if (kind === 'line') {
    return (
      `<c:spPr><a:ln w="28575">${fill}</a:ln></c:spPr>` +
      `<c:marker><c:symbol val="circle"/><c:size val="6"/><c:spPr>${fill}</c:spPr></c:marker>`
    );
  }
  const outline = '<a:ln w="6350"><a:solidFill><a:srgbClr val="595959"/></a:solidFill></a:ln>';
  return `<c:spPr>${fill}${outline}</c:spPr><c:invertIfNegative val="0"/>`;
}

/** Figures stand beside columns; 0 is left away, or a stack would be full of them. */
function labelsXml({ kind, numberFormat }: XlsxChart, { colour }: XlsxChartSeries): string {
  const place = { stackedColumn: 'ctr', column: 'outEnd', bar: 'outEnd', line: 't' }[kind];
  const ink = kind === 'stackedColumn' && isDark(colour) ? 'FFFFFF' : '1F1F1F';
  return (
    `<c:dLbls><c:numFmt formatCode="${drawnText(`${numberFormat};;`)}" sourceLinked="0"/>` +
    '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>' +
    '<c:txPr><a:bodyPr/><a:p><a:pPr>' +
    `<a:defRPr sz="800"><a:solidFill><a:srgbClr val="${ink}"/></a:solidFill></a:defRPr>` +
    '</a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>' +
    `<c:dLblPos val="${place}"/><c:showLegendKey val="0"/><c:showVal val="1"/>` +
    '<c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/>' +
    '<c:showBubbleSize val="0"/></c:dLbls>'
  );
}

/** Whether white print reads better on it than black. */
function isDark(colour: string): boolean {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) =>
    parseInt(colour.slice(at, at + 2), 16),
  );
  return red * 299 + green * 587 + blue * 114 < 128_000;
}

function categoriesXml({ categories }: XlsxChart): string {
  const points = categories.texts
    .map((text, index) => `<c:pt idx="${index}"><c:v>${drawnText(text)}</c:v></c:pt>`)
    .join('');
  return (
    `<c:cat><c:strRef><c:f>${drawnText(categories.reference)}</c:f>` +
    `<c:strCache><c:ptCount val="${categories.texts.length}"/>${points}</c:strCache></c:strRef></c:cat>`
  );
}

function valuesXml({ numberFormat }: XlsxChart, { reference, numbers }: XlsxChartSeries): string {
  const points = numbers
    .map((number, index) =>
      number === null ? '' : `<c:pt idx="${index}"><c:v>${number}</c:v></c:pt>`,
    )
    .join('');
  return (
    `<c:val><c:numRef><c:f>${drawnText(reference)}</c:f><c:numCache>` +
    `<c:formatCode>${drawnText(numberFormat)}</c:formatCode>` +
    `<c:ptCount val="${numbers.length}"/>${points}</c:numCache></c:numRef></c:val>`
  );
}
