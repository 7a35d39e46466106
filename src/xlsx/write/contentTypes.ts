import { readAttributes, scanXml } from '../xml/scanXml';
import { escapeXml } from '../xml/xmlText';

const WORKSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/** Says of every path that is not known yet that it is a worksheet. */
export function addWorksheetTypes(xml: string, paths: readonly string[]): string {
  const known = new Set<string>();
  for (const tag of scanXml(xml)) {
    if (tag.name === 'Override') known.add(readAttributes(tag.attributes)['PartName'] ?? '');
  }
  const lines = paths
    .filter((path) => !known.has(`/${path}`))
    .map((path) => `<Override PartName="/${escapeXml(path)}" ContentType="${WORKSHEET}"/>`);
  const end = xml.lastIndexOf('</');
  return xml.slice(0, end) + lines.join('') + xml.slice(end);
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
