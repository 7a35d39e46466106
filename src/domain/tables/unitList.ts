import type { CircularSpec, ListPurpose, NoticeSpec } from './circular';
import type { UnitState } from './unitResult';

/** Who stands on a list, as data. */
export type UnitFilter =
  | { readonly kind: 'bands'; readonly bands: readonly string[] }
  | { readonly kind: 'states'; readonly states: readonly UnitState[] }
  | { readonly kind: 'flag'; readonly flag: string }
  | { readonly kind: 'award' }
  /** The text of a value of the unit. */
  | { readonly kind: 'value'; readonly value: string; readonly equals: readonly string[] }
  /** Everybody with a result row. */
  | { readonly kind: 'all' }
  /** The first `places` by a value, highest first, all tied at the last place in (A-46, C-26). */
  | {
      readonly kind: 'top';
      readonly among: UnitFilter;
      readonly value: string;
      readonly places: number;
    };

/** Which rows of a table stand on a list. */
export type RowFilter =
  /** A required text is blank (听课记录缺项清单, C-16). */
  | { readonly kind: 'incomplete' }
  | { readonly kind: 'filled'; readonly column: string }
  | { readonly kind: 'equals'; readonly column: string; readonly values: readonly string[] };

interface UnitsOnList {
  readonly of: 'units';
  readonly tab: string;
  readonly filter: UnitFilter;
  /** Headers and value names of the figures that put the unit there; texts only on a notice. */
  readonly figures: readonly { readonly header: string; readonly value: string }[];
}

/**
 * One name list (C-39). `units`: rows of results with the named figures, as a list, as a 整改 ledger
 * with due dates, as a notice or as a circular; `rows`: rows of a table that people typed; `output`:
 * rows of a tab the tool writes, filtered by the text of a column.
 */
export type UnitListSpec =
  | (UnitsOnList & { readonly form: 'list' | 'rectify' })
  | (UnitsOnList & { readonly form: 'notice'; readonly notice: NoticeSpec })
  | (UnitsOnList & { readonly form: 'circular'; readonly circular: CircularSpec })
  | {
      readonly of: 'rows';
      readonly tab: string;
      readonly table: string;
      readonly filter: RowFilter;
      readonly columns: readonly string[];
      /** Posted as a notice. */
      readonly notice?: NoticeSpec;
    }
  | {
      readonly of: 'output';
      readonly tab: string;
      readonly output: string;
      readonly column: string;
      readonly values: readonly string[];
      readonly columns: readonly string[];
    };

/** What a list is for: names to decide on, a notice, a circular, or a ledger to go on with. */
export function purposeOf(list: UnitListSpec): ListPurpose {
  switch (list.of) {
    case 'units':
      return list.form === 'rectify' ? 'ledger' : list.form;
    case 'rows':
      return list.notice === undefined ? 'ledger' : 'notice';
    case 'output':
      return 'ledger';
  }
}
