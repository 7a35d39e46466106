import { GLOBAL_PARAMETERS } from '../domain/scheme/globals';
import { NOTICE_PARAMETERS, noticeCode } from '../domain/scheme/noticeSettings';
import {
  indicatorCode,
  indicatorPrefix,
  type ParameterSpec,
  schemeParameters,
} from '../domain/scheme/parameterSpec';
import type { Scheme } from '../domain/scheme/scheme';
import { type AnyScheme, isTableScheme } from '../domain/tables/anyScheme';
import {
  groupItemCode,
  groupPrefix,
  tableParameterRows,
} from '../domain/tables/tableParameterRows';
import type { TableScheme } from '../domain/tables/tableScheme';

/** One labelled number of a list that a school may edit by rows: an indicator, a voter group. */
export interface ListedItem {
  readonly key: string;
  readonly label: string;
  /** Decimal text; "" in a list of names. */
  readonly points: string;
}

/** Rows of 参数设置 that belong together, known by what stands before the colon or by code. */
export interface ItemList {
  readonly key: string;
  readonly prefix: string;
  readonly codePrefix: string;
  /** Rows may be added and removed: as soon as there is one row, the rows are the list. */
  readonly open: boolean;
  /** Each row has a number; false for names only. */
  readonly numbered: boolean;
  readonly items: readonly ListedItem[];
}

/** Whom rows of 参数设置 belong to: the workbook, or a scheme of either kind. */
export interface ParameterOwner {
  /** Scheme id, or "global". */
  readonly id: string;
  /** The word in the column 方案. */
  readonly title: string;
  readonly specs: readonly Pick<
    ParameterSpec,
    'code' | 'label' | 'note' | 'kind' | 'options' | 'value'
  >[];
  readonly lists: readonly ItemList[];
}

export const GLOBAL_SCHEME = '全局';

export const GLOBAL_OWNER: ParameterOwner = {
  id: 'global',
  title: GLOBAL_SCHEME,
  specs: [
    ...GLOBAL_PARAMETERS.map((each) => ({ ...each, options: [], value: '' })),
    ...NOTICE_PARAMETERS.map((each) => ({ ...each, code: noticeCode(each.code), options: [] })),
  ],
  lists: [],
};

export function parameterOwner(scheme: AnyScheme): ParameterOwner {
  const { id, title } = scheme;
  return isTableScheme(scheme)
    ? { id, title: title.zh, specs: tableParameterRows(scheme), lists: groupLists(scheme) }
    : { id, title: title.zh, specs: schemeParameters(scheme), lists: indicatorLists(scheme) };
}

function indicatorLists(scheme: Scheme): ItemList[] {
  return scheme.parts.map((part) => ({
    key: part.key,
    prefix: indicatorPrefix(part),
    codePrefix: indicatorCode(part.key, ''),
    open: true,
    numbered: true,
    items: part.indicators.map(({ key, label, max }) => ({ key, label, points: max })),
  }));
}

function groupLists(scheme: TableScheme): ItemList[] {
  return scheme.groups.map((group) => ({
    key: group.key,
    prefix: groupPrefix(group),
    codePrefix: groupItemCode(group.key, ''),
    open: group.open,
    numbered: group.kind !== 'names',
    items: group.items,
  }));
}
