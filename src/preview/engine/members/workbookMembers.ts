import { ApiError } from '../../protocol/apiError';
import type { MemberTable } from '../../protocol/memberTable';
import { NULL_OBJECT } from '../../protocol/served';
import type { Book } from '../model/book';
import { BookFacet, NameScope, TableScope } from './facets';

/** `context.workbook`, and the bookkeeping of references that the client does by itself. */
export const workbookMembers = (book: Book): MemberTable<Book> => ({
  type: 'Workbook',
  properties: {
    AutoSave: { since: '1.9', get: () => false },
    IsDirty: {
      since: '1.9',
      get: () => book.context.isDirty,
      set: (_, value) => {
        book.context.isDirty = value === true;
      },
    },
    Name: { since: '1.7', get: () => book.name },
    ReadOnly: { since: '1.8', get: () => book.isReadOnly },
  },
  navigations: {
    Application: { since: '1.1', to: () => new BookFacet('Application') },
    Names: { since: '1.1', to: () => new NameScope(null) },
    Protection: { since: '1.7', to: () => new BookFacet('WorkbookProtection') },
    Tables: { since: '1.1', to: () => new TableScope(null) },
    Worksheets: { since: '1.1', to: () => new BookFacet('WorksheetCollection') },
    _Runtime: { since: '0', to: () => new BookFacet('Runtime') },
  },
  methods: {
    GetActiveCell: {
      since: '1.7',
      call: () => {
        const { area } = book.selection;
        return book.selection.at(area.row, area.column, 1, 1, 'Workbook.getActiveCell');
      },
    },
    GetSelectedRange: { since: '1.1', call: () => book.selection },
    _GetRangeForEventByReferenceId: {
      since: '0',
      call: (_, args) => {
        const range = book.references.find(args.text(0));
        if (range === null) throw new ApiError('InvalidReference', args.location);
        return range;
      },
    },
    _GetRangeOrNullObjectForEventByReferenceId: {
      since: '0',
      call: (_, args) => book.references.find(args.text(0)) ?? NULL_OBJECT,
    },
    _GetReferenceCount: { since: '0', call: () => book.references.count },
    _RemoveAllReferences: {
      since: '0',
      call: () => {
        book.references.clear();
      },
    },
    _RemoveReference: {
      since: '0',
      call: (_, args) => {
        book.references.remove(args.text(0));
      },
    },
  },
});

export const workbookProtectionMembers = (book: Book): MemberTable<BookFacet> => ({
  type: 'WorkbookProtection',
  properties: { Protected: { since: '1.7', get: () => book.protection.isOn } },
  methods: {
    Protect: {
      since: '1.7',
      call: (_, args) => {
        book.protection.protect({}, args.textOr(0, ''), args.location);
      },
    },
    Unprotect: {
      since: '1.7',
      call: (_, args) => {
        book.protection.unprotect(args.textOr(0, ''), args.location);
      },
    },
  },
});

export const runtimeMembers = (book: Book): MemberTable<BookFacet> => ({
  type: 'Runtime',
  properties: {
    EnableEvents: {
      since: '1.8',
      get: () => book.context.events.isEnabled,
      set: (_, value) => {
        book.context.events.isEnabled = value === true;
      },
    },
  },
});
