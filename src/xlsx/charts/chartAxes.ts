import { chartText } from './chartText';
import { drawnText } from './drawnText';
import type { XlsxChart } from './xlsxChart';

const LINE =
  '<c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="7F7F7F"/></a:solidFill></a:ln></c:spPr>';
const GRID =
  '<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>';

/** Categories below (left of lying bars, the first one on top), values from 0 to `max`. */
export function axesXml(chart: XlsxChart): string {
  const isLying = chart.kind === 'bar';
  const [below, beside] = isLying ? ['l', 'b'] : ['b', 'l'];
  const title = (text: string | null): string => (text === null ? '' : chartText(text, 900, false));
  return (
    '<c:catAx><c:axId val="101"/>' +
    `<c:scaling><c:orientation val="${isLying ? 'maxMin' : 'minMax'}"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${below}"/>${title(chart.categoryTitle)}` +
    '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/>' +
    `<c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${LINE}<c:crossAx val="102"/>` +
    '<c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>' +
    '<c:noMultiLvlLbl val="1"/></c:catAx>' +
    '<c:valAx><c:axId val="102"/><c:scaling><c:orientation val="minMax"/>' +
    `${chart.max === null ? '' : `<c:max val="${chart.max}"/>`}<c:min val="0"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${beside}"/>${GRID}${title(chart.valueTitle)}` +
    `<c:numFmt formatCode="${drawnText(chart.numberFormat)}" sourceLinked="0"/>` +
    '<c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
    `${LINE}<c:crossAx val="101"/><c:crosses val="${isLying ? 'max' : 'autoZero'}"/>` +
    '<c:crossBetween val="between"/></c:valAx>'
  );
}
