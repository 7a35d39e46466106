import { ApiError } from '../../protocol/apiError';
import type { CallArguments } from '../../protocol/callArguments';
import type { MethodSpec } from '../../protocol/memberTable';
import { NULL_OBJECT, type Served } from '../../protocol/served';
import { usedArea } from '../cells/readCells';
import { bounding, intersection, MAX_COLUMNS, MAX_ROWS, rect } from '../cells/rect';
import type { Book } from '../model/book';
import { CellRange, CellRanges } from '../model/cellRange';

type Methods = Readonly<Record<string, MethodSpec<CellRange>>>;

/** Methods that lead from a range to another one. */
export const rangeWalks = (book: Book): Methods => ({ ...within, ...relative(book) });

/** Those that depend on the range alone. */
const within: Methods = {
  GetAbsoluteResizedRange: {
    since: '1.7',
    call: (range, args) => resized(range, args.whole(0), args.whole(1), args),
  },
  GetCell: {
    since: '1.1',
    call: (range, args) =>
      range.at(
        range.area.row + args.whole(0),
        range.area.column + args.whole(1),
        1,
        1,
        args.location,
      ),
  },
  GetColumn: { since: '1.1', call: (range, args) => column(range, args.whole(0), args) },
  GetEntireColumn: {
    since: '1.1',
    call: ({ sheet, area }) => new CellRange(sheet, rect(0, area.column, MAX_ROWS, area.columns)),
  },
  GetEntireRow: {
    since: '1.1',
    call: ({ sheet, area }) => new CellRange(sheet, rect(area.row, 0, area.rows, MAX_COLUMNS)),
  },
  GetLastCell: {
    since: '1.1',
    call: (range, args) => {
      const { row, column: left, rows, columns } = range.area;
      return range.at(row + rows - 1, left + columns - 1, 1, 1, args.location);
    },
  },
  GetLastColumn: {
    since: '1.1',
    call: (range, args) => column(range, range.area.columns - 1, args),
  },
  GetLastRow: { since: '1.1', call: (range, args) => row(range, range.area.rows - 1, args) },
  GetMergedAreasOrNullObject: { since: '1.13', call: mergedAreas },
  GetOffsetRange: {
    since: '1.1',
    call: (range, args) => {
      const { area } = range;
      const [top, left] = [area.row + args.whole(0), area.column + args.whole(1)];
      return range.at(top, left, area.rows, area.columns, args.location);
    },
  },
  GetResizedRange: {
    since: '1.2',
    call: (range, args) =>
      resized(range, range.area.rows + args.whole(0), range.area.columns + args.whole(1), args),
  },
  GetRow: { since: '1.1', call: (range, args) => row(range, args.whole(0), args) },
  GetUsedRange: { since: '1.2', call: (range, args) => found(used(range, args), args) },
  GetUsedRangeOrNullObject: { since: '1.4', call: (range, args) => used(range, args) },
};

/** Those that need to find another range. */
const relative = (book: Book): Methods => ({
  GetBoundingRect: {
    since: '1.1',
    call: (range, args) =>
      new CellRange(range.sheet, bounding(range.area, other(book, range, args).area)),
  },
  GetIntersection: {
    since: '1.1',
    call: (range, args) => found(common(book, range, args), args),
  },
  GetIntersectionOrNullObject: { since: '1.4', call: (range, args) => common(book, range, args) },
});

function row(range: CellRange, index: number, args: CallArguments): CellRange {
  const { area } = range;
  return range.at(area.row + index, area.column, 1, area.columns, args.location);
}

function column(range: CellRange, index: number, args: CallArguments): CellRange {
  const { area } = range;
  return range.at(area.row, area.column + index, area.rows, 1, args.location);
}

const resized = (range: CellRange, rows: number, columns: number, args: CallArguments): CellRange =>
  range.at(range.area.row, range.area.column, rows, columns, args.location);

/** The range an argument names, by object or by address. */
function other(book: Book, range: CellRange, args: CallArguments): CellRange {
  const given = args.at(0);
  const named = given instanceof CellRange ? given : book.resolve(args.text(0), range.sheet);
  if (named === null || named.sheet !== range.sheet) throw args.wrong();
  return named;
}

function common(book: Book, range: CellRange, args: CallArguments): Served {
  const area = intersection(range.area, other(book, range, args).area);
  return area === null ? NULL_OBJECT : new CellRange(range.sheet, area);
}

function used(range: CellRange, args: CallArguments): Served {
  const whole = usedArea(range.sheet, args.flagOr(0, false));
  const area = whole === null ? null : intersection(range.area, whole);
  return area === null ? NULL_OBJECT : new CellRange(range.sheet, area);
}

function found(range: Served, args: CallArguments): Served {
  if (range === NULL_OBJECT) throw new ApiError('ItemNotFound', args.location);
  return range;
}

/** Excel lists no more than these and fails instead. */
const MOST_MERGED_AREAS = 512;

function mergedAreas(range: CellRange, args: CallArguments): Served {
  const merges = range.sheet.grid
    .merges()
    .filter((merge) => intersection(merge, range.area) !== null);
  if (merges.length > MOST_MERGED_AREAS) throw new ApiError('GeneralException', args.location);
  return merges.length === 0 ? NULL_OBJECT : new CellRanges(range.sheet, merges);
}
