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
  let isOurs = false;
  let isNamed = false;
  for (const { name, kind, attributes } of scanXml(drawingXml)) {
    if (name.endsWith('Anchor')) {
      if (kind === 'open') [isOurs, isNamed] = [false, false];
      else if (!isOurs) shapes += 1;
    } else if (name === 'cNvPr' && kind !== 'close' && !isNamed) {
      isNamed = true;
      isOurs = (readAttributes(attributes)['name'] ?? '').startsWith(OWN_CHART);
    } else if (name === 'chart' && kind !== 'close' && isOurs) {
      const read = readAttributes(attributes);
      const key = Object.keys(read).find((each) => each.endsWith(':id')) ?? '';
      ownCharts.add(read[key] ?? '');
    }
  }
  return { shapes, ownCharts };
}
