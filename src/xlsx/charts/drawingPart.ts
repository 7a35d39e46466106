import type { CellRange } from '../cells/cellAddress';
import type { XlsxColumn } from '../xlsxBook';
import { drawnText } from './drawnText';
import type { XlsxChart } from './xlsxChart';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const SPACES =
  'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"' +
  ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"' +
  ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** The drawing of a sheet: its charts, each over the cells of its anchor; rId1 is the first. */
export function drawingPart(charts: readonly XlsxChart[], columns: readonly XlsxColumn[]): string {
  const frames = charts.map((chart, index) => anchorXml(chart, index + 1, columns)).join('');
  return `${HEAD}<xdr:wsDr ${SPACES}>${frames}</xdr:wsDr>`;
}

function anchorXml(
  { anchor, name, title }: XlsxChart,
  number: number,
  columns: readonly XlsxColumn[],
): string {
  const shape = `id="${number + 1}" name="${drawnText(name)}" descr="${drawnText(title)}"`;
  return (
    `<xdr:twoCellAnchor editAs="oneCell">${cornersXml(anchor, columns)}<xdr:graphicFrame macro="">` +
    `<xdr:nvGraphicFramePr><xdr:cNvPr ${shape}/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${CHART}">` +
    `<c:chart xmlns:c="${CHART}" r:id="rId${number}"/>` +
    '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>'
  );
}

/** Away from the cells' edges, or the next page would show lines of the frame. EMU. */
const INSET = 25_400;
const PIXEL = 9_525;
/** Pixels of a character, of the edge of a column, and of a column without a width. */
const [CHARACTER, EDGE, PLAIN_COLUMN] = [7, 5, 64];

/** From the top left corner of the first cell to the bottom right one of the last. */
function cornersXml(
  { top, left, bottom, right }: CellRange,
  columns: readonly XlsxColumn[],
): string {
  const corner = (tag: string, column: number, row: number, x: number, y: number): string =>
    `<xdr:${tag}><xdr:col>${column}</xdr:col><xdr:colOff>${x}</xdr:colOff>` +
    `<xdr:row>${row}</xdr:row><xdr:rowOff>${y}</xdr:rowOff></xdr:${tag}>`;
  const width = columns[right]?.width ?? null;
  const pixels = width === null ? PLAIN_COLUMN : Math.round(width * CHARACTER) + EDGE;
  const end = Math.max(0, pixels * PIXEL - INSET);
  return corner('from', left, top, INSET, INSET) + corner('to', right, bottom + 1, end, 0);
}
