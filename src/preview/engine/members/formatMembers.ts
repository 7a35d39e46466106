import { ApiError } from '../../protocol/apiError';
import type { MemberTable, PropertySpec, Since } from '../../protocol/memberTable';
import { camel } from '../../protocol/requirementSet';
import { cellText } from '../cells/readCells';
import { applyStyle } from '../formats/applyStyle';
import {
  type BorderSide,
  borderSide,
  borderSides,
  readBorder,
  writeBorder,
} from '../formats/borders';
import {
  autofitColumns,
  autofitRows,
  columnWidth,
  formatChanged,
  readField,
  rowHeight,
  setColumnWidth,
  setRowHeight,
  writeField,
} from '../formats/rangeFormat';
import { alignmentFields, fillFields, fontFields, type StyleField } from '../formats/styleFields';
import type { Book } from '../model/book';
import { cellLock } from '../model/cellLock';
import { CellFacet } from '../model/cellRange';
import { demandFlag, demandNumber } from './demandValue';
import { BorderFacet } from './facets';

/** Points. */
const STANDARD_HEIGHT = 15;

type FieldTable = Readonly<Record<string, StyleField>>;

function fieldProperties(
  type: string,
  fields: FieldTable,
  since: Readonly<Record<string, Since>>,
): Readonly<Record<string, PropertySpec<CellFacet>>> {
  const entries = Object.entries(fields).map(([name, field]): [string, PropertySpec<CellFacet>] => [
    name,
    {
      since: since[name] ?? '1.1',
      get: (facet) => readField(facet, field),
      set: (facet, value) => {
        writeField(facet, field, value, `${type}.${camel(name)}`);
      },
    },
  ]);
  return Object.fromEntries(entries);
}

export const rangeFormatMembers = (book: Book): MemberTable<CellFacet> => ({
  type: 'RangeFormat',
  properties: {
    ...fieldProperties('RangeFormat', alignmentFields, { IndentLevel: '1.9' }),
    ColumnWidth: {
      since: '1.2',
      get: (facet) => columnWidth(facet),
      set: (facet, value) => {
        const location = 'RangeFormat.columnWidth';
        setColumnWidth(facet, demandNumber(value, location), location);
      },
    },
    RowHeight: {
      since: '1.2',
      get: (facet) => rowHeight(facet),
      set: (facet, value) => {
        const location = 'RangeFormat.rowHeight';
        setRowHeight(facet, demandNumber(value, location), location);
      },
    },
    /** Only setting it to true does something, as in Excel. */
    UseStandardHeight: {
      since: '1.7',
      get: (facet) => rowHeight(facet) === STANDARD_HEIGHT,
      set: (facet, value) => {
        const location = 'RangeFormat.useStandardHeight';
        if (demandFlag(value, location)) setRowHeight(facet, STANDARD_HEIGHT, location);
      },
    },
  },
  navigations: {
    Borders: { since: '1.1', to: ({ cells }) => new CellFacet('RangeBorderCollection', cells) },
    Fill: { since: '1.1', to: ({ cells }) => new CellFacet('RangeFill', cells) },
    Font: { since: '1.1', to: ({ cells }) => new CellFacet('RangeFont', cells) },
    Protection: { since: '1.2', to: ({ cells }) => new CellFacet('FormatProtection', cells) },
  },
  methods: {
    AutofitColumns: {
      since: '1.2',
      call: async (facet) => {
        await book.context.grid.calculation.settle();
        autofitColumns(facet, cellText);
      },
    },
    AutofitRows: {
      since: '1.2',
      call: async (facet) => {
        await book.context.grid.calculation.settle();
        autofitRows(facet, cellText);
      },
    },
  },
});

export const rangeFillMembers = (): MemberTable<CellFacet> => ({
  type: 'RangeFill',
  properties: fieldProperties('RangeFill', fillFields, {}),
  methods: {
    Clear: {
      since: '1.1',
      call: (facet) => {
        facet.sheet.demand('allowFormatCells', 'RangeFill.clear');
        for (const area of facet.areas) applyStyle(facet.sheet, area, { bg: null });
        formatChanged(facet);
      },
    },
  },
});

export const rangeFontMembers = (): MemberTable<CellFacet> => ({
  type: 'RangeFont',
  properties: fieldProperties('RangeFont', fontFields, { Strikethrough: '1.9' }),
});

/** Locked cells and hidden formulas; they take effect when the sheet is protected. */
export const formatProtectionMembers = (): MemberTable<CellFacet> => ({
  type: 'FormatProtection',
  properties: {
    FormulaHidden: {
      since: '1.2',
      get: (facet) => lockOf(facet, 'formulaHidden'),
      set: (facet, value) => {
        const hidden = demandFlag(value, 'FormatProtection.formulaHidden');
        repaint(facet, (lock) => cellLock(lock.locked, hidden));
      },
    },
    Locked: {
      since: '1.2',
      get: (facet) => lockOf(facet, 'locked'),
      set: (facet, value) => {
        const locked = demandFlag(value, 'FormatProtection.locked');
        repaint(facet, (lock) => cellLock(locked, lock.formulaHidden));
      },
    },
  },
});

function lockOf(facet: CellFacet, what: 'locked' | 'formulaHidden'): boolean | null {
  const found = new Set(
    facet.areas.flatMap((area) => facet.sheet.locks.within(area).map((lock) => lock[what])),
  );
  return found.size === 1 ? found.has(true) : null;
}

function repaint(
  facet: CellFacet,
  change: (lock: ReturnType<typeof cellLock>) => ReturnType<typeof cellLock>,
): void {
  facet.sheet.demandUnprotected('FormatProtection.locked');
  for (const area of facet.areas) facet.sheet.locks.repaint(area, change);
  formatChanged(facet);
}

export const rangeBorderCollectionMembers = (): MemberTable<CellFacet> => ({
  type: 'RangeBorderCollection',
  properties: { Count: { since: '1.1', get: () => borderSides.length } },
  collection: {
    itemType: 'RangeBorder',
    list: ({ cells }) => borderSides.map((side) => new BorderFacet(cells, side)),
    item: ({ cells }, key) => new BorderFacet(cells, demandSide(key)),
  },
});

function demandSide(key: unknown): BorderSide {
  const side = borderSide(key);
  if (side === null) throw new ApiError('InvalidArgument', 'RangeBorderCollection.getItem');
  return side;
}

const borderProperty = (what: 'Style' | 'Weight' | 'Color'): PropertySpec<BorderFacet> => ({
  since: '1.1',
  get: ({ cells, side }) => readBorder(cells, side, what),
  set: ({ cells, side }, value) => {
    writeBorder(cells, side, what, value);
  },
});

export const rangeBorderMembers = (): MemberTable<BorderFacet> => ({
  type: 'RangeBorder',
  properties: {
    Color: borderProperty('Color'),
    SideIndex: { since: '1.1', get: ({ side }) => side },
    Style: borderProperty('Style'),
    Weight: borderProperty('Weight'),
  },
});
