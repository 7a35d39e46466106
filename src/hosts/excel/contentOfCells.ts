import { BLANK_CELL, type CellContent } from '../../domain/reading/cellContent';
import { quotedReferences } from '../../sheets/quotedReferences';

/** Blocks as Excel hands them over for one range; all of the same size. */
export interface CellBlocks {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormats: readonly (readonly unknown[])[];
  /** Only read where a constant looks like an error. */
  readonly types: readonly (readonly unknown[])[] | null;
}

const ERRORS = new Set([
  '#N/A',
  '#VALUE!',
  '#REF!',
  '#DIV/0!',
  '#NUM!',
  '#NAME?',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
  '#FIELD!',
  '#BLOCKED!',
  '#CONNECT!',
  '#UNKNOWN!',
]);

/** Every cell of the blocks as domain and commands want it. */
export function contentOfCells(blocks: CellBlocks): CellContent[][] {
  return blocks.values.map((line, row) =>
    line.map((value, column) => {
      const formula = formulaAt(value, blocks.formulas[row]?.[column]);
      const type = blocks.types?.[row]?.[column];
      const isError = isErrorText(value) && (formula !== undefined || type === 'Error');
      const format = blocks.numberFormats[row]?.[column];
      return content(value, formula, typeof format === 'string' ? format : 'General', isError);
    }),
  );
}

/** Whether some constant reads like an error, so that its type has to be asked for. */
export function needsTypes(blocks: CellBlocks): boolean {
  return blocks.values.some((line, row) =>
    line.some(
      (value, column) =>
        isErrorText(value) && formulaAt(value, blocks.formulas[row]?.[column]) === undefined,
    ),
  );
}

function isErrorText(value: unknown): boolean {
  return typeof value === 'string' && ERRORS.has(value);
}

/** A text that begins with "=" is handed over as its own formula; a formula never equals its value. */
function formulaAt(value: unknown, formula: unknown): string | undefined {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value
    ? quotedReferences(formula)
    : undefined;
}

function content(
  value: unknown,
  formula: string | undefined,
  format: string,
  isError: boolean,
): CellContent {
  const more = formula === undefined ? {} : { formula };
  if (typeof value === 'number') {
    return { type: 'number', number: value, ...(format === 'General' ? {} : { format }), ...more };
  }
  if (typeof value === 'boolean') return { type: 'boolean', boolean: value, ...more };
  const text = typeof value === 'string' ? value : '';
  if (text === '' && formula === undefined) return BLANK_CELL;
  return { type: isError ? 'error' : 'text', text, ...more };
}

/** Rows and cells from A1 on, without blank ones at the ends. */
export function rowsFromA1(
  cells: readonly (readonly CellContent[])[],
  rowIndex: number,
  columnIndex: number,
): (readonly CellContent[])[] {
  const before = Array.from({ length: columnIndex }, () => BLANK_CELL);
  const above = Array.from({ length: rowIndex }, (): readonly CellContent[] => []);
  const rows = cells.map((line) => withoutEnd([...before, ...line], (cell) => cell === BLANK_CELL));
  return withoutEnd([...above, ...rows], (row) => row.length === 0);
}

function withoutEnd<Item>(list: Item[], isEmpty: (item: Item) => boolean): Item[] {
  let length = list.length;
  for (let last = list[length - 1]; last !== undefined && isEmpty(last); last = list[length - 1]) {
    length -= 1;
  }
  return list.slice(0, length);
}
