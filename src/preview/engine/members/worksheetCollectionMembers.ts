import { ApiError } from '../../protocol/apiError';
import type { CallArguments } from '../../protocol/callArguments';
import type { MemberTable } from '../../protocol/memberTable';
import { NULL_OBJECT } from '../../protocol/served';
import type { Book } from '../model/book';
import { WHOLE_WORKBOOK } from '../model/eventHub';
import type { Sheet } from '../model/sheet';
import { addSheet, demandSheet } from '../model/sheetOperations';
import { collectionEvents, eventMethods } from './eventMembers';
import type { BookFacet } from './facets';

/** `workbook.worksheets`. */
export const worksheetCollectionMembers = (book: Book): MemberTable<BookFacet> => ({
  type: 'WorksheetCollection',
  collection: {
    itemType: 'Worksheet',
    list: () => book.sheets,
    item: (_, key) => demandSheet(book, String(key), 'WorksheetCollection.getItem'),
  },
  methods: {
    Add: { since: '1.1', call: (_, args) => addSheet(book, args.textOr(0, null)) },
    GetActiveWorksheet: { since: '1.1', call: () => book.activeSheet },
    GetCount: { since: '1.4', call: (_, args) => chosen(book, args).length },
    GetFirst: { since: '1.5', call: (_, args) => demand(chosen(book, args)[0], args) },
    GetItemOrNullObject: {
      since: '1.4',
      call: (_, args) => book.find(args.text(0)) ?? NULL_OBJECT,
    },
    GetLast: { since: '1.5', call: (_, args) => demand(chosen(book, args).at(-1), args) },
    ...eventMethods<BookFacet>(book.context.events, collectionEvents, () => WHOLE_WORKBOOK),
  },
});

const chosen = (book: Book, args: CallArguments): readonly Sheet[] =>
  args.flagOr(0, false) ? book.visibleSheets : book.sheets;

function demand(sheet: Sheet | undefined, args: CallArguments): Sheet {
  if (sheet === undefined) throw new ApiError('ItemNotFound', args.location);
  return sheet;
}
