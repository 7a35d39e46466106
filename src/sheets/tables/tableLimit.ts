import type { ColumnSpec } from '../../domain/scheme/scheme';
import { groupItemCode } from '../../domain/tables/tableParameterRows';
import type { TableScheme, TableSpec } from '../../domain/tables/tableScheme';

/** Code of the parameter that is the maximum of a column; null where the column says it itself. */
export function tableLimitCode(
  scheme: TableScheme,
  table: TableSpec,
  spec: ColumnSpec,
): string | null {
  if (spec.key === 'bonus') return parameterCode(scheme, 'maxBonus');
  if (spec.key === 'deduct') return parameterCode(scheme, 'maxDeduct');
  const placed = table.columns.flatMap((column) => ('group' in column ? [column.group] : []));
  const group = scheme.groups.find(
    ({ key, kind, items }) =>
      kind === 'marks' && placed.includes(key) && items.some((item) => item.key === spec.key),
  );
  return group === undefined ? null : groupItemCode(group.key, spec.key);
}

function parameterCode({ parameters }: TableScheme, code: string): string | null {
  return parameters.some((each) => each.code === code) ? code : null;
}
