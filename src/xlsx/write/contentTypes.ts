import { readAttributes, scanXml } from '../xml/scanXml';
import { escapeXml } from '../xml/xmlText';

const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Says of new parts what they are: worksheets, and a style part where the file had none. */
export function addContentTypes(
  xml: string,
  worksheets: readonly string[],
  styles: string | null,
): string {
  const known = new Set(
    [...scanXml(xml)].map((tag) => readAttributes(tag.attributes)['PartName'] ?? ''),
  );
  const fresh = worksheets.filter((path) => !known.has(`/${path}`));
  const lines = [
    ...fresh.map((path) => override(path, 'worksheet')),
    ...(styles === null ? [] : [override(styles, 'styles')]),
  ];
  const prefix = /<(\w+:)?Types\b/.exec(xml)?.[1] ?? '';
  const written = lines.join('').replaceAll('<Override', `<${prefix}Override`);
  const end = xml.lastIndexOf('</');
  return xml.slice(0, end) + written + xml.slice(end);
}

function override(path: string, kind: string): string {
  return `<Override PartName="/${escapeXml(path)}" ContentType="${TYPES}.${kind}+xml"/>`;
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
