import { parseRange } from '../../../../src/sheets/address';
import { pageBreaks } from '../../../../src/sheets/summary/pageBreaks';
import type { SummaryPart } from '../../../../src/sheets/summary/sheetBlock';
import { summaryLayout } from '../../../../src/sheets/summary/summaryLayout';

function part(rows: number, charts: number, isNarrow: boolean): SummaryPart {
  return {
    make: () => ({
      header: ['组', '数量', '占比'],
      rows: Array.from({ length: rows }, (_, index) => [{ kind: 'number', number: index }]),
      figures: [],
      hasTotal: false,
      isWide: false,
    }),
    charts: ({ firstRow, lastRow }) =>
      Array.from({ length: charts }, (_, index) => ({
        key: String(index),
        kind: 'column' as const,
        title: '图',
        categories: `A${firstRow}:A${lastRow}`,
        series: [{ name: '数量', values: `B${firstRow}:B${lastRow}`, colour: 'main' as const }],
        categoryTitle: null,
        valueTitle: null,
        numberFormat: '0',
        max: null,
        gap: 50,
      })),
    isNarrow,
  };
}

const WIDE = [18, ...Array.from({ length: 15 }, () => 10)];
const NARROW = [18, 9, 9, 10, 10];

describe.each([
  ['a wide tab', WIDE],
  ['a narrow tab', NARROW],
])('the layout of %s', (_, widths) => {
  const parts = [part(4, 1, false), part(3, 0, false), part(7, 1, true), part(4, 2, true)];
  const layout = summaryLayout(parts, widths);
  const areas = layout.charts.map(({ anchor }) => parseRange(anchor)!);

  it('has every table and every chart', () => {
    expect(layout.blocks.map(({ headerRow, lastRow }) => lastRow - headerRow)).toEqual([
      4, 3, 7, 4,
    ]);
    expect(areas).toHaveLength(4);
  });

  it('never puts a chart over figures or over another chart, nor beside the tab', () => {
    const apart = (one: (typeof areas)[number], other: (typeof areas)[number]): boolean =>
      one.toRow < other.fromRow ||
      other.toRow < one.fromRow ||
      one.toColumn < other.fromColumn ||
      other.toColumn < one.fromColumn;
    const tables = layout.blocks.map(({ headerRow, lastRow, header }) => ({
      fromRow: headerRow,
      toRow: lastRow,
      fromColumn: 0,
      toColumn: header.length - 1,
    }));
    areas.forEach((area, index) => {
      expect(area.toColumn).toBeLessThan(widths.length);
      expect(area.fromColumn).toBeLessThanOrEqual(area.toColumn);
      for (const other of [...tables, ...areas.slice(index + 1)])
        expect(apart(area, other)).toBe(true);
    });
  });

  it('keeps every chart in a line that no page cuts', () => {
    for (const { fromRow, toRow } of areas) {
      expect(layout.bands.some(({ from, to }) => from <= fromRow && toRow <= to)).toBe(true);
    }
  });
});

describe('the pages of a summary', () => {
  const pages = (rows: readonly number[]) => {
    const layout = summaryLayout(
      rows.map((each) => part(each, 0, false)),
      WIDE,
    );
    const rowHeights = Array.from({ length: layout.lastRow }, (_, index) => ({
      row: index + 1,
      points: 20,
    }));
    return {
      breaks: pageBreaks({ columnWidths: WIDE, rowHeights }, layout),
      headers: layout.blocks.map(({ headerRow }) => headerRow),
    };
  };

  it('is one where all fits', () => {
    expect(pages([4, 4]).breaks).toEqual([]);
  });

  it('begin with a table that would be cut', () => {
    const { breaks, headers } = pages([10, 16, 2]);
    expect(breaks).toEqual([headers[1]]);
  });

  it('leave a table alone that is longer than a page', () => {
    expect(pages([4, 100]).breaks).toEqual([]);
  });
});
