import { textCell } from '../sheets/cellInput';
import type { CellInput } from '../sheets/tabContent';

const DATES = ['joined', 'left', 'signed'];

/** A value of the example school as somebody would type it into the column `key`. */
export function typedCell(key: string, value: string | number | null): CellInput {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return { kind: 'number', number: value };
  return DATES.includes(key) ? { kind: 'date', iso: value } : textCell(value);
}
