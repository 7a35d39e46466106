import { CHOICES, type ChoiceKey } from '../../domain/scheme/choices';
import type { TableParameter } from '../../domain/tables/tableParameter';

/** One of the choices every scheme may have, with its words. */
export function commonChoice(key: ChoiceKey, value: string): TableParameter {
  const { label, note, options } = CHOICES[key];
  return { code: key, label, note, kind: 'choice', options, value };
}

/** 0 to 4 decimals, rounded half up once. */
export const DECIMALS: TableParameter = {
  code: 'decimals',
  label: '保留小数位数',
  note: '0 至 4，四舍五入，只取舍一次',
  kind: 'count',
  options: [],
  value: '2',
};

/** Rounding and what is banded: every scheme with a score has these. */
export const GRADING: readonly TableParameter[] = [DECIMALS, commonChoice('bandOn', 'rounded')];
