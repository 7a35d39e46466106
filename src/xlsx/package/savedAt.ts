import { scanXml } from '../xml/scanXml';
import { decodePart } from '../xml/xmlText';
import { relationshipsOf, targetPath } from './relationships';
import type { XlsxPackage } from './xlsxPackage';

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?<zone>Z|[+-]\d{2}:\d{2})?$/;

/**
 * When the file was last saved as its core properties say, ISO to the second in UTC, so that
 * moments compare as text; "" when they do not say, or say nothing that is a moment. Properties
 * that cannot be read make no file unreadable.
 */
export function savedAt({ parts }: XlsxPackage): string {
  try {
    const named = relationshipsOf(parts, '').find(({ kind }) => kind === 'core-properties');
    const part = parts.get(targetPath('', named?.target ?? 'docProps/core.xml'));
    return part === undefined ? '' : momentOf(textOf(decodePart(part), 'modified').trim());
  } catch {
    return '';
  }
}

/** A moment without a zone counts as UTC: it must not depend on the machine that reads it. */
function momentOf(text: string): string {
  const match = MOMENT.exec(text);
  if (match === null) return '';
  const time = Date.parse(match.groups?.['zone'] === undefined ? `${text}Z` : text);
  return Number.isNaN(time) ? '' : new Date(time).toISOString().replace(/\.\d+/, '');
}

function textOf(xml: string, element: string): string {
  for (const { name, kind, end } of scanXml(xml)) {
    if (name === element && kind === 'open') return xml.slice(end, xml.indexOf('<', end));
  }
  return '';
}
