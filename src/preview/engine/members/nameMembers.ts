import { ApiError } from '../../protocol/apiError';
import type { CallArguments } from '../../protocol/callArguments';
import type { MemberTable } from '../../protocol/memberTable';
import { NULL_OBJECT, type Served } from '../../protocol/served';
import type { Book } from '../model/book';
import { CellRange } from '../model/cellRange';
import type { DefinedName, NameTarget } from '../model/definedName';
import type { Sheet } from '../model/sheet';
import { demandFlag, demandText } from './demandValue';
import type { NameScope } from './facets';

/** `workbook.names` and `worksheet.names`. */
export const namedItemCollectionMembers = (book: Book): MemberTable<NameScope> => ({
  type: 'NamedItemCollection',
  collection: {
    itemType: 'NamedItem',
    list: ({ scope }) => book.names.of(scope),
    item: ({ scope }, key) => {
      const name = book.names.find(String(key), scope);
      if (name === null) throw new ApiError('ItemNotFound', 'NamedItemCollection.getItem');
      return name;
    },
  },
  methods: {
    Add: {
      since: '1.4',
      call: ({ scope }, args) => {
        book.demandWritable(args.location);
        const target = targetOf(book, scope, args);
        const name = book.names.add(args.text(0), scope, target, args.location);
        name.comment = args.textOr(2, '');
        book.changed();
        return name;
      },
    },
    GetCount: { since: '1.4', call: ({ scope }) => book.names.of(scope).length },
    GetItemOrNullObject: {
      since: '1.4',
      call: ({ scope }, args) => book.names.find(args.text(0), scope) ?? NULL_OBJECT,
    },
  },
});

function targetOf(book: Book, scope: Sheet | null, args: CallArguments): NameTarget {
  const given = args.at(1);
  if (given instanceof CellRange) {
    return { kind: 'cells', range: new CellRange(given.sheet, given.area) };
  }
  return formulaTarget(book, scope, args.text(1));
}

/** A plain reference becomes cells, so that the name follows them. */
function formulaTarget(book: Book, scope: Sheet | null, formula: string): NameTarget {
  const isReference = /^=(?:'(?:[^']|'')+'|[^'!]+)!\$?[A-Z]/iu.test(formula);
  const range = isReference ? book.resolve(formula, scope ?? book.activeSheet) : null;
  return range === null ? { kind: 'formula', formula } : { kind: 'cells', range };
}

export const namedItemMembers = (book: Book): MemberTable<DefinedName> => ({
  type: 'NamedItem',
  identity: (name) => ({ _Id: name.name }),
  properties: {
    Comment: {
      since: '1.4',
      get: (name) => name.comment,
      set: (name, value) => {
        name.comment = demandText(value, 'NamedItem.comment');
      },
    },
    Formula: {
      since: '1.7',
      get: (name) => `=${name.reference}`,
      set: (name, value) => {
        const formula = demandText(value, 'NamedItem.formula');
        book.names.redefine(name, formulaTarget(book, name.scope, formula));
        book.changed();
      },
    },
    Name: { since: '1.1', get: (name) => name.name },
    Scope: { since: '1.4', get: (name) => (name.scope === null ? 'Workbook' : 'Worksheet') },
    Type: { since: '1.1', get: (name) => name.type },
    Value: { since: '1.1', get: (name) => nameValue(name) },
    Visible: {
      since: '1.1',
      get: (name) => name.isVisible,
      set: (name, value) => {
        book.names.setVisible(name, demandFlag(value, 'NamedItem.visible'));
      },
    },
  },
  navigations: {
    Worksheet: { since: '1.4', to: (name) => scopeOf(name) },
    WorksheetOrNullObject: { since: '1.4', to: (name) => name.scope ?? NULL_OBJECT },
  },
  methods: {
    Delete: {
      since: '1.4',
      call: (name) => {
        book.demandWritable('NamedItem.delete');
        book.names.delete(name);
        book.changed();
      },
    },
    GetRange: {
      since: '1.1',
      call: (name, args) => {
        const range = rangeOf(name);
        if (range === NULL_OBJECT) throw new ApiError('ItemNotFound', args.location);
        return range;
      },
    },
    GetRangeOrNullObject: { since: '1.4', call: (name) => rangeOf(name) },
  },
});

function rangeOf(name: DefinedName): Served {
  if (name.target.kind === 'formula' || name.target.range.isGone) return NULL_OBJECT;
  const { range } = name.target;
  return new CellRange(range.sheet, range.area);
}

function scopeOf(name: DefinedName): Sheet {
  if (name.scope === null) throw new ApiError('ItemNotFound', 'NamedItem.worksheet');
  return name.scope;
}

/** Cells give their address, a constant gives itself. */
function nameValue(name: DefinedName): string | number {
  if (name.type === 'Double') return Number(name.reference);
  if (name.type === 'Error') return '#REF!';
  return name.reference;
}
