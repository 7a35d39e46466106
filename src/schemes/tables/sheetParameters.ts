import type { TableParameter } from '../../domain/tables/tableParameter';

/** 加分上限 of a score sheet, 分. */
export function maxBonus(value: string): TableParameter {
  const note = '每行最多加几分（分），加分须有事由';
  return { code: 'maxBonus', label: '加分上限', note, kind: 'points', options: [], value };
}

/** 扣分上限 of a score sheet, 分. */
export const MAX_DEDUCT: TableParameter = {
  code: 'maxDeduct',
  label: '扣分上限',
  note: '每行最多扣几分（分），扣分填正数并须有事由',
  kind: 'points',
  options: [],
  value: '100',
};
