import type { UnitState } from '../../domain/tables/unitResult';

/** Who is shown in the list of results. */
export type PeopleFilter =
  | { readonly kind: 'all' }
  | { readonly kind: 'band'; readonly band: string }
  | { readonly kind: 'state'; readonly state: UnitState }
  /** Those who still wait for something to be filled in. */
  | { readonly kind: 'missing' }
  | { readonly kind: 'awarded' }
  | { readonly kind: 'near' };

/** Where the pane is. Pages are state, because the frame of Office has no browser history. */
export type Page =
  | { readonly kind: 'home' }
  | { readonly kind: 'insert' }
  | { readonly kind: 'scheme'; readonly scheme: string; readonly show: PeopleFilter }
  /** `person`: 编号, or the key of a unit that is no person. */
  | { readonly kind: 'person'; readonly scheme: string; readonly person: string }
  /** `person`: only problems of this 编号; blank for all. */
  | { readonly kind: 'problems'; readonly person: string }
  | { readonly kind: 'lists' }
  | { readonly kind: 'finalise' }
  /** `scheme`: only its review, blank for all; `unit`: whose band is to be decided, blank for none. */
  | { readonly kind: 'review'; readonly scheme: string; readonly unit: string }
  /** 收发: the ways of handing out, collecting and adopting. */
  | { readonly kind: 'files' }
  /** `scheme`: chosen at first; blank for all in the workbook. */
  | { readonly kind: 'handOut'; readonly scheme: string }
  | { readonly kind: 'collect' }
  /** 认领: tables of the office's own. */
  | { readonly kind: 'adopt' };

export const HOME: Page = { kind: 'home' };
export const EVERYBODY: PeopleFilter = { kind: 'all' };

/** Whether two pages are the same place, so that pressing a step twice does not pile up 返回. */
export function isSamePage(one: Page, other: Page): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

export function isSameFilter(one: PeopleFilter, other: PeopleFilter): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
