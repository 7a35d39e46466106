import type { UnitFlag, UnitFlagKind } from '../../domain/tables/unitResult';
import { adjustedText } from '../review/adjustedText';

/** A fact of a flag, "" where it has none. */
type Fact = (key: string) => string;

/**
 * The labels of C-07, forms being Chinese in both languages. What is missing and which errors block
 * a row are not in its list: they are named, as on score sheets.
 */
const LABELS: Readonly<Record<UnitFlagKind, (fact: Fact) => string>> = {
  borderline: () => '临界',
  decimals: () => '小数超过2位',
  veto: () => '一票否决',
  awaiting: () => '待确认',
  overdue: () => '逾期未践诺',
  promiseCount: () => '承诺项数',
  mentorTitle: () => '师傅职称低于中级',
  quotaUnmet: () => '听课定额未满',
  excellentRatio: () => '优秀超三分之一',
  quorum: (fact) => `${fact('group')}票收回不足三分之二`,
  emptyGroup: (fact) => `${fact('group')}票无有效票`,
  missing: (fact) => `缺:${fact('items')}`,
  blocked: (fact) => `有错误:${fact('codes')}`,
  noSource: (fact) => `缺来源:${fact('items')}`,
  unbalanced: (fact) => `票数不平:${fact('item')}`,
  adjusted: (fact) => adjustedText(fact('band'), fact('outdated') !== ''),
};

/** The column 提示: the labels of the flags joined by 、. */
export function unitFlagsText(flags: readonly UnitFlag[]): string {
  return flags.map(({ kind, detail }) => LABELS[kind]((key) => detail[key] ?? '')).join('、');
}
