import { ApiError } from '../../protocol/apiError';
import type { CallArguments } from '../../protocol/callArguments';
import type { MemberTable } from '../../protocol/memberTable';
import { NULL_OBJECT, type Served } from '../../protocol/served';
import { intersection } from '../cells/rect';
import type { Book } from '../model/book';
import { CellRange } from '../model/cellRange';
import { demandName } from '../model/definedName';
import { sameName } from '../model/sheetNameRules';
import { Table } from '../model/table';
import { demandFlag, demandText } from './demandValue';
import type { TableScope } from './facets';

const tablesOf = (book: Book, { sheet }: TableScope): readonly Table[] =>
  book.tables.filter((table) => !table.isGone && (sheet === null || table.range.sheet === sheet));

const find = (book: Book, scope: TableScope, key: string): Table | null =>
  tablesOf(book, scope).find((table) => table.id === key || sameName(table.name, key)) ?? null;

/** `worksheet.tables` and `workbook.tables`. */
export function tableCollectionMembers(book: Book): MemberTable<TableScope> {
  const numbers = { next: 1 };
  return {
    type: 'TableCollection',
    properties: { Count: { since: '1.1', get: (scope) => tablesOf(book, scope).length } },
    collection: {
      itemType: 'Table',
      list: (scope) => tablesOf(book, scope),
      item: (scope, key) => {
        const table = find(book, scope, String(key));
        if (table === null) throw new ApiError('ItemNotFound', 'TableCollection.getItem');
        return table;
      },
    },
    methods: {
      Add: {
        since: '1.1',
        call: (scope, args) => {
          const range = tableRange(book, scope, args);
          range.sheet.demandUnprotected(args.location);
          const clash = tablesOf(book, scope).some(
            (table) =>
              table.range.sheet === range.sheet &&
              intersection(table.range.area, range.area) !== null,
          );
          if (clash) throw new ApiError('InvalidArgument', args.location);
          const number = numbers.next;
          numbers.next += 1;
          const copy = new CellRange(range.sheet, range.area);
          const table = new Table(String(number), `Table${number}`, copy, args.flagOr(1, true));
          book.references.keep(copy);
          book.tables = [...book.tables, table];
          book.changed();
          return table;
        },
      },
      GetCount: { since: '1.4', call: (scope) => tablesOf(book, scope).length },
      GetItemOrNullObject: {
        since: '1.4',
        call: (scope, args): Served => find(book, scope, args.text(0)) ?? NULL_OBJECT,
      },
    },
  };
}

function tableRange(book: Book, scope: TableScope, args: CallArguments): CellRange {
  const given = args.at(0);
  const sheet = scope.sheet ?? book.activeSheet;
  const range = given instanceof CellRange ? given : book.resolve(args.text(0), sheet);
  if (range === null) throw args.wrong();
  return range;
}

export const tableMembers = (book: Book): MemberTable<Table> => ({
  type: 'Table',
  identity: (table) => ({ Id: table.id }),
  properties: {
    Id: { since: '1.1', get: (table) => table.id },
    Name: {
      since: '1.1',
      get: (table) => table.name,
      set: (table, value) => {
        const name = demandText(value, 'Table.name');
        demandName(name, 'Table.name');
        const isTaken = book.tables.some((other) => other !== table && sameName(other.name, name));
        if (isTaken) throw new ApiError('InvalidArgument', 'Table.name');
        table.name = name;
      },
    },
    ShowBandedRows: {
      since: '1.3',
      get: (table) => table.showBandedRows,
      set: (table, value) => {
        table.showBandedRows = demandFlag(value, 'Table.showBandedRows');
      },
    },
    ShowFilterButton: {
      since: '1.3',
      get: (table) => table.showFilterButton,
      set: (table, value) => {
        table.showFilterButton = demandFlag(value, 'Table.showFilterButton');
      },
    },
    ShowHeaders: { since: '1.1', get: (table) => table.showHeaders },
    Style: {
      since: '1.1',
      get: (table) => table.style,
      set: (table, value) => {
        table.style = demandText(value, 'Table.style');
      },
    },
  },
  navigations: { Worksheet: { since: '1.2', to: (table) => table.range.sheet } },
  methods: {
    ConvertToRange: { since: '1.2', call: (table) => remove(book, table) },
    Delete: {
      since: '1.1',
      call: (table) => {
        remove(book, table);
      },
    },
    GetDataBodyRange: { since: '1.1', call: (table) => table.body() },
    GetHeaderRowRange: { since: '1.1', call: (table) => table.header() },
    GetRange: {
      since: '1.1',
      call: ({ range }) => new CellRange(range.sheet, range.area),
    },
  },
});

/** Takes the table away and leaves its cells. */
function remove(book: Book, table: Table): CellRange {
  table.range.sheet.demandUnprotected('Table.delete');
  table.markDeleted();
  book.tables = book.tables.filter((other) => other !== table);
  book.changed();
  return new CellRange(table.range.sheet, table.range.area);
}
