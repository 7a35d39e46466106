import type { ColumnSpec } from '../scheme/scheme';
import type { PointGroup, PointItem } from './tableParameter';
import { groupOf, type TableScheme, type TableSpec } from './tableScheme';

/**
 * The columns of a table in order, as the school has them now: one column for each item of a point
 * group, 加分 and 扣分 with the limits `maxBonus` and `maxDeduct` of the scheme where it has them,
 * and lists that are the labels of a group (`listOf`).
 *
 * A group of `marks` gives columns of 0 to full marks (分), `weights` of 0 to 100, `values` counts of
 * votes, `names` ticks among the labels of the scheme's group of values. An item that is pulled from
 * another scheme need not be typed.
 */
export function tableColumns(scheme: TableScheme, table: TableSpec): readonly ColumnSpec[] {
  return table.columns.flatMap((column): readonly ColumnSpec[] =>
    'group' in column ? groupColumns(scheme, column.group) : [asScheme(scheme, column)],
  );
}

/** The columns that a person types into, in order. */
export function inputColumns(scheme: TableScheme, table: TableSpec): readonly ColumnSpec[] {
  return tableColumns(scheme, table).filter(({ source }) => source === 'input');
}

function groupColumns(scheme: TableScheme, key: string): readonly ColumnSpec[] {
  const group = groupOf(scheme, key);
  return group.items.map((item) => itemColumn(scheme, group, item));
}

function itemColumn(
  scheme: TableScheme,
  group: PointGroup,
  { key, label, points, from }: PointItem,
): ColumnSpec {
  const shared = { key, required: from === '', source: 'input', width: 9 } as const;
  switch (group.kind) {
    case 'marks':
      return {
        ...shared,
        header: `${label}(${points}分)`,
        type: 'decimal',
        min: '0',
        max: points,
        hint: `${label}：0 至 ${points} 分，最多两位小数`,
      };
    case 'weights':
      return {
        ...shared,
        header: label,
        type: 'decimal',
        min: '0',
        max: '100',
        hint: `${label}：0 至 100 分，最多两位小数`,
      };
    case 'values':
      return {
        ...shared,
        header: label,
        type: 'int',
        min: '0',
        hint: `${label}：票数，没有填 0`,
      };
    case 'names':
      return { ...shared, ...tickColumn(scheme, label) };
  }
}

function tickColumn(
  scheme: TableScheme,
  label: string,
): Pick<ColumnSpec, 'header' | 'type' | 'required' | 'ballot' | 'list' | 'hint'> {
  const options = scheme.groups.find(({ kind }) => kind === 'values');
  return {
    header: label,
    type: 'list',
    required: false,
    ballot: true,
    list: options?.items.map((option) => option.label) ?? [],
    hint: `${label}：选一项；空白为弃权，选两项为无效`,
  };
}

function asScheme(scheme: TableScheme, column: ColumnSpec): ColumnSpec {
  if (column.listOf !== undefined) {
    const list = groupOf(scheme, column.listOf).items.map(({ label }) => label);
    return { ...column, list };
  }
  const max = limitOf(scheme, column.key);
  if (max === undefined) return column;
  const hint =
    column.key === 'bonus'
      ? `0 至 ${max} 分，空白按 0 分；加分须填加分事由`
      : `填正数，0 至 ${max} 分，空白按 0 分；扣分须填扣分事由`;
  return { ...column, max, hint };
}

function limitOf(scheme: TableScheme, key: string): string | undefined {
  const code = key === 'bonus' ? 'maxBonus' : key === 'deduct' ? 'maxDeduct' : '';
  return scheme.parameters.find((parameter) => parameter.code === code)?.value;
}
