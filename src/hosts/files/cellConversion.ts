import { BLANK_CELL, type CellContent } from '../../domain/reading/cellContent';
import { quotedReferences } from '../../sheets/quotedReferences';
import type { CellInput } from '../../sheets/tabContent';
import type { XlsxCell } from '../../xlsx/xlsxBook';
import { dateSerial } from './dateSerial';

export const DATE_FORMAT = 'yyyy-mm-dd';

/** What is to stand in a cell -> the cell as files keep it. A date that is none stays text. */
export function toXlsxCell(input: CellInput): XlsxCell {
  if (input === null) return { kind: 'blank' };
  switch (input.kind) {
    case 'text':
      return input.text === '' ? { kind: 'blank' } : { kind: 'text', text: input.text };
    case 'number':
      return { kind: 'number', number: input.number };
    case 'date': {
      const serial = dateSerial(input.iso);
      return serial === null
        ? { kind: 'text', text: input.iso }
        : { kind: 'number', number: serial };
    }
    case 'formula':
      return { ...cached(input.cached), formula: input.formula.replace(/^=/, '') };
  }
}

function cached(value: string | number | null): XlsxCell {
  if (value === null) return { kind: 'blank' };
  return typeof value === 'number'
    ? { kind: 'number', number: value }
    : { kind: 'text', text: value };
}

/** A cell as files keep it -> what a host hands over. An empty text without formula is blank. */
export function toCellContent(cell: XlsxCell | null, format: string | null): CellContent {
  if (cell === null) return BLANK_CELL;
  const formula =
    cell.formula === undefined ? {} : { formula: quotedReferences(`=${cell.formula}`) };
  switch (cell.kind) {
    case 'blank':
      return cell.formula === undefined ? BLANK_CELL : { type: 'blank', ...formula };
    case 'text':
      if (cell.text === '' && cell.formula === undefined) return BLANK_CELL;
      return { type: 'text', text: cell.text, ...formula };
    case 'number':
      return {
        type: 'number',
        number: cell.number,
        ...(format === null ? {} : { format }),
        ...formula,
      };
    case 'boolean':
      return { type: 'boolean', boolean: cell.boolean, ...formula };
    case 'error':
      return { type: 'error', text: cell.text, ...formula };
  }
}

/** Without blank cells at the ends of rows and blank rows at the end: looks alone are no content. */
export function trimRows(rows: readonly (readonly CellContent[])[]): (readonly CellContent[])[] {
  const trimmed = rows.map((row) => trimEnd(row, (cell) => cell === BLANK_CELL));
  return [...trimEnd(trimmed, (row) => row.length === 0)];
}

function trimEnd<Item>(list: readonly Item[], isEmpty: (item: Item) => boolean): readonly Item[] {
  let length = list.length;
  for (let last = list[length - 1]; last !== undefined && isEmpty(last); last = list[length - 1]) {
    length -= 1;
  }
  return length === list.length ? list : list.slice(0, length);
}
