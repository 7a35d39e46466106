import type { CellContent } from './cellContent';
import { type CellReading, reading, unreadable } from './cellReading';
import { normalise } from './normalise';

/** A cell in which something stands that may be read. */
export type FilledCell = Extract<CellContent, { readonly type: 'text' | 'number' | 'boolean' }>;

export interface ReadOptions {
  /** A blank is a value left out on purpose, not E01. */
  readonly optional?: boolean;
}

const placeholder = /^(?:[-–—―─]+|\/+|无|缺|未评)$/u;
const errorLiteral =
  /^#(?:N\/A|REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|GETTING_DATA)$/iu;

/**
 * Deals with cells that hold nothing to read, alike for all readers: a formula error, stored as
 * such or pasted as text (E05), and blanks with their stand-ins / - — 无 缺 未评 (E01, or no value
 * at all where the column is optional; never zero, R-06). Everything else goes to `read`.
 */
export function readFilled<Value>(
  cell: CellContent,
  { optional = false }: ReadOptions,
  read: (cell: FilledCell) => CellReading<Value>,
): CellReading<Value> {
  const formula = cell.formula === undefined ? {} : { formula: cell.formula };
  const kind = contentOf(cell);
  switch (kind.holds) {
    case 'formulaError':
      return unreadable('E05', { error: kind.error, ...formula });
    case 'nothing':
      return optional ? reading<Value>(null) : unreadable('E01', formula);
    case 'something':
      return read(kind.cell);
  }
}

type Content =
  | { readonly holds: 'formulaError'; readonly error: string }
  | { readonly holds: 'nothing' }
  | { readonly holds: 'something'; readonly cell: FilledCell };

function contentOf(cell: CellContent): Content {
  switch (cell.type) {
    case 'error':
      return { holds: 'formulaError', error: cell.text };
    case 'blank':
      return { holds: 'nothing' };
    case 'number':
    case 'boolean':
      return { holds: 'something', cell };
    case 'text': {
      const { text } = normalise(cell.text);
      if (errorLiteral.test(text)) return { holds: 'formulaError', error: text };
      const stands = text !== '' && !placeholder.test(text);
      return stands ? { holds: 'something', cell } : { holds: 'nothing' };
    }
  }
}
