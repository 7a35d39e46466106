import { scanXml } from './scanXml';

/** An element: where it stands, where its content stands, and its attributes, unread. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: string;
  readonly start: number;
  readonly end: number;
  /** Both at `end` for an empty element. */
  readonly contentStart: number;
  readonly contentEnd: number;
}

/** The direct children of what stands between two places. */
export function childElements(xml: string, from: number, to: number): XmlElement[] {
  const children: XmlElement[] = [];
  let depth = 0;
  let open = { name: '', attributes: '', start: from, contentStart: from };
  for (const tag of scanXml(xml, from, to)) {
    const { name, attributes, start, end } = tag;
    if (tag.kind === 'close') {
      depth -= 1;
      if (depth === 0) children.push({ ...open, end, contentEnd: start });
    } else if (depth === 0 && tag.kind === 'empty') {
      children.push({ name, attributes, start, end, contentStart: end, contentEnd: end });
    } else if (tag.kind === 'open') {
      if (depth === 0) open = { name, attributes, start, contentStart: end };
      depth += 1;
    }
  }
  return children;
}

/** The first element of that name anywhere in the text; null when there is none. */
export function findElement(xml: string, name: string): XmlElement | null {
  let open: Omit<XmlElement, 'end' | 'contentEnd'> | null = null;
  let depth = 0;
  for (const tag of scanXml(xml)) {
    if (tag.name !== name) continue;
    const { attributes, start, end } = tag;
    if (open === null) {
      const whole = { name, attributes, start, contentStart: end };
      if (tag.kind === 'empty') return { ...whole, end, contentEnd: end };
      open = whole;
    } else if (tag.kind === 'open') {
      depth += 1;
    } else if (tag.kind === 'close') {
      if (depth === 0) return { ...open, end, contentEnd: start };
      depth -= 1;
    }
  }
  return null;
}

/** The children of the first element of that name, as they are written. */
export function writtenChildren(xml: string, name: string): string[] {
  const found = findElement(xml, name);
  if (found === null) return [];
  return childElements(xml, found.contentStart, found.contentEnd).map((child) =>
    xml.slice(child.start, child.end),
  );
}

/** Replaces an element, or puts it before the first of `followers` (or before the root's end). */
export function putElement(
  xml: string,
  name: string,
  written: string,
  followers: readonly string[],
): string {
  const found = findElement(xml, name);
  if (found !== null) return xml.slice(0, found.start) + written + xml.slice(found.end);
  if (written === '') return xml;
  for (const tag of scanXml(xml)) {
    if (tag.kind !== 'close' && followers.includes(tag.name)) {
      return xml.slice(0, tag.start) + written + xml.slice(tag.start);
    }
  }
  const end = xml.lastIndexOf('</');
  return xml.slice(0, end) + written + xml.slice(end);
}
