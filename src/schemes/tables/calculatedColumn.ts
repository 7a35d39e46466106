import type { ColumnSpec, ColumnType } from '../../domain/scheme/scheme';

/** A column that the tool writes; `formula` is the template of a cell, "" for a value alone. */
export function calculatedColumn(
  key: string,
  header: string,
  type: ColumnType,
  width: number,
  formula = '',
): ColumnSpec {
  const column = { key, header, type, required: false, source: 'calc', width, hint: '' } as const;
  return formula === '' ? column : { ...column, formula };
}
