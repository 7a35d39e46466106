import type { ChartSpec } from '../../sheets/chartSpec';
import type { SavedTab } from '../../workbook/plan';
import type { JournalBlock } from './journalBlock';
import type { Merging } from './virtualTab';

/** How a tab stood before a plan. Only this host reads it. */
export class SavedExcelTab {
  constructor(
    readonly state: {
      readonly isPresent: boolean;
      readonly visibility: 'visible' | 'hidden' | 'veryHidden';
      readonly protection: Excel.WorksheetProtectionOptions | null;
      /** The hidden tab it became when it was taken away; null = it is still there. */
      readonly stash: string | null;
      /** The hidden tab with its former content; null = its content was not replaced. */
      readonly backup: string | null;
      /** Name of the tab that was looked at; null = the plan does not show any. */
      readonly active: string | null;
      /** The charts of ours that stood on it, where its content was replaced. */
      readonly charts: readonly ChartSpec[];
    },
    readonly cells: readonly JournalBlock[],
    /** Merged cells that were taken apart or put together, as they stood before. */
    readonly merging: readonly Merging[],
  ) {}
}

/** Throws for a tab that another host saved: that is a bug of the caller. */
export function readSaved(saved: SavedTab): SavedExcelTab {
  if (saved.data instanceof SavedExcelTab) return saved.data;
  throw new TypeError('restoreTab: not saved by the Excel host');
}
