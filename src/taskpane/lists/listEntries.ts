import type { SchemeOverview } from '../../commands/overview';
import type { TableOverview } from '../../commands/tables/tableOverview';
import { selectList } from '../../domain/lists/selectList';
import type { ListPurpose } from '../../domain/tables/circular';
import type { UnitKind } from '../../domain/tables/tableScheme';

/** A name list: the tab it is printed on, who stands on it, and what is counted there. */
export interface ListEntry {
  readonly tab: string;
  readonly names: readonly string[];
  readonly of: UnitKind | 'row';
  readonly purpose: ListPurpose;
}

export function listsOfPeople({ scheme, results }: SchemeOverview): readonly ListEntry[] {
  return scheme.lists.map((list) => ({
    tab: list.tab,
    names: selectList(list, results ?? []).map(({ name }) => name),
    of: scheme.unit,
    purpose: list.form === 'report' ? 'list' : list.form,
  }));
}

/** A name that stands on a list several times is named once; its entries are counted. */
export function listsOfUnits({ scheme, lists }: TableOverview): readonly ListEntry[] {
  return lists.map(({ tab, of, names, purpose }) => ({
    tab,
    names,
    purpose,
    of: of === 'units' ? scheme.unit : 'row',
  }));
}
