import type { ColumnSpec } from '../scheme/scheme';
import type { PointGroup, PointItem } from './tableParameter';
import { type GroupColumns, groupOf, type TableScheme, type TableSpec } from './tableScheme';

/**
 * The columns of a table in order, as the school has them now: one column for each item of a point
 * group, 加分 and 扣分 with the limits `maxBonus` and `maxDeduct` of the scheme where it has them,
 * and lists that are the labels of a group (`listOf`).
 *
 * A group of `marks` gives columns of 0 to full marks (分), `weights` of 0 to 100, the options of a
 * ballot counts of votes, its items ticks among the options. An item that is pulled from another
 * scheme need not be typed, and one that the tool fills in (`calculated`) is not.
 */
export function tableColumns(scheme: TableScheme, table: TableSpec): readonly ColumnSpec[] {
  return table.columns.flatMap((column): readonly ColumnSpec[] =>
    'group' in column ? groupColumns(scheme, column) : [asScheme(scheme, column)],
  );
}

/** The columns that a person types into, in order. */
export function inputColumns(scheme: TableScheme, table: TableSpec): readonly ColumnSpec[] {
  return tableColumns(scheme, table).filter(({ source }) => source === 'input');
}

function groupColumns(
  scheme: TableScheme,
  { group: key, calculated = {} }: GroupColumns,
): readonly ColumnSpec[] {
  const group = groupOf(scheme, key);
  return group.items.map((item) => {
    const column = itemColumn(scheme, group, item);
    const formula = calculated[item.key];
    if (formula === undefined) return column;
    const filled = { ...column, source: 'calc', required: false } as const;
    return formula === '' ? filled : { ...filled, formula };
  });
}

/** The options and items of a ballot play their part whatever the groups hold besides. */
function kindOf({ engine }: TableScheme, { key, kind }: PointGroup): PointGroup['kind'] {
  if (engine.kind !== 'ballot') return kind;
  if (key === engine.options) return 'values';
  return key === engine.items ? 'names' : kind;
}

function itemColumn(
  scheme: TableScheme,
  group: PointGroup,
  { key, label, points, from }: PointItem,
): ColumnSpec {
  const shared = { key, required: from === '', source: 'input', width: 9 } as const;
  switch (kindOf(scheme, group)) {
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
  const { engine, groups } = scheme;
  const options = groups.find(({ key, kind }) =>
    engine.kind === 'ballot' ? key === engine.options : kind === 'values',
  );
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
