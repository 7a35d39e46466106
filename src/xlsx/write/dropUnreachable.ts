import { relationshipsOf, relationshipsPath, targetPath } from '../package/relationships';
import { decodePart, encodePart } from '../xml/xmlText';
import type { Parts } from '../zip/readZip';
import { dropTypes } from './contentTypes';

const TYPES = '[Content_Types].xml';

/**
 * Parts that only a sheet of before pointed at (its drawings, its comments) go with it. Parts that
 * nothing pointed at before either stay: they are not ours to judge.
 */
export function dropUnreachable(before: Parts, after: Parts): Parts {
  const wasReached = reached(before);
  const isReached = reached(after);
  const gone = new Set([...wasReached].filter((path) => after.has(path) && !isReached.has(path)));
  for (const path of [...gone]) gone.add(relationshipsPath(path));
  for (const path of wasReached) if (!isReached.has(path)) gone.add(path);
  const kept = new Map<string, Uint8Array>();
  for (const [path, bytes] of after) {
    if (gone.has(path)) continue;
    kept.set(path, path === TYPES ? encodePart(dropTypes(decodePart(bytes), gone)) : bytes);
  }
  return kept;
}

function reached(parts: Parts): Set<string> {
  const found = new Set<string>();
  const waiting = [''];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    for (const item of relationshipsOf(parts, path)) {
      const target = item.external ? '' : targetPath(path, item.target);
      if (target === '' || found.has(target) || !parts.has(target)) continue;
      found.add(target);
      waiting.push(target);
    }
  }
  return found;
}
