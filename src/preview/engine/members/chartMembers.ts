import { ApiError } from '../../protocol/apiError';
import type { CallArguments } from '../../protocol/callArguments';
import type { MemberTable } from '../../protocol/memberTable';
import { NULL_OBJECT, type Served } from '../../protocol/served';
import type { Rect } from '../cells/rect';
import type { Book } from '../model/book';
import { CellRange, type SheetFacet } from '../model/cellRange';
import { Chart, ChartFacet } from '../model/chart';
import type { Sheet } from '../model/sheet';
import { sameName } from '../model/sheetNameRules';
import { demandText } from './demandValue';

/** The kinds of charts that can be added here; Excel has many more. */
const TYPES = ['ColumnClustered', 'ColumnStacked', 'BarClustered', 'Line', 'LineMarkers'];

const find = (book: Book, sheet: Sheet, key: string): Chart | null =>
  book.charts.of(sheet).find((chart) => chart.id === key || sameName(chart.name, key)) ?? null;

/** `worksheet.charts`. */
export function chartCollectionMembers(book: Book): MemberTable<SheetFacet> {
  const numbers = { next: 1 };
  return {
    type: 'ChartCollection',
    properties: { Count: { since: '1.1', get: ({ sheet }) => book.charts.of(sheet).length } },
    collection: {
      itemType: 'Chart',
      list: ({ sheet }) => book.charts.of(sheet),
      item: ({ sheet }, key) => demandChart(book, sheet, String(key), 'ChartCollection.getItem'),
    },
    methods: {
      Add: {
        since: '1.1',
        call: ({ sheet }, args) => {
          book.demandWritable(args.location);
          sheet.demand('allowEditObjects', args.location);
          const type = args.text(0);
          if (!TYPES.includes(type)) throw args.wrong();
          const number = numbers.next;
          numbers.next += 1;
          const chart = new Chart(`chart-${number}`, sheet, `Chart ${number}`, type);
          addColumns(chart, rangeAt(args, 1));
          book.charts.add(chart);
          book.changed();
          return chart;
        },
      },
      GetCount: { since: '1.4', call: ({ sheet }) => book.charts.of(sheet).length },
      GetItem: {
        since: '1.1',
        call: ({ sheet }, args) => demandChart(book, sheet, args.text(0), args.location),
      },
      GetItemOrNullObject: {
        since: '1.4',
        call: ({ sheet }, args): Served => find(book, sheet, args.text(0)) ?? NULL_OBJECT,
      },
    },
  };
}

function demandChart(book: Book, sheet: Sheet, key: string, location: string): Chart {
  const chart = find(book, sheet, key);
  if (chart === null) throw new ApiError('ItemNotFound', location);
  return chart;
}

export function rangeAt(args: CallArguments, index: number): CellRange {
  const range = args.object(index);
  if (range instanceof CellRange) return range;
  throw args.wrong();
}

/** Each column of the source is a series; headers are not looked for, the add-in names them. */
function addColumns(chart: Chart, { sheet, area }: CellRange): void {
  for (let column = 0; column < area.columns; column += 1) {
    const one: Rect = { ...area, column: area.column + column, columns: 1 };
    chart.addSeries(`Series${column + 1}`).values = new CellRange(sheet, one);
  }
}

export const chartMembers = (book: Book): MemberTable<Chart> => ({
  type: 'Chart',
  identity: (chart) => ({ Id: chart.id }),
  properties: {
    ChartType: { since: '1.7', get: (chart) => chart.type },
    Id: { since: '1.7', get: (chart) => chart.id },
    Name: {
      since: '1.1',
      get: (chart) => chart.name,
      set: (chart, value) => {
        editing(book, chart, 'Chart.name');
        chart.name = demandText(value, 'Chart.name');
      },
    },
  },
  navigations: {
    Axes: { since: '1.1', to: (chart) => new ChartFacet('ChartAxes', chart) },
    Legend: { since: '1.1', to: (chart) => new ChartFacet('ChartLegend', chart) },
    Series: { since: '1.1', to: (chart) => new ChartFacet('ChartSeriesCollection', chart) },
    Title: { since: '1.1', to: (chart) => new ChartFacet('ChartTitle', chart) },
    Worksheet: { since: '1.2', to: (chart) => chart.sheet },
  },
  methods: {
    Delete: {
      since: '1.1',
      call: (chart) => {
        editing(book, chart, 'Chart.delete');
        book.charts.delete(chart);
      },
    },
    SetPosition: {
      since: '1.1',
      call: (chart, args) => {
        editing(book, chart, args.location);
        const from = placeAt(book, chart, args, 0);
        const to = args.at(1) === null ? from : placeAt(book, chart, args, 1);
        chart.place = {
          row: from.row,
          column: from.column,
          rows: to.row + to.rows - from.row,
          columns: to.column + to.columns - from.column,
        };
      },
    },
  },
});

/** AccessDenied on a sheet whose protection keeps objects as they are. */
export function editing(book: Book, { sheet }: Chart, location: string): void {
  book.demandWritable(location);
  sheet.demand('allowEditObjects', location);
  book.changed();
}

function placeAt(book: Book, { sheet }: Chart, args: CallArguments, index: number): Rect {
  const given = args.at(index);
  const range = given instanceof CellRange ? given : book.resolve(args.text(index), sheet);
  if (range === null || range.sheet !== sheet) throw args.wrong();
  return range.area;
}
