import type { Band } from '../../domain/scheme/scheme';

/** 达标, 基本达标, 未达标: the bands of every quota (3.6 to 3.8, defaults). */
export const quotaBands: readonly Band[] = [
  {
    key: 'met',
    label: '达标',
    labelEn: 'quota met',
    lo: '100',
    loInclusive: true,
    followUp: '通报中列入达标名单',
  },
  {
    key: 'nearly',
    label: '基本达标',
    labelEn: 'nearly met',
    lo: '80',
    loInclusive: true,
    followUp: '通报提醒,下期补足',
  },
  {
    key: 'unmet',
    label: '未达标',
    labelEn: 'not met',
    lo: null,
    loInclusive: true,
    followUp: '全校通报;列入催办名单',
  },
];
