import { XlsxError } from '../xlsxFailure';
import { unescapeXml } from './xmlText';

/** One tag as it stands in the text. Names come without their prefix; attributes keep theirs. */
export interface XmlTag {
  readonly name: string;
  readonly kind: 'open' | 'close' | 'empty';
  /** Text of the attributes, unread: most tags are never asked for one. */
  readonly attributes: string;
  /** Where the tag begins and ends (exclusive) in the text. */
  readonly start: number;
  readonly end: number;
}

/** Deeper than any part of a workbook; readers that follow every level must not be led further. */
const DEEPEST = 200;

/**
 * All tags of an XML text in order, with the places where they stand, so that a caller can copy
 * what it does not know. Throws where tags do not end, do not fit each other or go too deep, and at
 * a DOCTYPE: no workbook has one, and entities declared there are how a small file becomes endless.
 */
export function* scanXml(xml: string, from = 0, to = xml.length): Generator<XmlTag> {
  const open: string[] = [];
  let at = xml.indexOf('<', from);
  while (at >= 0 && at < to) {
    const skipped = skipNonTag(xml, at);
    if (skipped >= 0) {
      at = xml.indexOf('<', skipped);
      continue;
    }
    const end = tagEnd(xml, at);
    const tag = readTag(xml, at, end);
    if (tag.kind === 'open' && open.push(tag.name) > DEEPEST) throw new XlsxError('tooDeep');
    if (tag.kind === 'close' && open.pop() !== tag.name) throw new SyntaxError('unpaired tag');
    yield tag;
    at = xml.indexOf('<', end);
  }
  if (open.length > 0) throw new SyntaxError('element without end');
}

/** The name of the first element; blank when there is none. */
export function rootName(xml: string): string {
  for (const tag of scanXml(xml)) return tag.name;
  return '';
}

/** Comments, declarations and CDATA: the place behind them, or -1 when a tag stands here. */
function skipNonTag(xml: string, at: number): number {
  if (xml.startsWith('<!--', at)) return behind(xml, '-->', at);
  if (xml.startsWith('<![CDATA[', at)) return behind(xml, ']]>', at);
  if (xml.startsWith('<!DOCTYPE', at)) throw new XlsxError('doctype');
  if (xml[at + 1] === '?' || xml[at + 1] === '!') return behind(xml, '>', at);
  return -1;
}

function behind(xml: string, mark: string, at: number): number {
  const found = xml.indexOf(mark, at);
  if (found < 0) throw new SyntaxError('unfinished XML');
  return found + mark.length;
}

/** A ">" inside a quoted attribute does not end the tag. */
function tagEnd(xml: string, at: number): number {
  let quote = '';
  for (let index = at + 1; index < xml.length; index += 1) {
    const char = xml[index];
    if (quote !== '') {
      if (char === quote) quote = '';
    } else if (char === '"' || char === "'") quote = char;
    else if (char === '>') return index + 1;
  }
  throw new SyntaxError('unfinished tag');
}

function readTag(xml: string, start: number, end: number): XmlTag {
  const closes = xml[start + 1] === '/';
  const isEmpty = xml[end - 2] === '/';
  const inner = xml.slice(start + (closes ? 2 : 1), end - (isEmpty ? 2 : 1));
  const blank = inner.search(/\s/);
  const full = blank < 0 ? inner : inner.slice(0, blank);
  return {
    name: full.slice(full.indexOf(':') + 1),
    kind: closes ? 'close' : isEmpty ? 'empty' : 'open',
    attributes: blank < 0 ? '' : inner.slice(blank),
    start,
    end,
  };
}

const ATTRIBUTE = /\s+([^\s=<>"']+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;

/**
 * The attributes of a tag, entities resolved. Throws where they are not written as XML wants it: a
 * cell whose address was passed over would stand in the wrong place.
 */
export function readAttributes(text: string): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  let at = 0;
  while (at < text.length) {
    ATTRIBUTE.lastIndex = at;
    const match = ATTRIBUTE.exec(text);
    if (match === null) {
      if (text.slice(at).trim() !== '') throw new SyntaxError('attributes');
      break;
    }
    const [whole, name = '', double, single] = match;
    if (Object.hasOwn(found, name)) throw new SyntaxError('attribute given twice');
    found[name] = unescapeXml(double ?? single ?? '');
    at += whole.length;
  }
  return found;
}

/** The attributes of an element that was cut out of its text: `<numFmt numFmtId="165" …/>`. */
export function attributesOf(element: string): Readonly<Record<string, string>> {
  return readAttributes(readTag(element, 0, tagEnd(element, 0)).attributes);
}

/** Whether an xsd:boolean says yes. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}
