import { findHeader, type HeaderMap } from '../../sheets/findHeader';
import type { HandOutStamp } from '../../sheets/handOut/handOutStamp';
import { readCoverStamp } from '../../sheets/handOut/readCoverStamp';
import type { TabReading } from '../../sheets/tabReading';
import type { Metadata, TabStamp } from '../../workbook/metadata';
import type { WorkbookReading } from '../../workbook/workbook';
import type { CollectTable } from './collectTable';
import { tableKey } from './collectTables';
import { formerHeaders } from './formerHeaders';

/** A tab of a returned file that is one of our tables. */
export interface ReturnedTab {
  readonly tab: TabReading;
  readonly table: CollectTable;
  /** Null where it was told by its name or its headers. */
  readonly stamp: TabStamp | null;
  /** Every column that must be there is there. */
  readonly isWhole: boolean;
}

/** What is what in a returned file: several tabs may be the same table. */
export interface Recognised {
  readonly stamp: HandOutStamp | null;
  readonly tabs: readonly ReturnedTab[];
  /** Tabs of which nobody knows what they are. */
  readonly unknown: readonly TabReading[];
}

/**
 * Recognises the tabs of a returned file: by our stamp, then by name ("考核表 (2)" is one), then by
 * headers, the table of which most columns are there. `skipped`: names of tabs that are no tables.
 */
export function recogniseReturned(
  { tabs, metadata }: WorkbookReading,
  tables: readonly CollectTable[],
  skipped: ReadonlySet<string>,
): Recognised {
  const covers = tabs.flatMap((tab) => {
    const stamp = readCoverStamp(tab);
    return stamp === null ? [] : [{ tab, stamp }];
  });
  const isCover = new Set(covers.map(({ tab }) => tab));
  const found: ReturnedTab[] = [];
  const unknown: TabReading[] = [];
  for (const tab of tabs) {
    const stamp = stampOf(metadata, tab);
    if (isCover.has(tab) || (stamp === null && skipped.has(tab.name))) continue;
    const known = knownTab(tab, stamp, tables);
    if (known !== null) found.push(known);
    else if (stamp === null) unknown.push(tab);
  }
  return { stamp: metadata?.handOut ?? covers[0]?.stamp ?? null, tabs: found, unknown };
}

function stampOf(metadata: Metadata | null, tab: TabReading): TabStamp | null {
  return metadata?.tabs.find(({ name }) => name === tab.name) ?? null;
}

function knownTab(
  tab: TabReading,
  stamp: TabStamp | null,
  tables: readonly CollectTable[],
): ReturnedTab | null {
  return stamp === null ? recogniseTab(tab, tables) : stampedTab(tab, stamp, tables);
}

function stampedTab(
  tab: TabReading,
  stamp: TabStamp,
  tables: readonly CollectTable[],
): ReturnedTab | null {
  if (stamp.role !== 'fillIn') return null;
  const table = tables.find(({ key }) => key === tableKey(stamp.scheme, stamp.part));
  if (table === undefined) return null;
  const header = findHeader(tab, table.wanted(formerHeaders(table, stamp)));
  return { tab, table, stamp, isWhole: isWhole(header) };
}

/** Fewer columns than this are found on many tabs and tell nothing. */
const FEWEST_TELLING = 4;

function recogniseTab(tab: TabReading, tables: readonly CollectTable[]): ReturnedTab | null {
  const fits = tables.flatMap((table) => {
    const header = findHeader(tab, table.wanted(formerHeaders(table, null)));
    const isNamed = plainName(tab.name) === table.ref.title;
    if (header === null || (!isNamed && !isTelling(table, header))) return [];
    return [{ table, header, isNamed }];
  });
  const [best] = fits.sort(
    (one, other) =>
      oneIf(other.isNamed) - oneIf(one.isNamed) ||
      oneIf(isWhole(other.header)) - oneIf(isWhole(one.header)) ||
      other.header.columns.size - one.header.columns.size,
  );
  if (best === undefined) return null;
  return { tab, table: best.table, stamp: null, isWhole: isWhole(best.header) };
}

function oneIf(yes: boolean): number {
  return yes ? 1 : 0;
}

/** "目标责任书考核表 (2)", "目标责任书考核表（第二支部）" -> "目标责任书考核表". */
function plainName(name: string): string {
  return name.replace(/\s*[(（][^()（）]*[)）]\s*$/u, '').trim();
}

function isWhole(header: HeaderMap | null): boolean {
  return header !== null && header.missing.length === 0 && header.repeated.length === 0;
}

/** Most of what must be filled in has its header in one row: somebody's version of the table. */
function isTelling(table: CollectTable, header: HeaderMap): boolean {
  const telling = table.columns.filter(({ source, required }) => source === 'input' && required);
  const found = telling.filter(({ key }) => header.columns.has(key)).length;
  return found >= FEWEST_TELLING && found * 3 >= telling.length * 2;
}
