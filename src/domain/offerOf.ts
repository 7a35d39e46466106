import { canNormalise } from './canNormalise';
import type { Problem } from './problem';

/**
 * What a press may do about a problem, once a person wants it: write the suggestion; put a
 * status word where it belongs (W04); take merged cells apart (E15); clear a row that repeats
 * another one word for word (E11); put somebody on 花名册 as he is typed (E13).
 */
export type Offer = 'write' | 'moveStatus' | 'unmerge' | 'dropRow' | 'addPerson';

/** Null where only a person can put it right. */
export function offerOf(problem: Problem): Offer | null {
  if (canNormalise(problem)) return 'write';
  const { code, detail, cell } = problem;
  if (cell === '') return null;
  if (code === 'W04') return 'moveStatus';
  if (code === 'E15') return 'unmerge';
  if (code === 'E11' && detail['identical'] === 'yes') return 'dropRow';
  return code === 'E13' && isNewPerson(problem) ? 'addPerson' : null;
}

/** With 编号 and name, and a name that nobody has: otherwise the 编号 is more likely mistyped. */
function isNewPerson({ detail }: Problem): boolean {
  return detail['id'] !== '' && detail['name'] !== '' && detail['candidates'] === '';
}
