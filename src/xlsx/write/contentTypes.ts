import { readAttributes, scanXml } from '../xml/scanXml';
import { escapeXml } from '../xml/xmlText';

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const TYPES = {
  worksheet: `${OFFICE}.spreadsheetml.worksheet+xml`,
  styles: `${OFFICE}.spreadsheetml.styles+xml`,
  drawing: `${OFFICE}.drawing+xml`,
  chart: `${OFFICE}.drawingml.chart+xml`,
} as const;

/** Paths of parts that were added, by what they are. */
export type NewParts = Readonly<Record<keyof typeof TYPES, readonly string[]>>;

/** Says of new parts what they are. */
export function addContentTypes(xml: string, added: NewParts): string {
  const known = new Set(
    [...scanXml(xml)].map((tag) => readAttributes(tag.attributes)['PartName'] ?? ''),
  );
  const lines = (['worksheet', 'styles', 'drawing', 'chart'] as const).flatMap((kind) =>
    added[kind]
      .filter((path) => !known.has(`/${path}`))
      .map((path) => `<Override PartName="/${escapeXml(path)}" ContentType="${TYPES[kind]}"/>`),
  );
  const prefix = /<(\w+:)?Types\b/.exec(xml)?.[1] ?? '';
  const written = lines.join('').replaceAll('<Override', `<${prefix}Override`);
  const end = xml.lastIndexOf('</');
  return xml.slice(0, end) + written + xml.slice(end);
}

/** Takes out what is said of parts that are gone. */
export function dropTypes(xml: string, gone: ReadonlySet<string>): string {
  let kept = '';
  let at = 0;
  for (const tag of scanXml(xml)) {
    if (tag.name !== 'Override') continue;
    const path = (readAttributes(tag.attributes)['PartName'] ?? '').replace(/^\//, '');
    if (!gone.has(path)) continue;
    kept += xml.slice(at, tag.start);
    at = tag.end;
  }
  return kept + xml.slice(at);
}
