import type { UnitFlag } from '../../domain/tables/unitResult';

/**
 * The column 提示 (C-07): the labels of the flags, forms being Chinese in both languages. What is
 * missing and which errors block a row are not in C-07's list: they are named, as on score sheets.
 */
export function unitFlagsText(flags: readonly UnitFlag[]): string {
  return flags.map(flagText).join('、');
}

function flagText({ kind, detail }: UnitFlag): string {
  switch (kind) {
    case 'borderline':
      return '临界';
    case 'decimals':
      return '小数超过2位';
    case 'veto':
      return '一票否决';
    case 'awaiting':
      return '待确认';
    case 'overdue':
      return '逾期未践诺';
    case 'promiseCount':
      return '承诺项数';
    case 'mentorTitle':
      return '师傅职称低于中级';
    case 'quotaUnmet':
      return '听课定额未满';
    case 'excellentRatio':
      return '优秀超三分之一';
    case 'quorum':
      return `${detail['group'] ?? ''}票收回不足三分之二`;
    case 'emptyGroup':
      return `${detail['group'] ?? ''}票无有效票`;
    case 'missing':
    case 'blocked':
    case 'noSource':
    case 'unbalanced':
      return openText(kind, detail);
  }
}

/** What keeps a result from being complete. */
function openText(
  kind: 'missing' | 'blocked' | 'noSource' | 'unbalanced',
  detail: UnitFlag['detail'],
): string {
  switch (kind) {
    case 'missing':
      return `缺:${detail['items'] ?? ''}`;
    case 'blocked':
      return `有错误:${detail['codes'] ?? ''}`;
    case 'noSource':
      return `缺来源:${detail['items'] ?? ''}`;
    case 'unbalanced':
      return `票数不平:${detail['item'] ?? ''}`;
  }
}
