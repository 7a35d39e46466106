import { readAttributes, scanXml } from '../xml/scanXml';
import { decodePart, escapeXml } from '../xml/xmlText';
import type { Parts } from '../zip/readZip';

export interface Relationship {
  readonly id: string;
  /** Last word of the type, such as "worksheet": the same in transitional and strict files. */
  readonly kind: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

const HEAD =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">';

/** Relationships of a part ("" for the package itself); none when it has no such file. */
export function relationshipsOf(parts: Parts, path: string): Relationship[] {
  const bytes = parts.get(relationshipsPath(path));
  if (bytes === undefined) return [];
  const found: Relationship[] = [];
  for (const tag of scanXml(decodePart(bytes))) {
    if (tag.name !== 'Relationship' || tag.kind === 'close') continue;
    const attributes = readAttributes(tag.attributes);
    const type = attributes['Type'] ?? '';
    found.push({
      id: attributes['Id'] ?? '',
      kind: type.slice(type.lastIndexOf('/') + 1),
      type,
      target: attributes['Target'] ?? '',
      external: attributes['TargetMode'] === 'External',
    });
  }
  return found;
}

/** Where the relationships of a part stand. */
export function relationshipsPath(path: string): string {
  const slash = path.lastIndexOf('/');
  return `${path.slice(0, slash + 1)}_rels/${path.slice(slash + 1)}.rels`;
}

/** The part that a relationship of `path` points at. */
export function targetPath(path: string, target: string): string {
  const steps = target.startsWith('/') ? [] : path.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

export function writeRelationships(list: readonly Relationship[]): string {
  const lines = list.map(
    (item) =>
      `<Relationship Id="${escapeXml(item.id)}" Type="${escapeXml(item.type)}"` +
      ` Target="${escapeXml(item.target)}"${item.external ? ' TargetMode="External"' : ''}/>`,
  );
  return `${HEAD}${lines.join('')}</Relationships>`;
}
