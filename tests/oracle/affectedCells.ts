import type { CellContent } from '../../src/domain/reading/cellContent';
import { BLANK_CELL } from '../../src/domain/reading/cellContent';
import { parseRange } from '../../src/sheets/address';
import type { WorkbookReading } from '../../src/workbook/workbook';
import { shown } from './compareFormulaCells';

/** A place in a workbook: tab, row and column, both from 0. */
type Place = readonly [tab: string, row: number, column: number];

interface Reference {
  readonly tab: string;
  readonly fromRow: number;
  readonly toRow: number;
  readonly fromColumn: number;
  readonly toColumn: number;
}

const REFERENCE = /(?:'((?:[^']|'')+)'!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)/gu;

export const placeOf = (...[tab, row, column]: Place): string => `${tab}!${row}!${column}`;

/**
 * The formula cells of a file that cannot follow a change of parameters by themselves: what hangs,
 * however far, on a value that the add-in wrote as a value and would write differently now.
 */
export function affectedCells(file: WorkbookReading, engine: WorkbookReading): ReadonlySet<string> {
  const changed = new ChangedCells();
  const formulas: { readonly place: Place; readonly references: readonly Reference[] }[] = [];
  eachCell(file, (cell, place) => {
    if (cell.formula !== undefined) {
      formulas.push({ place, references: referencesOf(cell.formula, place[0]) });
    } else if (shown(cell) !== shown(cellAt(engine, place))) changed.add(place);
  });
  const affected = new Set<string>();
  for (let grown = true; grown; ) {
    grown = false;
    for (const { place, references } of formulas) {
      const key = placeOf(...place);
      if (affected.has(key) || !references.some((each) => changed.touches(each))) continue;
      affected.add(key);
      changed.add(place);
      grown = true;
    }
  }
  return affected;
}

export function eachCell(
  { tabs }: WorkbookReading,
  visit: (cell: CellContent, place: Place) => void,
): void {
  for (const { name, rows } of tabs) {
    rows.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        visit(cell, [name, row, column]);
      });
    });
  }
}

export function cellAt({ tabs }: WorkbookReading, [tab, row, column]: Place): CellContent {
  return tabs.find(({ name }) => name === tab)?.rows[row]?.[column] ?? BLANK_CELL;
}

function referencesOf(formula: string, own: string): readonly Reference[] {
  const bare = formula.replace(/"(?:[^"]|"")*"/gu, '""');
  return [...bare.matchAll(REFERENCE)].flatMap(([, tab, address]) => {
    const range = parseRange(address!.replaceAll('$', ''));
    if (range === null) return [];
    const { fromRow, toRow, fromColumn, toColumn } = range;
    const name = tab?.replaceAll("''", "'") ?? own;
    return [{ tab: name, fromRow: fromRow - 1, toRow: toRow - 1, fromColumn, toColumn }];
  });
}

/** Changed rows by tab and column. */
class ChangedCells {
  private readonly rows = new Map<string, number[]>();

  add([tab, row, column]: Place): void {
    const key = `${tab}!${column}`;
    this.rows.set(key, [...(this.rows.get(key) ?? []), row]);
  }

  touches({ tab, fromRow, toRow, fromColumn, toColumn }: Reference): boolean {
    for (let column = fromColumn; column <= toColumn; column += 1) {
      const rows = this.rows.get(`${tab}!${column}`) ?? [];
      if (rows.some((row) => row >= fromRow && row <= toRow)) return true;
    }
    return false;
  }
}
