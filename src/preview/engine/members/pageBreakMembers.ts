import type { MemberTable } from '../../protocol/memberTable';
import type { Book } from '../model/book';
import { CellRange, SheetFacet } from '../model/cellRange';

/** `worksheet.horizontalPageBreaks`: a page begins above the first row of each range. */
export const pageBreakCollectionMembers = (book: Book): MemberTable<SheetFacet> => ({
  type: 'PageBreakCollection',
  methods: {
    Add: {
      since: '1.9',
      call: ({ sheet }, args) => {
        book.demandWritable(args.location);
        const given = args.at(0);
        const range = given instanceof CellRange ? given : book.resolve(args.text(0), sheet);
        if (range === null || range.sheet !== sheet) throw args.wrong();
        const row = range.area.row + 1;
        if (!sheet.page.breaks.includes(row)) {
          sheet.page.breaks = [...sheet.page.breaks, row].sort((one, other) => one - other);
        }
        book.changed();
        return new SheetFacet('PageBreak', sheet);
      },
    },
    GetCount: { since: '1.9', call: ({ sheet }) => sheet.page.breaks.length },
  },
});

/** What adding gives back; it has no members that are needed here. */
export const pageBreakMembers = (): MemberTable<SheetFacet> => ({ type: 'PageBreak' });
