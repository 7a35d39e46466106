import { ApiError } from '../../protocol/apiError';
import type { MemberTable } from '../../protocol/memberTable';
import { isRecord } from '../../protocol/readRequest';
import { apiNotFound } from '../../protocol/requirementSet';
import { NULL_OBJECT } from '../../protocol/served';
import type { Book } from '../model/book';
import { type CellFacet, CellRange, CellRanges } from '../model/cellRange';
import { type CellValueRule, ConditionalFormat } from '../model/conditionalFormat';
import type { Sheet } from '../model/sheet';
import { formatsOn, removeFormats } from '../rules/removeFormats';
import { sheetId } from '../spreadsheet/sheetDefaults';
import { demandFlag } from './demandValue';
import { FormatFacet } from './facets';

/** `range.conditionalFormats`: custom formulas and cell values; other kinds are ApiNotFound. */
export function conditionalFormatCollectionMembers(book: Book): MemberTable<CellFacet> {
  const numbers = { next: 1 };
  return {
    type: 'ConditionalFormatCollection',
    collection: {
      itemType: 'ConditionalFormat',
      list: ({ sheet, areas }) => formatsOn(sheet, areas),
      item: ({ sheet }, id) => {
        const format = sheet.conditionalFormats.find((known) => known.id === id);
        if (format === undefined) throw new ApiError('ItemNotFound', 'ConditionalFormatCollection');
        return format;
      },
    },
    methods: {
      Add: {
        since: '1.6',
        call: (facet, args) => {
          const { sheet, areas } = facet;
          sheet.demand('allowFormatCells', args.location);
          const type = args.text(0);
          if (type !== 'Custom' && type !== 'CellValue') {
            throw apiNotFound('ConditionalFormatCollection', `add(${type})`, 'is not offered');
          }
          const id = sheetId(numbers.next).replace('-0001-', '-00CF-');
          numbers.next += 1;
          const format = new ConditionalFormat(id, type, sheet.id, areas, () => {
            sheet.rulesChanged();
          });
          sheet.conditionalFormats = [format, ...sheet.conditionalFormats];
          format.changed();
          book.changed();
          return format;
        },
      },
      ClearAll: {
        since: '1.6',
        call: ({ sheet, areas }, args) => {
          sheet.demand('allowFormatCells', args.location);
          removeFormats(sheet, areas);
          book.changed();
        },
      },
      GetCount: { since: '1.6', call: ({ sheet, areas }) => formatsOn(sheet, areas).length },
      GetItemAt: {
        since: '1.6',
        call: ({ sheet, areas }, args) => {
          const format = formatsOn(sheet, areas)[args.whole(0)];
          if (format === undefined) throw args.wrong();
          return format;
        },
      },
    },
  };
}

const sheetOf = (book: Book, format: ConditionalFormat): Sheet => {
  const sheet = book.find(format.sheetId);
  if (sheet === null) throw new ApiError('ItemNotFound', 'ConditionalFormat');
  return sheet;
};

export const conditionalFormatMembers = (book: Book): MemberTable<ConditionalFormat> => ({
  type: 'ConditionalFormat',
  identity: (format) => ({ Id: format.id }),
  properties: {
    Id: { since: '1.6', get: (format) => format.id },
    Priority: {
      since: '1.6',
      get: (format) => sheetOf(book, format).conditionalFormats.indexOf(format),
    },
    StopIfTrue: {
      since: '1.6',
      get: (format) => format.stopIfTrue,
      set: (format, value) => {
        format.stopIfTrue = demandFlag(value, 'ConditionalFormat.stopIfTrue');
        format.changed();
      },
    },
    Type: { since: '1.6', get: (format) => format.type },
  },
  navigations: {
    CellValue: { since: '1.6', to: (format) => part(format, 'CellValue') },
    CellValueOrNullObject: {
      since: '1.6',
      to: (format) => (format.type === 'CellValue' ? part(format, 'CellValue') : NULL_OBJECT),
    },
    Custom: { since: '1.6', to: (format) => part(format, 'Custom') },
    CustomOrNullObject: {
      since: '1.6',
      to: (format) => (format.type === 'Custom' ? part(format, 'Custom') : NULL_OBJECT),
    },
  },
  methods: {
    Delete: {
      since: '1.6',
      call: (format) => {
        const sheet = sheetOf(book, format);
        sheet.demand('allowFormatCells', 'ConditionalFormat.delete');
        sheet.conditionalFormats = sheet.conditionalFormats.filter((known) => known !== format);
        format.isGone = true;
        sheet.rulesChanged();
      },
    },
    GetRange: {
      since: '1.6',
      call: (format, args) => {
        const [area, more] = format.areas;
        if (area === undefined || more !== undefined) {
          throw new ApiError('InvalidOperation', args.location);
        }
        return new CellRange(sheetOf(book, format), area);
      },
    },
    GetRanges: {
      since: '1.9',
      call: (format) => new CellRanges(sheetOf(book, format), format.areas),
    },
  },
});

function part(format: ConditionalFormat, type: 'Custom' | 'CellValue'): FormatFacet {
  if (format.type !== type) throw new ApiError('InvalidOperation', `ConditionalFormat.${type}`);
  return new FormatFacet(`${type}ConditionalFormat`, format);
}

const cellOperators = new Set([
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqual',
  'LessThanOrEqual',
]);

/** Reads the rule of a cell value format; operator and formulas must be there. */
export function readCellValueRule(value: unknown): CellValueRule {
  const location = 'CellValueConditionalFormat.rule';
  if (!isRecord(value)) throw new ApiError('InvalidArgument', location);
  const { formula1, formula2 = null, operator } = value;
  const isRight =
    typeof formula1 === 'string' &&
    formula1 !== '' &&
    (formula2 === null || typeof formula2 === 'string') &&
    typeof operator === 'string' &&
    cellOperators.has(operator);
  if (!isRight) throw new ApiError('InvalidArgument', location);
  return { formula1, formula2, operator };
}
