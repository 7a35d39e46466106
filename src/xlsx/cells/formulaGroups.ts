import { shiftFormula } from './shiftFormula';

interface Group {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** The shared formulas of one sheet, so that every cell gets its own formula. */
export class FormulaGroups {
  private readonly groups = new Map<string, Group>();

  /** The formula of a cell without "="; null where the tag holds none (tables of data). */
  formula(
    row: number,
    column: number,
    attributes: Readonly<Record<string, string>>,
    text: string,
  ): string | null {
    const group = attributes['si'];
    if (attributes['t'] !== 'shared' || group === undefined) return text === '' ? null : text;
    if (text !== '') {
      this.groups.set(group, { row, column, formula: text });
      return text;
    }
    const first = this.groups.get(group);
    if (first === undefined) return null;
    return shiftFormula(first.formula, row - first.row, column - first.column);
  }
}
