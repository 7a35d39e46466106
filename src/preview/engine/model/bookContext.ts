import type { SpreadsheetParts } from '../spreadsheet/univerApi';
import type { UniverGrid } from '../spreadsheet/univerGrid';
import type { EventHub } from './eventHub';

/** Who makes the changes at the moment; events say so. */
export type Origin =
  | { readonly source: 'Local'; readonly triggerSource: 'ThisLocalAddin' | 'Unknown' }
  | { readonly source: 'Remote'; readonly triggerSource: 'Unknown' };

export const THIS_ADD_IN: Origin = { source: 'Local', triggerSource: 'ThisLocalAddin' };

/** What every part of one workbook shares. */
export interface BookContext {
  readonly grid: UniverGrid;
  readonly events: EventHub;
  readonly formatNumber: SpreadsheetParts['formatNumber'];
  /** Mutable on purpose: set around the work of one origin. */
  origin: Origin;
  isDirty: boolean;
  /** Sheets whose validations or conditional formats Univer does not know yet. */
  readonly unmirrored: Set<string>;
}
