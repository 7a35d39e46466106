import { readAttributes } from '../xml/scanXml';
import { childElements, findElement } from '../xml/xmlChildren';

/** Takes merged cells out of the XML of a sheet; the list goes with the last of them. */
export function unmergeCells(xml: string, ranges: readonly string[]): string {
  const list = findElement(xml, 'mergeCells');
  if (list === null) return xml;
  const kept = childElements(xml, list.contentStart, list.contentEnd).filter(
    ({ attributes }) => !ranges.includes(readAttributes(attributes)['ref'] ?? ''),
  );
  const texts = kept.map(({ start, end }) => xml.slice(start, end)).join('');
  const next = kept.length === 0 ? '' : `<mergeCells count="${kept.length}">${texts}</mergeCells>`;
  return xml.slice(0, list.start) + next + xml.slice(list.end);
}
