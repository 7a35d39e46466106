import { dimensionMismatch } from '../../protocol/apiError';
import type { MemberTable, MethodSpec, NavigationSpec } from '../../protocol/memberTable';
import { clearCells } from '../cells/clearCells';
import { copyCells, sourceRange } from '../cells/copyCells';
import { deleteCells, insertCells } from '../cells/editStructure';
import { mergeCells, unmergeCells } from '../cells/mergeCells';
import type { Book } from '../model/book';
import { type CellArea, CellFacet, CellRange, CellRanges, SheetFacet } from '../model/cellRange';
import { rangeContents, rangePlace } from './rangeProperties';
import { rangeWalks } from './rangeWalks';

/** `Range`. */
export const rangeMembers = (book: Book): MemberTable<CellRange> => ({
  type: 'Range',
  identity: keptIdentity,
  properties: { ...rangePlace(book), ...rangeContents(book) },
  navigations: cellFacets<CellRange>(),
  methods: { ...rangeWalks(book), ...rangeActions(book) },
});

const keptIdentity = (range: CellRange | CellRanges): Readonly<Record<string, string>> =>
  range.referenceId === null ? {} : { _ReferenceId: range.referenceId };

/** What a range and several ranges have in common. */
const cellFacets = <T extends CellArea>(): Readonly<Record<string, NavigationSpec<T>>> => ({
  ConditionalFormats: {
    since: '1.6',
    to: (cells) => new CellFacet('ConditionalFormatCollection', cells),
  },
  DataValidation: { since: '1.8', to: (cells) => new CellFacet('DataValidation', cells) },
  Format: { since: '1.1', to: (cells) => new CellFacet('RangeFormat', cells) },
  Worksheet: { since: '1.1', to: (cells) => cells.sheet },
});

const clearWords = ['All', 'Formats', 'Contents'] as const;

const rangeActions = (book: Book): Readonly<Record<string, MethodSpec<CellRange>>> => ({
  Calculate: { since: '1.6', call: () => book.context.grid.calculation.calculate(false) },
  Clear: {
    since: '1.1',
    call: (range, args) => {
      const what = clearWords.find((word) => word === (args.at(0) ?? 'All'));
      if (what === undefined) throw args.wrong();
      clearCells(book, range, what);
    },
  },
  CopyFrom: {
    since: '1.9',
    call: (range, args) => {
      const source = sourceRange(book, range, args.at(0));
      const isPlain = !args.flagOr(2, false) && !args.flagOr(3, false);
      if (source === null || (args.at(1) ?? 'All') !== 'All' || !isPlain) throw args.wrong();
      copyCells(book, range, source);
    },
  },
  Delete: { since: '1.1', call: (range, args) => deleteCells(book, range, args.text(0)) },
  Insert: { since: '1.1', call: (range, args) => insertCells(book, range, args.text(0)) },
  Merge: {
    since: '1.2',
    call: (range, args) => {
      mergeCells(book, range, args.flagOr(0, false));
    },
  },
  Select: {
    since: '1.1',
    call: (range) => {
      book.select(range);
    },
  },
  Unmerge: {
    since: '1.2',
    call: (range) => {
      unmergeCells(book, range);
    },
  },
  _KeepReference: {
    since: '0',
    call: (range) => {
      book.references.keep(range);
    },
  },
  /** Sent before a large block that the client cuts into chunks of rows. */
  _ValidateArraySize: {
    since: '0',
    call: ({ area }, args) => {
      if (args.whole(0) !== area.rows || args.whole(1) !== area.columns) {
        throw dimensionMismatch('Range.values');
      }
    },
  },
});

/** `RangeAreas`: several ranges that are formatted or read as one. */
export const rangeAreasMembers = (book: Book): MemberTable<CellRanges> => {
  const facets = cellFacets<CellRanges>();
  return {
    type: 'RangeAreas',
    identity: keptIdentity,
    properties: {
      Address: { since: '1.9', get: (ranges) => ranges.address },
      AreaCount: { since: '1.9', get: ({ areas }) => areas.length },
      CellCount: {
        since: '1.9',
        get: ({ areas }) => areas.reduce((sum, area) => sum + area.rows * area.columns, 0),
      },
      _ReferenceId: { since: '0', onlyByName: true, get: (ranges) => ranges.referenceId },
    },
    navigations: {
      ...Object.fromEntries(
        Object.entries(facets).map(([name, step]) => [name, { ...step, since: '1.9' }]),
      ),
      Areas: { since: '1.9', to: (ranges) => new SheetRanges(ranges) },
    },
    methods: {
      Clear: {
        since: '1.9',
        call: ({ sheet, areas }, args) => {
          const what = clearWords.find((word) => word === (args.at(0) ?? 'All'));
          if (what === undefined) throw args.wrong();
          for (const area of areas) clearCells(book, new CellRange(sheet, area), what);
        },
      },
      _KeepReference: {
        since: '0',
        call: (ranges) => {
          book.references.keep(ranges);
        },
      },
    },
  };
};

/** The list of single ranges behind a `RangeAreas`. */
export class SheetRanges extends SheetFacet {
  constructor(readonly ranges: CellRanges) {
    super('RangeCollection', ranges.sheet);
  }
}

export const rangeCollectionMembers = (): MemberTable<SheetRanges> => ({
  type: 'RangeCollection',
  collection: {
    itemType: 'Range',
    list: ({ ranges }) => ranges.areas.map((area) => new CellRange(ranges.sheet, area)),
    item: ({ ranges, sheet }, key) => {
      const area = ranges.areas[Number(key)];
      if (area === undefined) throw dimensionMismatch('RangeCollection.getItemAt');
      return new CellRange(sheet, area);
    },
  },
  methods: { GetCount: { since: '1.9', call: ({ ranges }) => ranges.areas.length } },
});
