import type { ColumnSpec } from '../../../domain/scheme/scheme';

/** 结对编号: the key of a pair on every tab. */
export const PAIR: ColumnSpec = {
  key: 'pair',
  header: '结对编号',
  type: 'id',
  required: true,
  source: 'input',
  width: 9,
  hint: '每对一个编号，如 P01',
};

/** A required column that people type into. */
export function typed(
  key: string,
  header: string,
  type: ColumnSpec['type'],
  width: number,
  hint: string,
): ColumnSpec {
  return { key, header, type, required: true, source: 'input', width, hint };
}
