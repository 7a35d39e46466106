import type { Band } from '../../../domain/scheme/scheme';

/** 优秀师徒 also needs both lesson quotas. */
export const PAIR_BANDS: readonly Band[] = [
  {
    key: 'top',
    label: '优秀师徒',
    labelEn: 'excellent pair',
    lo: '90',
    loInclusive: true,
    followUp: '表彰',
  },
  { key: 'fine', label: '良好', labelEn: 'good', lo: '80', loInclusive: true, followUp: '' },
  { key: 'pass', label: '合格', labelEn: 'pass', lo: '60', loInclusive: true, followUp: '' },
  {
    key: 'fail',
    label: '不合格',
    labelEn: 'fail',
    lo: null,
    loInclusive: true,
    followUp: '约谈;重新结对或终止合同',
  },
];
