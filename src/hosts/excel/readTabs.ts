import type { TabReading } from '../../sheets/tabReading';
import { type CellBlocks, contentOfCells, needsTypes, rowsFromA1 } from './contentOfCells';
import { ExcelFailure } from './excelFailure';
import type { Sync } from './excelRunner';
import { localAddress, maybeTooManyMerges, mergedAreas } from './mergedAreas';
import type { TabPicture } from './picture';
import { type QueuedCells, queueCells } from './queueCells';
import { sheetAt } from './sheetAt';
import type { TabGuess } from './tabGuess';

/** A tab to be read, with what is likely to stand on it. */
export interface AskedTab {
  readonly tab: TabPicture;
  readonly guess: TabGuess;
}

interface QueuedTab {
  readonly tab: TabPicture;
  readonly cells: QueuedCells;
  readonly merged: Excel.RangeAreas | null;
}

/**
 * Reads tabs in one request. A reply that is too large is asked for again in halves; a second
 * request is only needed where some rows are hidden, a constant looks like an error, or something
 * stands where nothing of the kind was expected.
 */
export async function readTabs(
  context: Excel.RequestContext,
  sync: Sync,
  tabs: readonly AskedTab[],
): Promise<TabReading[]> {
  if (tabs.length === 0) return [];
  try {
    return await readAtOnce(context, sync, tabs, true);
  } catch (error) {
    if (!(error instanceof ExcelFailure)) throw error;
    if (error.hostCode === 'tooLarge' && tabs.length > 1) {
      const half = Math.ceil(tabs.length / 2);
      return [
        ...(await readTabs(context, sync, tabs.slice(0, half))),
        ...(await readTabs(context, sync, tabs.slice(half))),
      ];
    }
    if (!maybeTooManyMerges(error)) throw error;
    return withMergesInParts(context, sync, tabs);
  }
}

/** Everything but the merged areas, and those in as many questions as it takes. */
async function withMergesInParts(
  context: Excel.RequestContext,
  sync: Sync,
  tabs: readonly AskedTab[],
): Promise<TabReading[]> {
  const read = await readAtOnce(context, sync, tabs, false);
  const found: TabReading[] = [];
  for (const [index, reading] of read.entries()) {
    const id = tabs[index]?.tab.id ?? '';
    const rows = { from: 1, count: reading.rows.length };
    const merges = await mergedAreas(() => sheetAt(context, id), sync, rows);
    found.push({ ...reading, merges });
  }
  return found;
}

async function readAtOnce(
  context: Excel.RequestContext,
  sync: Sync,
  tabs: readonly AskedTab[],
  withMerges: boolean,
): Promise<TabReading[]> {
  const queued = tabs.map(({ tab, guess }): QueuedTab => {
    const sheet = sheetAt(context, tab.id);
    const cells = queueCells(sheet, guess);
    cells.range.load('rowIndex,columnIndex,rowCount,rowHidden');
    const merged = withMerges ? cells.range.getMergedAreasOrNullObject() : null;
    merged?.areas.load('items/address');
    return { tab, cells, merged };
  });
  await sync();
  const details = queued.map(({ cells }) => queueDetails(cells));
  if (details.some((detail) => detail.isQueued)) await sync();
  return queued.map((each, index) => reading(each, details[index] ?? NO_DETAILS));
}

interface Details {
  readonly isQueued: boolean;
  readonly types: () => CellBlocks['types'];
  readonly hiddenRows: () => readonly number[];
}

const NO_DETAILS: Details = { isQueued: false, types: () => null, hiddenRows: () => [] };

/** What only some tabs need: types of cells, which rows are hidden, what was not guessed. */
function queueDetails(cells: QueuedCells): Details {
  const { range } = cells;
  if (range.isNullObject) return NO_DETAILS;
  const first = range.rowIndex + 1;
  const wantsTypes = needsTypes({ ...cells.blocks(), types: null });
  const wantsMore = cells.queueMissing();
  if (wantsTypes) range.load('valueTypes');
  // Excel answers null when some rows are hidden and some are not; the typings do not say so.
  const hidden = range.rowHidden as boolean | null;
  const rows =
    hidden === null
      ? Array.from({ length: range.rowCount }, (_, row) => range.getRow(row).load('rowHidden'))
      : [];
  return {
    isQueued: wantsMore || wantsTypes || hidden === null,
    types: () => (wantsTypes ? range.valueTypes : null),
    hiddenRows: () =>
      hidden === null
        ? rows.flatMap((row, index) => (row.rowHidden ? [first + index] : []))
        : Array.from({ length: hidden ? range.rowCount : 0 }, (_, index) => first + index),
  };
}

function reading({ tab, cells, merged }: QueuedTab, details: Details): TabReading {
  const common = { name: tab.name, visibility: tab.visibility, isProtected: tab.isProtected };
  const { range } = cells;
  if (range.isNullObject) return { ...common, rows: [], merges: [], hiddenRows: [] };
  const contents = contentOfCells({ ...cells.blocks(), types: details.types() });
  return {
    ...common,
    rows: rowsFromA1(contents, range.rowIndex, range.columnIndex),
    merges:
      merged === null || merged.isNullObject
        ? []
        : merged.areas.items.map(({ address }) => localAddress(address)),
    hiddenRows: details.hiddenRows(),
  };
}
