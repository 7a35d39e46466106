import { cellValue, readCells } from '../cells/readCells';
import type { CellScalar } from '../cells/typedEntry';
import type { Book } from '../model/book';
import { type CellArea, CellRange } from '../model/cellRange';
import type { Sheet } from '../model/sheet';
import type { Validation } from '../model/validation';
import { ruleKind } from './validationRule';

/**
 * Whether all cells keep their rules, or null where that cannot be told: rules whose limits are
 * formulas are left to the grid.
 */
export function isValid(book: Book, cells: CellArea): boolean | null {
  let verdict: boolean | null = true;
  for (const area of cells.areas) {
    const clipped = cells.sheet.grid.clip(area);
    if (clipped === null) continue;
    const range = new CellRange(cells.sheet, clipped);
    const answers = readCells(range, (sheet, row, column) => cellIsValid(book, sheet, row, column));
    const flat = answers?.flat() ?? [null];
    if (flat.includes(false)) return false;
    if (flat.includes(null)) verdict = null;
  }
  return verdict;
}

function cellIsValid(book: Book, sheet: Sheet, row: number, column: number): boolean | null {
  const validation = sheet.validations.at(row, column);
  return accepts(book, sheet, validation, cellValue(sheet.grid.cell(row, column)));
}

/** Whether a validation accepts a value; null where that cannot be told. */
export function accepts(
  book: Book,
  sheet: Sheet,
  validation: Validation,
  value: CellScalar,
): boolean | null {
  const kind = ruleKind(validation.rule);
  if (kind === null || (value === '' && validation.ignoreBlanks)) return true;
  const part = validation.rule[kind] ?? {};
  if (kind === 'custom') return null;
  if (kind === 'list') return options(book, sheet, part['source'])?.has(String(value)) ?? null;
  if (kind === 'textLength') return compare(String(value).length, part);
  const isNumber = kind === 'wholeNumber' ? Number.isInteger(value) : typeof value === 'number';
  return isNumber ? compare(Number(value), part) : false;
}

function options(book: Book, sheet: Sheet, given: unknown): ReadonlySet<string> | null {
  const source = String(given);
  if (!source.startsWith('=')) return new Set(source.split(',').map((option) => option.trim()));
  const range = book.resolve(source, sheet);
  if (range === null) return null;
  const read = (owner: Sheet, row: number, column: number): string =>
    String(cellValue(owner.grid.cell(row, column)));
  return new Set(readCells(range, read)?.flat());
}

function compare(value: number, part: Readonly<Record<string, unknown>>): boolean | null {
  const first = limit(part['formula1']);
  const second = limit(part['formula2'] ?? 0);
  if (first === null || second === null) return null;
  const tests: Readonly<Record<string, boolean>> = {
    Between: value >= first && value <= second,
    NotBetween: value < first || value > second,
    EqualTo: value === first,
    NotEqualTo: value !== first,
    GreaterThan: value > first,
    LessThan: value < first,
    GreaterThanOrEqualTo: value >= first,
    LessThanOrEqualTo: value <= first,
  };
  return tests[String(part['operator'])] ?? null;
}

const DAY = 86_400_000;

/** A number, an ISO date as serial number, or null for a formula. */
function limit(formula: unknown): number | null {
  if (typeof formula === 'number') return formula;
  const text = String(formula).replace(/^=/u, '');
  if (/^-?\d+(?:\.\d+)?$/u.test(text)) return Number(text);
  const time = /^\d{4}-\d{2}-\d{2}/u.test(text)
    ? Date.parse(`${text.slice(0, 10)}T00:00:00Z`)
    : NaN;
  return Number.isNaN(time) ? null : time / DAY + 25_569;
}
