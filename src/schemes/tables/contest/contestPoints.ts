import type { Band } from '../../../domain/scheme/scheme';
import type { PointGroup } from '../../../domain/tables/tableParameter';

/** What a judge marks, 分 (3.14). */
export const CONTEST_MARKS: PointGroup = {
  key: 'L',
  label: '评分指标',
  note: '分',
  kind: 'marks',
  items: [
    { key: 'k1', label: '敬业精神', points: '10', from: '' },
    { key: 'k2', label: '教育理念', points: '15', from: '' },
    { key: 'k3', label: '教学水平', points: '25', from: '' },
    { key: 'k4', label: '教学技能', points: '20', from: '' },
    { key: 'k5', label: '教学效果', points: '25', from: '' },
    { key: 'k6', label: '仪表', points: '5', from: '' },
  ],
  total: '100',
  open: false,
};

/** 奖级. */
export const CONTEST_BANDS: readonly Band[] = [
  band('1', '一等', 'first', '90', '晋级/表彰'),
  band('2', '二等', 'second', '85', '表彰'),
  band('3', '三等', 'third', '80', ''),
  band('x', '参与', 'participant', null, ''),
];

function band(
  key: string,
  label: string,
  labelEn: string,
  lo: string | null,
  followUp: string,
): Band {
  return { key, label, labelEn, lo, loInclusive: true, followUp };
}
