import type { Exact } from '../domain/exact/exact';
import { toCellNumber } from '../domain/exact/exact';
import type { CellInput } from './tabContent';

/** A text cell; blank text is a blank cell. */
export function textCell(text: string): CellInput {
  return text === '' ? null : { kind: 'text', text };
}

export function numberCell(value: Exact | null): CellInput {
  return value === null ? null : { kind: 'number', number: toCellNumber(value) };
}

export function countCell(count: number): CellInput {
  return { kind: 'number', number: count };
}

export function dateCell(iso: string | null): CellInput {
  return iso === null || iso === '' ? null : { kind: 'date', iso };
}

/** A formula with the value of the exact engine beside it; an absent number shows as "". */
export function formulaCell(formula: string, cached: Exact | string | null): CellInput {
  const value = cached === null ? '' : typeof cached === 'string' ? cached : toCellNumber(cached);
  return { kind: 'formula', formula, cached: value };
}

/** A text as a formula literal: quotes doubled. */
export function textLiteral(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** The text of a text cell; "" for anything else. */
export function inputText(cell: CellInput): string {
  return cell?.kind === 'text' ? cell.text : '';
}
