import type { CellContent } from '../../domain/reading/cellContent';
import { readChoice } from '../../domain/reading/readChoice';
import { countCell } from '../../sheets/cellInput';
import type { HeaderMap } from '../../sheets/findHeader';
import type { CellInput } from '../../sheets/tabContent';
import type { TabReading } from '../../sheets/tabReading';
import type { SchoolWorkbook } from '../schoolWorkbook';

/** The tab with its header and these rows only. */
export function onlyRows(
  tab: TabReading,
  header: HeaderMap,
  numbers: readonly number[],
): TabReading {
  const wanted = new Set(numbers);
  const rows = tab.rows.filter((_, index) => index < header.row || wanted.has(index + 1));
  return { ...tab, rows };
}

/** Whether the cell names the branch, by its name or another of it (W08). */
export function isBranch(cell: CellContent, branch: string, { roster }: SchoolWorkbook): boolean {
  const { branches } = roster.roster;
  return readChoice(cell, { options: branches, aliases: 'branch' }).value === branch;
}

/**
 * 序号 counts anew in the workbook of a unit: by itself where the row is filled in (`isGiven`), as
 * typed where people number rows themselves.
 */
export function renumbered(
  typed: ReadonlyMap<string, CellInput>,
  isGiven: boolean,
  index: number,
): ReadonlyMap<string, CellInput> {
  const isNumbered = (typed.get('seq') ?? null) !== null;
  const rest = new Map(typed);
  rest.delete('seq');
  if (isNumbered && !isGiven) rest.set('seq', countCell(index + 1));
  return rest;
}
