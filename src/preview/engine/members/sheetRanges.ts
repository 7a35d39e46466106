import type { CallArguments } from '../../protocol/callArguments';
import type { MethodSpec } from '../../protocol/memberTable';
import { NULL_OBJECT } from '../../protocol/served';
import { usedArea } from '../cells/readCells';
import { isOnSheet, rect, WHOLE_SHEET } from '../cells/rect';
import type { Book } from '../model/book';
import { CellRange, CellRanges } from '../model/cellRange';
import type { Sheet } from '../model/sheet';

/** The ways from a sheet to its ranges. */
export const sheetRanges = (book: Book): Readonly<Record<string, MethodSpec<Sheet>>> => ({
  GetCell: {
    since: '1.1',
    call: (sheet, args) => newRange(sheet, args, args.whole(0), args.whole(1), 1, 1),
  },
  GetRange: { since: '1.1', call: (sheet, args) => rangeAt(book, sheet, args) },
  GetRangeByIndexes: {
    since: '1.7',
    call: (sheet, args) =>
      newRange(sheet, args, args.whole(0), args.whole(1), args.whole(2), args.whole(3)),
  },
  GetRanges: { since: '1.9', call: (sheet, args) => rangesAt(book, sheet, args) },
  GetUsedRange: {
    since: '1.2',
    call: (sheet, args) =>
      new CellRange(sheet, usedArea(sheet, args.flagOr(0, false)) ?? rect(0, 0, 1, 1)),
  },
  GetUsedRangeOrNullObject: {
    since: '1.4',
    call: (sheet, args) => {
      const area = usedArea(sheet, args.flagOr(0, false));
      return area === null ? NULL_OBJECT : new CellRange(sheet, area);
    },
  },
});

function newRange(
  sheet: Sheet,
  args: CallArguments,
  row: number,
  column: number,
  rows: number,
  columns: number,
): CellRange {
  const area = rect(row, column, rows, columns);
  if (!isOnSheet(area)) throw args.wrong();
  return new CellRange(sheet, area);
}

function rangeAt(book: Book, sheet: Sheet, args: CallArguments): CellRange {
  const address = args.textOr(0, '');
  if (address === '') return new CellRange(sheet, WHOLE_SHEET);
  const range = book.resolve(address, sheet);
  if (range === null || range.sheet !== sheet) throw args.wrong();
  return new CellRange(sheet, range.area);
}

function rangesAt(book: Book, sheet: Sheet, args: CallArguments): CellRanges {
  const parts = args
    .textOr(0, '')
    .split(',')
    .filter((part) => part.trim() !== '');
  if (parts.length === 0) return new CellRanges(sheet, [WHOLE_SHEET]);
  const areas = parts.map((part) => {
    const range = book.resolve(part.trim(), sheet);
    if (range === null || range.sheet !== sheet) throw args.wrong();
    return range.area;
  });
  return new CellRanges(sheet, areas);
}
