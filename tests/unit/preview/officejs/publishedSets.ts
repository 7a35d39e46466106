import { readFileSync } from 'node:fs';

/** "Worksheet.getRange" -> "1.1", from the comments of Microsoft's own typings. */
export function publishedSets(): ReadonlyMap<string, string> {
  const text = readFileSync(require.resolve('@types/office-js/index.d.ts'), 'utf8');
  const sets = new Map<string, string>();
  let type = '';
  let set = '';
  for (const line of text.slice(text.indexOf('declare namespace Excel')).split('\n')) {
    if (line.startsWith('}')) break;
    type = /^ {4}(?:export )?(?:class|interface) (\w+)/u.exec(line)?.[1] ?? type;
    set = setIn(line) ?? set;
    const member = /^ {8}(?:readonly )?(\w+)\??[(:<]/u.exec(line)?.[1];
    if (member === undefined) continue;
    const key = `${type}.${member}`;
    if (!sets.has(key) && set !== '') sets.set(key, set);
    set = '';
  }
  return sets;
}

/** "1.8", or "ExcelApiOnline 1.1" for what is no part of a numbered set. */
function setIn(line: string): string | null {
  const [, name, version] = /\[Api set: (ExcelApi\w*) ([\d.]+)/u.exec(line) ?? [];
  if (name === undefined || version === undefined) return null;
  return name === 'ExcelApi' ? version : `${name} ${version}`;
}
