import { chartPart } from '../charts/chartPart';
import { drawingPart } from '../charts/drawingPart';
import type { XlsxChart } from '../charts/xlsxChart';
import { type Relationship, relationshipsPath, writeRelationships } from '../package/relationships';
import type { XlsxColumn } from '../xlsxBook';
import { toStrict } from '../xml/plainNamespace';
import { putElement } from '../xml/xmlChildren';
import { encodePart } from '../xml/xmlText';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** What stands behind the drawing in a sheet part (ECMA-376 part 1, 18.3.1.99). */
const BEHIND_DRAWING = [
  'legacyDrawing',
  'legacyDrawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
];

/** Charts of one new sheet among the parts of a package. */
export interface ChartPlace {
  readonly parts: Map<string, Uint8Array>;
  readonly sheetPath: string;
  readonly charts: readonly XlsxChart[];
  /** Of the sheet, whose widths say where a chart ends. */
  readonly columns: readonly XlsxColumn[];
  readonly strict: boolean;
}

export interface PlacedCharts {
  /** The sheet with its drawing. */
  readonly xml: string;
  readonly drawings: readonly string[];
  readonly chartParts: readonly string[];
}

/** Adds the drawing and the charts of a sheet as parts of their own. Without charts: nothing. */
export function placeCharts(sheetXml: string, place: ChartPlace): PlacedCharts {
  const { parts, sheetPath, charts } = place;
  if (charts.length === 0) return { xml: sheetXml, drawings: [], chartParts: [] };
  const write = (path: string, xml: string): void => {
    parts.set(path, encodePart(place.strict ? toStrict(xml) : xml));
  };
  const chartParts = charts.map((chart) => {
    const path = freePath(parts, 'xl/charts/chart');
    write(path, chartPart(chart));
    return path;
  });
  const drawing = freePath(parts, 'xl/drawings/drawing');
  write(drawing, drawingPart(charts, place.columns));
  const toCharts = chartParts.map((path, index) => relationship(index + 1, 'chart', path));
  parts.set(relationshipsPath(drawing), encodePart(writeRelationships(toCharts)));
  const toDrawing = [relationship(1, 'drawing', drawing)];
  parts.set(relationshipsPath(sheetPath), encodePart(writeRelationships(toDrawing)));
  const written = `<drawing xmlns:r="${OFFICE}" r:id="rId1"/>`;
  return {
    xml: putElement(sheetXml, 'drawing', written, BEHIND_DRAWING),
    drawings: [drawing],
    chartParts,
  };
}

function relationship(number: number, kind: string, path: string): Relationship {
  const type = `${OFFICE}/${kind}`;
  return { id: `rId${number}`, kind, type, target: `/${path}`, external: false };
}

function freePath(parts: ReadonlyMap<string, unknown>, stem: string): string {
  let number = 1;
  while (parts.has(`${stem}${number}.xml`)) number += 1;
  return `${stem}${number}.xml`;
}
