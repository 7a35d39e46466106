import type { Book } from '../model/book';
import type { CellArea } from '../model/cellRange';
import type { Sheet } from '../model/sheet';
import type { Validation } from '../model/validation';
import { cellValue, readCells } from '../cells/readCells';
import type { CellScalar } from '../cells/typedEntry';
import { ruleKind } from './validationRule';

/**
 * Whether all cells keep their rules, or null where that cannot be told: rules whose limits are
 * formulas are left to the grid.
 */
export function isValid(book: Book, cells: CellArea): boolean | null {
  let verdict: boolean | null = true;
  for (const area of cells.areas) {
    const clipped = cells.sheet.grid.clip(area);
    for (let row = clipped?.row ?? 0; row < (clipped?.row ?? 0) + (clipped?.rows ?? 0); row += 1) {
      for (let index = 0; index < (clipped?.columns ?? 0); index += 1) {
        const one = cellIsValid(book, cells.sheet, row, area.column + index);
        if (one === false) return false;
        if (one === null) verdict = null;
      }
    }
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
  switch (kind) {
    case 'custom':
      return null;
    case 'list':
      return options(book, sheet, String(part['source']))?.has(String(value)) ?? null;
    case 'textLength':
      return compare(String(value).length, part);
    case 'wholeNumber':
      if (typeof value !== 'number' || !Number.isInteger(value)) return false;
      return compare(value, part);
    case 'decimal':
    case 'date':
    case 'time':
      return typeof value === 'number' ? compare(value, part) : false;
  }
}

function options(book: Book, sheet: Sheet, source: string): ReadonlySet<string> | null {
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
  const time = /^\d{4}-\d{2}-\d{2}/u.test(text) ? Date.parse(`${text.slice(0, 10)}T00:00:00Z`) : NaN;
  return Number.isNaN(time) ? null : time / DAY + 25_569;
}
