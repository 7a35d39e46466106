import { option } from '../../domain/scheme/choices';
import type { TableParameter } from '../../domain/tables/tableParameter';

/** A setting that is on or off. */
export function yesNo(
  code: string,
  label: string,
  note: string,
  value: 'yes' | 'no',
): TableParameter {
  const options = [option('yes', '是'), option('no', '否')];
  return { code, label, note, kind: 'choice', options, value };
}

/** whether what is done over the quota in one week covers another one. */
export const CARRY_OVER = yesNo(
  'carryOver',
  '允许跨期补足',
  '是：全期合计与定额比较；否：每周（月）各自计算，超出部分不补其他周（月）',
  'no',
);

/** the quota of somebody with several posts. */
export function severalPosts(code: 'multiPost' | 'multiRole'): TableParameter {
  return {
    code,
    label: '兼任多个岗位时的定额',
    note: '就高：取最高；相加：各岗位之和；按主岗：只看花名册“岗位”中的第一个',
    kind: 'choice',
    options: [option('max', '就高'), option('sum', '相加'), option('primary', '按主岗')],
    value: 'max',
  };
}

/** A setting in words, several joined by 、. */
export function textSetting(
  code: string,
  label: string,
  note: string,
  value: string,
): TableParameter {
  return { code, label, note, kind: 'text', options: [], value };
}

/** A small whole number. */
export function countSetting(
  code: string,
  label: string,
  note: string,
  value: string,
): TableParameter {
  return { code, label, note, kind: 'count', options: [], value };
}

/** "1/3" or percent text. */
export function shareSetting(
  code: string,
  label: string,
  note: string,
  value: string,
): TableParameter {
  return { code, label, note, kind: 'share', options: [], value };
}
