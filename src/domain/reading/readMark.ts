import {
  compare,
  decimalsOf,
  divide,
  type Exact,
  equal,
  exactFromCell,
  HUNDRED,
  isWhole,
  multiply,
  subtract,
  toExactText,
  ZERO,
} from '../exact/exact';
import type { CellContent } from './cellContent';
import { type CellReading, type Finding, finding, reading, unreadable } from './cellReading';
import { formatKind } from './formatKind';
import { readMarkText } from './markText';
import { type FilledCell, type ReadOptions, readFilled } from './readFilled';

export interface MarkOptions extends ReadOptions {
  /** Full marks of the column, in its own unit (分, 节, 次); no upper limit when left out. */
  readonly max?: Exact;
  /** Lowest value allowed; 0 when left out. */
  readonly min?: Exact;
  /** Whether a fraction is no answer (a count of lessons). */
  readonly whole?: boolean;
  /** Deductions are typed positive: a negative one gets the positive number as hint. */
  readonly column?: 'score' | 'deduction';
}

/**
 * Reads a cell of a number column: marks, bonus, deduction, counts. Codes E01 to E05, W01 to W04
 * and N01 to N03; the value lies between `min` and `max` or is null, and a blank is never 0.
 */
export function readMark(cell: CellContent, options: MarkOptions = {}): CellReading<Exact> {
  return readFilled(cell, options, (filled) => {
    switch (filled.type) {
      case 'boolean':
        return unreadable('E02');
      case 'number':
        return markOfNumber(filled, options);
      case 'text':
        return markOfText(filled.text, options);
    }
  });
}

function markOfNumber(
  cell: Extract<FilledCell, { readonly type: 'number' }>,
  options: MarkOptions,
): CellReading<Exact> {
  const value = exactFromCell(cell.number);
  switch (formatKind(cell.format)) {
    case 'plain':
      return withinLimits(value, options);
    case 'percent':
      return markOfPercent(multiply(value, HUNDRED), options);
    case 'date': {
      // A day is seen, so nobody can be taken to have meant marks, unless they fit the column.
      const fits = withinLimits(value, options).value !== null && options.max !== undefined;
      return unreadable('E02', fits ? { hint: toExactText(value) } : {});
    }
  }
}

function markOfText(seen: string, options: MarkOptions): CellReading<Exact> {
  const said = readMarkText(seen);
  switch (said.kind) {
    case 'number':
      return withinLimits(said.value, options, finding(said.notice, toExactText(said.value)));
    case 'typo':
      return withinLimits(said.value, options, finding('W01', toExactText(said.value)));
    case 'percent':
      return markOfPercent(said.percent, options);
    case 'status':
      return reading<Exact>(null, finding('W04', said.status, { status: said.status }));
    case 'unclear':
      return unreadable('E02', said.hint === null ? {} : { hint: said.hint });
  }
}

/** W03: a percentage means that share of full marks; both readings are named (C-09). */
function markOfPercent(percent: Exact, options: MarkOptions): CellReading<Exact> {
  const { max = HUNDRED } = options;
  const share = divide(multiply(percent, max), HUNDRED);
  const suggested = toExactText(share);
  const both = equal(max, HUNDRED) ? {} : { percentOfMax: suggested, points: toExactText(percent) };
  return withinLimits(share, options, finding('W03', suggested, both));
}

/** The value with what is already found, W02 added; or the error that it may not stand here. */
function withinLimits(
  value: Exact,
  options: MarkOptions,
  ...found: readonly Finding[]
): CellReading<Exact> {
  const outside = outsideLimits(value, options);
  if (outside !== null) return outside;
  if (options.whole === true && !isWhole(value)) {
    return unreadable('E02', { whole: toExactText(value) });
  }
  const decimals = decimalsOf(value);
  if (decimals !== null && decimals <= 2) return reading(value, ...found);
  const warnings = found.filter(({ code }) => code.startsWith('W'));
  return reading(value, ...warnings, finding('W02', ''));
}

function outsideLimits(value: Exact, { min, max, column }: MarkOptions): CellReading<never> | null {
  if (compare(value, ZERO) < 0 && compare(value, min ?? ZERO) < 0) {
    const positive = { hint: toExactText(subtract(ZERO, value)) };
    return unreadable('E04', column === 'deduction' ? positive : {});
  }
  const tooLow = min !== undefined && compare(value, min) < 0;
  const tooHigh = max !== undefined && compare(value, max) > 0;
  if (!tooLow && !tooHigh) return null;
  return unreadable('E03', {
    ...(min === undefined ? {} : { min: toExactText(min) }),
    ...(max === undefined ? {} : { max: toExactText(max) }),
  });
}
