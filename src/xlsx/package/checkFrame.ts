import { XlsxError } from '../xlsxFailure';
import { readAttributes, scanXml } from '../xml/scanXml';
import { decodePart } from '../xml/xmlText';
import { partOf } from '../zip/partOf';
import type { Parts } from '../zip/readZip';
import { relationshipsOf } from './relationships';

const RELATIONSHIPS = /^(.*\/)?_rels\/([^/]*)\.rels$/;

/**
 * Checks what holds the parts of a package together: what each is, and which points at which. A
 * workbook that could be read but never be written again is refused when it is opened.
 */
export function checkFrame(parts: Parts): void {
  const types = decodePart(partOf(parts, '[Content_Types].xml'));
  let root = '';
  for (const tag of scanXml(types)) {
    if (root === '') root = tag.name;
    if (tag.kind !== 'close') readAttributes(tag.attributes);
  }
  if (root !== 'Types') throw new XlsxError('corrupt');
  for (const path of parts.keys()) {
    const [whole, folder = '', name = ''] = RELATIONSHIPS.exec(path) ?? [];
    if (whole !== undefined) relationshipsOf(parts, folder + name);
  }
}
