import type { MemberTable } from '../../protocol/memberTable';
import { NULL_OBJECT } from '../../protocol/served';
import { MAX_COLUMNS, MAX_ROWS, type Rect, rect } from '../cells/rect';
import type { Book } from '../model/book';
import { CellRange, type SheetFacet } from '../model/cellRange';
import type { Sheet } from '../model/sheet';

export const worksheetProtectionMembers = (book: Book): MemberTable<SheetFacet> => ({
  type: 'WorksheetProtection',
  properties: {
    Options: { since: '1.2', get: ({ sheet }) => sheet.protection.options },
    Protected: { since: '1.2', get: ({ sheet }) => sheet.protection.isOn },
  },
  methods: {
    Protect: {
      since: '1.2',
      call: ({ sheet }, args) => {
        book.demandWritable(args.location);
        sheet.protection.protect(args.recordOr(0), args.textOr(1, ''), args.location);
        protectionChanged(book, sheet);
      },
    },
    Unprotect: {
      since: '1.7',
      call: ({ sheet }, args) => {
        book.demandWritable(args.location);
        sheet.protection.unprotect(args.textOr(0, ''), args.location);
        protectionChanged(book, sheet);
      },
    },
  },
});

function protectionChanged(book: Book, sheet: Sheet): void {
  book.changed();
  const { source } = book.context.origin;
  const args = { isProtected: sheet.protection.isOn, source };
  book.context.events.emit('ProtectionChanged', sheet.id, args);
}

export const freezePanesMembers = (book: Book): MemberTable<SheetFacet> => ({
  type: 'WorksheetFreezePanes',
  methods: {
    FreezeAt: {
      since: '1.7',
      call: ({ sheet }, args) => {
        const given = args.at(0);
        const range = given instanceof CellRange ? given : book.resolve(args.text(0), sheet);
        if (range === null) throw args.wrong();
        const { row, column, rows, columns } = range.area;
        const bottom = rows === MAX_ROWS ? 0 : row + rows;
        const right = columns === MAX_COLUMNS ? 0 : column + columns;
        freeze(book, sheet, bottom, right);
      },
    },
    FreezeColumns: {
      since: '1.7',
      call: ({ sheet }, args) => {
        freeze(book, sheet, 0, args.wholeOr(0, 0));
      },
    },
    FreezeRows: {
      since: '1.7',
      call: ({ sheet }, args) => {
        freeze(book, sheet, args.wholeOr(0, 0), 0);
      },
    },
    GetLocation: {
      since: '1.7',
      call: ({ sheet }) => new CellRange(sheet, frozen(sheet) ?? rect(0, 0, 1, 1)),
    },
    GetLocationOrNullObject: {
      since: '1.7',
      call: ({ sheet }) => {
        const area = frozen(sheet);
        return area === null ? NULL_OBJECT : new CellRange(sheet, area);
      },
    },
    Unfreeze: {
      since: '1.7',
      call: ({ sheet }) => {
        freeze(book, sheet, 0, 0);
      },
    },
  },
});

function freeze(book: Book, sheet: Sheet, rows: number, columns: number): void {
  sheet.grid.grow(rect(0, 0, rows + 1, columns + 1));
  sheet.grid.mutate('set-frozen', {
    startRow: rows > 0 ? rows : -1,
    startColumn: columns > 0 ? columns : -1,
    ySplit: rows,
    xSplit: columns,
  });
  book.changed();
}

/** The frozen rows and columns, as a range; null when nothing is frozen. */
export function frozen(sheet: Sheet): Rect | null {
  const { xSplit: columns, ySplit: rows } = sheet.grid.config.freeze;
  if (rows === 0 && columns === 0) return null;
  return rect(0, 0, rows === 0 ? MAX_ROWS : rows, columns === 0 ? MAX_COLUMNS : columns);
}
