import type { PropertySpec } from '../../protocol/memberTable';
import {
  cellFormula,
  cellText,
  cellType,
  cellValue,
  numberFormat,
  readCells,
} from '../cells/readCells';
import { isEntireColumn, isEntireRow } from '../cells/rect';
import { spread, writeCells } from '../cells/writeCells';
import { applyStyle, cellsOf } from '../formats/applyStyle';
import { formatChanged, uniform } from '../formats/rangeFormat';
import { numberFormatField } from '../formats/styleFields';
import type { Book } from '../model/book';
import type { CellRange } from '../model/cellRange';
import { demandFlag } from './demandValue';

type Properties = Readonly<Record<string, PropertySpec<CellRange>>>;

/** What a range holds: values, formulas, formats, texts and types, cell by cell. */
export function rangeContents(book: Book): Properties {
  const settle = (): Promise<void> => book.context.grid.calculation.settle();
  const write =
    (location: string) =>
    (range: CellRange, value: unknown): void => {
      writeCells(book, range, value, location);
    };
  return {
    Formulas: {
      since: '1.1',
      get: async (range) => {
        await settle();
        return readCells(range, cellFormula);
      },
      set: write('Range.formulas'),
    },
    NumberFormat: {
      since: '1.1',
      get: (range) => readCells(range, numberFormat),
      set: setNumberFormat,
    },
    Text: {
      since: '1.1',
      get: async (range) => {
        await settle();
        return readCells(range, cellText);
      },
    },
    ValueTypes: {
      since: '1.1',
      get: async (range) => {
        await settle();
        return readCells(range, (sheet, row, column) => cellType(sheet.grid.cell(row, column)));
      },
    },
    Values: {
      since: '1.1',
      get: async (range) => {
        await settle();
        return readCells(range, (sheet, row, column) => cellValue(sheet.grid.cell(row, column)));
      },
      set: write('Range.values'),
    },
  };
}

function setNumberFormat(range: CellRange, value: unknown): void {
  const location = 'Range.numberFormat';
  const { sheet, area } = range;
  const at = spread(area, value, location);
  sheet.demand('allowFormatCells', location);
  if (!Array.isArray(value)) {
    applyStyle(sheet, area, numberFormatField.write(value, location));
  } else {
    const patchAt = (
      row: number,
      column: number,
    ): ReturnType<typeof numberFormatField.write> | null => {
      const format = at(row, column);
      return format === null ? null : numberFormatField.write(format, location);
    };
    sheet.grid.write(cellsOf(area, patchAt), area);
  }
  formatChanged(range);
}

/** Where a range is, how large, and whether it is hidden. */
export function rangePlace(book: Book): Properties {
  return {
    Address: { since: '1.1', get: (range) => range.address },
    CellCount: {
      since: '1.1',
      get: ({ area }) => {
        const count = area.rows * area.columns;
        return count > 2_147_483_647 ? -1 : count;
      },
    },
    ColumnCount: { since: '1.1', get: ({ area }) => area.columns },
    ColumnHidden: {
      since: '1.2',
      get: (range) => uniform(range, (sheet, _row, column) => sheet.grid.isColumnHidden(column)),
      set: (range, value) => {
        setHidden(book, range, 'col', value);
      },
    },
    ColumnIndex: { since: '1.1', get: ({ area }) => area.column },
    Hidden: {
      since: '1.2',
      get: (range) =>
        uniform(
          range,
          ({ grid }, row, column) => grid.isRowHidden(row) || grid.isColumnHidden(column),
        ),
    },
    IsEntireColumn: { since: '1.7', get: ({ area }) => isEntireColumn(area) },
    IsEntireRow: { since: '1.7', get: ({ area }) => isEntireRow(area) },
    RowCount: { since: '1.1', get: ({ area }) => area.rows },
    RowHidden: {
      since: '1.2',
      get: (range) => uniform(range, (sheet, row) => sheet.grid.isRowHidden(row)),
      set: (range, value) => {
        setHidden(book, range, 'row', value);
      },
    },
    RowIndex: { since: '1.1', get: ({ area }) => area.row },
    _ReferenceId: { since: '0', onlyByName: true, get: (range) => range.referenceId },
  };
}

function setHidden(book: Book, range: CellRange, axis: 'row' | 'col', value: unknown): void {
  const location = axis === 'row' ? 'Range.rowHidden' : 'Range.columnHidden';
  const hidden = demandFlag(value, location);
  range.sheet.demand(axis === 'row' ? 'allowFormatRows' : 'allowFormatColumns', location);
  range.sheet.grid.setHidden(range.area, axis, hidden);
  book.changed();
  if (axis === 'col') return;
  book.context.events.emit('RowHiddenChanged', range.sheet.id, {
    address: range.address.replace(/^.*!/u, ''),
    changeType: hidden ? 'Hidden' : 'Unhidden',
    source: book.context.origin.source,
  });
}
