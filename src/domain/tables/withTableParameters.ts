import { bandWith } from '../scheme/withParameters';
import type { PointItem, TableParameter } from './tableParameter';
import type { TableScheme } from './tableScheme';

/** What a school wrote on 参数设置, by code; machine values for choices, text otherwise. */
export interface TableParameterValues {
  readonly values: ReadonlyMap<string, string>;
  /** Items by group, all of them in the order of the rows; a group without entry keeps its own. */
  readonly items: ReadonlyMap<string, readonly Pick<PointItem, 'key' | 'label' | 'points'>[]>;
}

/**
 * The scheme with the school's numbers in place of its own. A missing row keeps the
 * default; an item that is known by its key keeps what it is pulled from.
 */
export function withTableParameters(scheme: TableScheme, given: TableParameterValues): TableScheme {
  const text = (code: string, otherwise: string): string => given.values.get(code) ?? otherwise;
  return {
    ...scheme,
    groups: scheme.groups.map((group) => {
      const items = given.items.get(group.key);
      if (items === undefined) return group;
      return {
        ...group,
        items: items.map((item) => ({ ...item, from: sourceOf(group.items, item.key) })),
      };
    }),
    parameters: scheme.parameters.map((parameter) => settingWith(parameter, text)),
    bands: scheme.bands.map((band) => bandWith(band, text)),
  };
}

function sourceOf(items: readonly PointItem[], key: string): string {
  return items.find((each) => each.key === key)?.from ?? '';
}

/** A word that is no choice never arrives here, because the reader refuses it (E21). */
function settingWith(
  parameter: TableParameter,
  text: (code: string, otherwise: string) => string,
): TableParameter {
  return { ...parameter, value: text(parameter.code, parameter.value) };
}
