import { readAttributes, scanXml } from '../xml/scanXml';
import { OWN_CHART } from './xlsxChart';

/** What a drawing holds besides charts of ours. */
export interface ForeignShapes {
  /** How many anchored shapes are other people's. */
  readonly shapes: number;
  /** Ids of the relationships to charts of ours. */
  readonly ownCharts: ReadonlySet<string>;
}

/**
 * Tells charts of ours by the names of their shapes. Of a drawing that cannot be read, anything
 * anchored counts as other people's.
 */
export function foreignShapes(drawingXml: string): ForeignShapes {
  try {
    return shapesOf(drawingXml);
  } catch {
    return { shapes: /Anchor\b/.test(drawingXml) ? 1 : 0, ownCharts: new Set() };
  }
}

function shapesOf(drawingXml: string): ForeignShapes {
  const ownCharts = new Set<string>();
  let shapes = 0;
  for (const shape of anchoredShapes(drawingXml)) {
    if (shape.name.startsWith(OWN_CHART)) for (const id of shape.charts) ownCharts.add(id);
    else shapes += 1;
  }
  return { shapes, ownCharts };
}

interface AnchoredShape {
  /** Of the outermost shape under the anchor. */
  readonly name: string;
  readonly charts: readonly string[];
}

function anchoredShapes(drawingXml: string): AnchoredShape[] {
  const found: AnchoredShape[] = [];
  let name: string | null = null;
  let charts: string[] = [];
  for (const tag of scanXml(drawingXml)) {
    const isAnchor = tag.name.endsWith('Anchor');
    if (tag.kind === 'close') {
      if (isAnchor) found.push({ name: name ?? '', charts });
      continue;
    }
    if (isAnchor) [name, charts] = [null, []];
    if (tag.name === 'cNvPr') name ??= readAttributes(tag.attributes)['name'] ?? '';
    if (tag.name === 'chart') charts.push(relationshipId(tag.attributes));
  }
  return found;
}

function relationshipId(attributes: string): string {
  const read = readAttributes(attributes);
  const key = Object.keys(read).find((each) => each.endsWith(':id')) ?? '';
  return read[key] ?? '';
}
