import type { UnitState } from '../../tables/unitResult';

/** What stands in 结论 of somebody without a band (C-05). */
export function stateWord(state: UnitState): string {
  switch (state) {
    case 'graded':
    case 'unbanded':
      return '';
    case 'unfinished':
      return '未完成';
    case 'noDimension':
      return '缺维度';
    case 'pending':
      return '待定';
    case 'ungraded':
      return '不定等次';
    case 'exempt':
      return '免考';
    case 'postponed':
      return '缓评';
  }
}
