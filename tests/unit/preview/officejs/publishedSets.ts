import { readFileSync } from 'node:fs';

/** "Worksheet.getRange" -> "1.1", from the comments of Microsoft's own typings. */
export function publishedSets(): ReadonlyMap<string, string> {
  const text = readFileSync(require.resolve('@types/office-js/index.d.ts'), 'utf8');
  const sets = new Map<string, string>();
  let type = '';
  let set = '';
  for (const line of text.slice(text.indexOf('declare namespace Excel')).split('\n')) {
    if (line.startsWith('}')) break;
    const start = /^ {4}(?:export )?(?:class|interface) (\w+)/u.exec(line);
    if (start !== null) type = start[1] ?? '';
    const api = /\[Api set: (ExcelApi\w*) ([\d.]+)/u.exec(line);
    if (api !== null) set = api[1] === 'ExcelApi' ? (api[2] ?? '') : `${api[1] ?? ''} ${api[2] ?? ''}`;
    const member = /^ {8}(?:readonly )?(\w+)\??[(:<]/u.exec(line);
    if (member === null) continue;
    const key = `${type}.${member[1] ?? ''}`;
    if (!sets.has(key) && set !== '') sets.set(key, set);
    set = '';
  }
  return sets;
}
