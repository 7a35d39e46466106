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

/**
 * All tags of an XML text in order, with the places where they stand, so that a caller can copy
 * what it does not know. Not a validator: a tag that never ends throws, anything else is passed on.
 */
export function* scanXml(xml: string, from = 0, to = xml.length): Generator<XmlTag> {
  let at = xml.indexOf('<', from);
  while (at >= 0 && at < to) {
    const skipped = skipNonTag(xml, at);
    if (skipped >= 0) {
      at = xml.indexOf('<', skipped);
      continue;
    }
    const end = tagEnd(xml, at);
    yield readTag(xml, at, end);
    at = xml.indexOf('<', end);
  }
}

/** Comments, declarations and CDATA: the place behind them, or -1 when a tag stands here. */
function skipNonTag(xml: string, at: number): number {
  if (xml.startsWith('<!--', at)) return behind(xml, '-->', at);
  if (xml.startsWith('<![CDATA[', at)) return behind(xml, ']]>', at);
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

const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The attributes of a tag, entities resolved. */
export function readAttributes(text: string): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const [, name, double, single] of text.matchAll(ATTRIBUTE)) {
    if (name !== undefined) found[name] = unescapeXml(double ?? single ?? '');
  }
  return found;
}

/** Whether an xsd:boolean says yes. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}
