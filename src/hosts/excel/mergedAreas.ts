import { ExcelFailure } from './excelFailure';
import type { Sync } from './excelRunner';

/** Codes by which Excel may say that there are too many merged areas to list (512). */
const TOO_MANY_MERGES = ['GeneralException', 'InvalidArgument', 'InvalidOperation'];

/** Whether a reading may have failed because a tab has more merged areas than Excel lists. */
export function maybeTooManyMerges(error: unknown): boolean {
  return error instanceof ExcelFailure && TOO_MANY_MERGES.includes(error.excelCode);
}

/** Rows of a tab, 1-based, whose merged areas are asked for, in all columns. */
interface Rows {
  readonly from: number;
  readonly count: number;
}

/**
 * The merged areas of a tab that has more of them than Excel lists at once: asked for in halves
 * until each answer is short enough. Merged cells are never taken for none: where even one row
 * cannot be listed, the failure is told.
 */
export async function mergedAreas(
  sheet: () => Excel.Worksheet,
  sync: Sync,
  rows: Rows,
): Promise<readonly string[]> {
  if (rows.count === 0) return [];
  try {
    const areas = sheet()
      .getRange(`${rows.from}:${rows.from + rows.count - 1}`)
      .getMergedAreasOrNullObject();
    areas.areas.load('items/address');
    await sync();
    return areas.isNullObject ? [] : areas.areas.items.map(({ address }) => localAddress(address));
  } catch (error) {
    if (!maybeTooManyMerges(error) || rows.count === 1) throw error;
    const half = Math.ceil(rows.count / 2);
    const upper = await mergedAreas(sheet, sync, { from: rows.from, count: half });
    const below = { from: rows.from + half, count: rows.count - half };
    const lower = await mergedAreas(sheet, sync, below);
    // An area across the cut is in both halves.
    return [...new Set([...upper, ...lower])];
  }
}

/** "H13:I13" of "目标责任书考核表!H13:I13". */
export function localAddress(address: string): string {
  return address.replace(/^.*!/, '');
}
