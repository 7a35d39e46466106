import type { UnitState } from '../../tables/unitResult';

/** What stands in the column of the band where there is no band (C-05); "" where there is one. */
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
