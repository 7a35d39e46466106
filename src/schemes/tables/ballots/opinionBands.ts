import type { Band } from '../../../domain/scheme/scheme';

/** 好, 较好, 一般, 差 with what follows. */
export function opinionBands(followUps: {
  readonly good: string;
  readonly mid: string;
  readonly poor: string;
}): readonly Band[] {
  return [
    band('good', '好', 'good', '90', followUps.good),
    band('fair', '较好', 'fairly good', '80', ''),
    band('mid', '一般', 'average', '60', followUps.mid),
    band('poor', '差', 'poor', null, followUps.poor),
  ];
}

function band(
  key: string,
  label: string,
  labelEn: string,
  lo: string | null,
  followUp: string,
): Band {
  return { key, label, labelEn, lo, loInclusive: true, followUp };
}
