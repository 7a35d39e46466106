import type { ChartSpec } from '../../sheets/chartSpec';
import type { CellInput, TabContent } from '../../sheets/tabContent';
import type { Metadata } from '../../workbook/metadata';
import { isSameTab } from '../../workbook/tabName';
import type { JournalBlock } from './journalBlock';
import { listedTabs, type TabPicture, type WorkbookPicture } from './picture';

/** A tab as it will be when the plan is done, with what has to be done for it. */
export interface VirtualTab {
  readonly name: string;
  /** The tab of the workbook that it is; null = it has to be added. */
  readonly origin: TabPicture | null;
  readonly visibility: TabPicture['visibility'];
  /** What people may do while it is protected; null = it is not. */
  readonly protection: TabPicture['options'];
  /** What is to stand on it; null = what stands there. */
  readonly content: TabContent | null;
  /** The hidden tab whose content it gets back. */
  readonly backup: string | null;
  /** The charts it gets back with that content. */
  readonly charts: readonly ChartSpec[];
  readonly writes: readonly CellWrite[];
  readonly rewrites: readonly JournalBlock[];
  /** Merged cells to be taken apart, or put together again, after cells are written. */
  readonly merging: readonly Merging[];
}

export interface Merging {
  readonly range: string;
  readonly isMerged: boolean;
}

export interface CellWrite {
  /** 1-based. */
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly CellInput[])[];
}

/** The workbook as a plan wants it. Never changed in place. */
export interface VirtualBook {
  /** From left to right, reserved tabs left out. */
  readonly tabs: readonly VirtualTab[];
  readonly show: string | null;
  /** `undefined`: stays; null: is taken away. */
  readonly metadata: Metadata | null | undefined;
}

export function virtualBook(picture: WorkbookPicture): VirtualBook {
  return { tabs: listedTabs(picture).map(untouched), show: null, metadata: undefined };
}

export function untouched(origin: TabPicture): VirtualTab {
  return {
    name: origin.name,
    origin,
    visibility: origin.visibility,
    protection: origin.options,
    content: null,
    backup: null,
    charts: [],
    writes: [],
    rewrites: [],
    merging: [],
  };
}

export function findVirtual(book: VirtualBook, name: string): VirtualTab | undefined {
  return book.tabs.find((tab) => isSameTab(tab.name, name));
}

export function replaceTab(book: VirtualBook, old: VirtualTab, tab: VirtualTab): VirtualBook {
  return { ...book, tabs: book.tabs.map((item) => (item === old ? tab : item)) };
}

/** A tab with cells written into it, whether it stands already or is put by the same plan. */
export function withCells(tab: VirtualTab, write: CellWrite): VirtualTab {
  return tab.content === null
    ? { ...tab, writes: [...tab.writes, write] }
    : { ...tab, content: contentWith(tab.content, write) };
}

/** A tab with merged cells taken apart. */
export function unmerged(tab: VirtualTab, range: string): VirtualTab {
  const { content } = tab;
  if (content === null) return { ...tab, merging: [...tab.merging, { range, isMerged: false }] };
  return {
    ...tab,
    content: { ...content, merges: content.merges.filter((merge) => merge !== range) },
  };
}

/** Content with cells written over it: what a plan puts and then writes into. */
function contentWith(content: TabContent, write: CellWrite): TabContent {
  const rows = content.rows.map((row) => [...row]);
  write.cells.forEach((line, offset) => {
    const at = write.row - 1 + offset;
    while (rows.length <= at) rows.push([]);
    const row = rows[at] ?? [];
    while (row.length < write.column - 1) row.push(null);
    line.forEach((input, index) => {
      row[write.column - 1 + index] = input;
    });
  });
  return { ...content, rows };
}
