import { bandByKey } from '../../scheme/bandOf';
import type { TableScheme } from '../../tables/tableScheme';
import type { UnitState } from '../../tables/unitResult';

/** What stands in the column of the band: its label, or the state of a unit without one (C-05). */
export function stateWord(
  scheme: TableScheme,
  state: UnitState,
  band: string | null,
): string | null {
  switch (state) {
    case 'graded':
      return band === null ? null : bandByKey(scheme.bands, band).label;
    case 'unbanded':
      return null;
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
