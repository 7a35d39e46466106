import type { Problem } from '../../domain/problem';
import { BLANK_CELL } from '../../domain/reading/cellContent';
import { seenText } from '../../domain/reading/seenText';
import { parseRange } from '../../sheets/address';
import type { Fix } from './fix';
import type { InputSheet } from './inputSheets';

/**
 * Takes merged cells apart (E15, C-12). What they hold stays in the first cell and is never copied
 * to the others: a score must not become two people's.
 */
export function unmergeCells(problem: Problem, { tab }: InputSheet): Fix | null {
  const range = problem.detail['range'] ?? problem.cell;
  const place = parseRange(range);
  if (place === null || !tab.merges.includes(range)) return null;
  const first = tab.rows[place.fromRow - 1]?.[place.fromColumn] ?? BLANK_CELL;
  return {
    correction: { problem, offer: 'unmerge', before: range, after: seenText(first) },
    steps: [{ kind: 'unmerge', tab: tab.name, range }],
  };
}
