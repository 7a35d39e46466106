import { ApiError } from '../../protocol/apiError';
import type { Book } from '../model/book';
import { CellRange } from '../model/cellRange';
import {
  intersection,
  isEntireColumn,
  isEntireRow,
  MAX_COLUMNS,
  MAX_ROWS,
  type Rect,
  rect,
} from './rect';
import type { StructureEdit } from './structureEdit';
import { reportChange } from './writeCells';

/** Puts blank cells in; gives the new ones. Formulas elsewhere follow. */
export async function insertCells(book: Book, range: CellRange, shift: string): Promise<CellRange> {
  const location = 'Range.insert';
  if (shift !== 'Down' && shift !== 'Right') throw new ApiError('InvalidArgument', location);
  await restructure(book, range, 'insert', shift === 'Down' ? 'rows' : 'columns', location);
  return new CellRange(range.sheet, range.area);
}

/** Takes cells out; those beyond move up or left. */
export async function deleteCells(book: Book, range: CellRange, shift: string): Promise<void> {
  const location = 'Range.delete';
  if (shift !== 'Up' && shift !== 'Left') throw new ApiError('InvalidArgument', location);
  await restructure(book, range, 'delete', shift === 'Up' ? 'rows' : 'columns', location);
}

const commands = {
  insert: {
    rows: { whole: 'insert-row', cells: 'insert-range-move-down' },
    columns: { whole: 'insert-col', cells: 'insert-range-move-right' },
  },
  delete: {
    rows: { whole: 'remove-row', cells: 'delete-range-move-up' },
    columns: { whole: 'remove-col', cells: 'delete-range-move-left' },
  },
} as const;

const changeTypes = {
  insert: { rows: 'RowInserted', columns: 'ColumnInserted', cells: 'CellInserted' },
  delete: { rows: 'RowDeleted', columns: 'ColumnDeleted', cells: 'CellDeleted' },
} as const;

async function restructure(
  book: Book,
  range: CellRange,
  kind: StructureEdit['kind'],
  asked: StructureEdit['axis'],
  location: string,
): Promise<void> {
  const { sheet } = range;
  const area = { ...range.area };
  const wholeRows = isEntireRow(area);
  const isWhole = wholeRows || isEntireColumn(area);
  const axis = isWhole ? (wholeRows ? 'rows' : 'columns') : asked;
  book.demandWritable(location);
  demandAllowed(sheet, kind, axis, isWhole, area, location);
  demandMergesWhole(sheet.grid.merges(), area, axis, location);
  sheet.grid.grow(
    rect(area.row, area.column, wholeRows ? area.rows : 1, wholeRows ? 1 : area.columns),
  );
  const clipped = sheet.grid.clip(area) ?? area;
  const names = commands[kind][axis];
  await sheet.grid.restructure(isWhole ? names.whole : names.cells, clipped);
  book.follow(sheet, { kind, axis, area });
  const type = isWhole ? changeTypes[kind][axis] : changeTypes[kind].cells;
  reportChange(book, new CellRange(sheet, area), type);
}

function demandAllowed(
  sheet: CellRange['sheet'],
  kind: StructureEdit['kind'],
  axis: StructureEdit['axis'],
  isWhole: boolean,
  area: Rect,
  location: string,
): void {
  if (!isWhole) {
    sheet.demandUnprotected(location);
    return;
  }
  if (kind === 'insert') {
    sheet.demand(axis === 'rows' ? 'allowInsertRows' : 'allowInsertColumns', location);
    return;
  }
  sheet.demand(axis === 'rows' ? 'allowDeleteRows' : 'allowDeleteColumns', location);
  sheet.demandUnlocked(area, location);
}

/** Cells cannot be moved through the middle of merged ones. */
function demandMergesWhole(
  merges: readonly Rect[],
  area: Rect,
  axis: StructureEdit['axis'],
  location: string,
): void {
  const lane =
    axis === 'rows'
      ? rect(area.row, area.column, MAX_ROWS - area.row, area.columns)
      : rect(area.row, area.column, area.rows, MAX_COLUMNS - area.column);
  for (const merge of merges) {
    const common = intersection(merge, lane);
    if (common === null) continue;
    const isCut = axis === 'rows' ? common.columns < merge.columns : common.rows < merge.rows;
    if (isCut) throw new ApiError('InvalidOperation', location);
  }
}
