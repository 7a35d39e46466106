import { tableColumns } from '../../domain/tables/tableColumns';
import type { TableScheme, TableSpec } from '../../domain/tables/tableScheme';

/**
 * The filling notes of a table, which of its columns follow by formula and which the add-in works
 * out; `time` of the last calculation, null before the first.
 */
export function tableNotes(scheme: TableScheme, table: TableSpec, time: string | null): string {
  const calculated = tableColumns(scheme, table).filter(({ source }) => source === 'calc');
  if (calculated.length === 0) return table.notes;
  const fixed = calculated.filter(({ formula }) => formula === undefined);
  const names = fixed.map(({ header }) => header.replace(/\(.*\)$/u, '')).join('、');
  return [
    table.notes,
    fixed.length === calculated.length ? '' : '得分等栏由公式自动计算。',
    fixed.length === 0 ? '' : `由加载项计算、计算时填入的栏目：${names}。`,
    time === null ? '' : `计算时间 ${time}。`,
  ].join('');
}
