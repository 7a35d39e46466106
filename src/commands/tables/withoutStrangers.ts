import type { Problem } from '../../domain/problem';
import { parseRange } from '../../sheets/address';
import type { TableInUse } from './schoolTables';

/**
 * What is to be told of a tab. A handed-out workbook (`isUnit`) has only the people of one unit on its
 * 花名册: that a class adviser or the other one of a pair is not there is no mistake (E13). Whose row
 * it is must be there all the same.
 */
export function withoutStrangers(
  problems: readonly Problem[],
  isUnit: boolean,
  sheet?: Pick<TableInUse, 'table' | 'header'>,
): readonly Problem[] {
  if (!isUnit) return problems;
  const owner = sheet?.table.people[0];
  const columns = [owner?.id, owner?.name].map((key) => sheet?.header?.columns.get(key ?? ''));
  return problems.filter(({ code, cell }) => {
    const column = parseRange(cell)?.fromColumn;
    return code !== 'E13' || (column !== undefined && columns.includes(column));
  });
}
