import { scanXml } from '../xml/scanXml';
import { decodeCellText, unescapeXml } from '../xml/xmlText';

/** The texts of xl/sharedStrings.xml: runs of rich text joined, phonetic guides left out. */
export function readSharedStrings(xml: string): string[] {
  const texts: string[] = [];
  let start = -1;
  for (const tag of scanXml(xml)) {
    if (tag.name !== 'si') continue;
    if (tag.kind === 'empty') texts.push('');
    else if (tag.kind === 'open') start = tag.end;
    else texts.push(joinRuns(xml, start, tag.start));
  }
  return texts;
}

/** Text of <si> or <is>: every <t> that is not part of a phonetic run (<rPh>). */
export function joinRuns(xml: string, from: number, to: number): string {
  let text = '';
  let phonetic = false;
  let start = -1;
  for (const tag of scanXml(xml, from, to)) {
    if (tag.name === 'rPh') phonetic = tag.kind === 'open';
    if (tag.name !== 't' || phonetic) continue;
    if (tag.kind === 'open') start = tag.end;
    else if (tag.kind === 'close') text += readRun(xml, start, tag.start);
  }
  return text;
}

function readRun(xml: string, from: number, to: number): string {
  return decodeCellText(elementText(xml.slice(from, to)));
}

/** Raw content of an element without children -> its text; CDATA as it stands. Throws for children. */
export function elementText(raw: string): string {
  if (!raw.includes('<')) return unescapeXml(raw);
  return raw
    .split(/<!\[CDATA\[([\s\S]*?)\]\]>/)
    .map((piece, index) => (index % 2 === 0 ? plainText(piece) : piece))
    .join('');
}

function plainText(raw: string): string {
  if (raw.includes('<')) throw new SyntaxError('an element where there should be text');
  return unescapeXml(raw);
}
