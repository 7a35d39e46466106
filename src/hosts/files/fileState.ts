import type { TabContent } from '../../sheets/tabContent';
import type { Metadata } from '../../workbook/metadata';
import type { MetadataReading } from '../../workbook/metadataText';
import { isSameTab } from '../../workbook/tabName';
import type { OpenedSheet, OpenedXlsx } from '../../xlsx/openXlsx';
import type { SheetEntry, SheetState } from '../../xlsx/package/xlsxPackage';
import type { CellPatch } from '../../xlsx/write/patchSheet';

/**
 * A workbook as the file host holds it. Never changed in place: a plan makes a new one, and taking
 * a plan back is going back to tabs of the old one.
 */
export interface FileState {
  readonly tabs: readonly FileTab[];
  readonly active: string | null;
  readonly metadata: MetadataReading;
}

export type FileTab =
  /** As it is in the file, apart from cells that were written since. */
  | {
      readonly kind: 'stored';
      readonly name: string;
      readonly visibility: SheetState;
      readonly sheet: OpenedSheet;
      readonly patches: readonly CellPatch[];
      /** Merged cells that were taken apart since, as the sheet names them. */
      readonly unmerged: readonly string[];
    }
  /** A chart sheet or the like: it has no cells, but it keeps its place. */
  | {
      readonly kind: 'other';
      readonly name: string;
      readonly visibility: SheetState;
      readonly entry: SheetEntry;
    }
  /** Put there by a plan. */
  | {
      readonly kind: 'content';
      readonly name: string;
      readonly visibility: SheetState;
      readonly content: TabContent;
      /** The sheet of the file whose place it takes. */
      readonly replaces: SheetEntry | null;
    };

/** The state a file opens with. Reserved tabs are not among its tabs. */
export function firstState(
  opened: OpenedXlsx,
  metadata: MetadataReading,
  isReserved: (name: string) => boolean,
): FileState {
  const tabs = opened.book.sheets
    .filter((entry) => !isReserved(entry.name))
    .map((entry): FileTab => {
      const sheet = opened.sheets.find((item) => item.entry === entry);
      const common = { name: entry.name, visibility: entry.state };
      return sheet === undefined
        ? { kind: 'other', ...common, entry }
        : { kind: 'stored', ...common, sheet, patches: [], unmerged: [] };
    });
  const active = opened.book.sheets[opened.book.activeSheet]?.name ?? null;
  return { tabs, active, metadata };
}

export function findTab(state: FileState, name: string): FileTab | undefined {
  return state.tabs.find((tab) => isSameTab(tab.name, name));
}

/** Whether the metadata know this tab as one of ours. */
export function isStamped(metadata: Metadata | null, name: string): boolean {
  return metadata?.tabs.some((stamp) => isSameTab(stamp.name, name)) === true;
}

/** The sheet of the file that a tab stands on or stands for. */
export function entryOf(tab: FileTab): SheetEntry | null {
  switch (tab.kind) {
    case 'stored':
      return tab.sheet.entry;
    case 'other':
      return tab.entry;
    case 'content':
      return tab.replaces;
  }
}
