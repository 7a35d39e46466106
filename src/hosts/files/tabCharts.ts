import { quoteTab } from '../../sheets/address';
import type { ChartSpec } from '../../sheets/chartSpec';
import type { TabContent } from '../../sheets/tabContent';
import { chartColourOf } from '../../workbook/palette';
import { type CellRange, columnLetters, parseRange } from '../../xlsx/cells/cellAddress';
import { OWN_CHART, type XlsxChart } from '../../xlsx/charts/xlsxChart';
import type { XlsxCell } from '../../xlsx/xlsxBook';
import { toXlsxCell } from './cellConversion';

/** The charts of a tab as files keep them, with what their cells say; unusable ranges draw nothing. */
export function tabCharts(content: TabContent): XlsxChart[] {
  return (content.charts ?? []).flatMap((spec) => chartOf(spec, content));
}

function chartOf(spec: ChartSpec, content: TabContent): XlsxChart[] {
  const anchor = parseRange(spec.anchor);
  const categories = parseRange(spec.categories);
  const series = spec.series.flatMap(({ name, values, colour }) => {
    const range = parseRange(values);
    if (range === null) return [];
    const numbers = cellsOf(content, range).map((cell) =>
      cell.kind === 'number' ? cell.number : null,
    );
    return [
      { name, colour: chartColourOf(colour), reference: reference(content.name, range), numbers },
    ];
  });
  if (anchor === null || categories === null || series.length === 0) return [];
  const { kind, title, categoryTitle, valueTitle, numberFormat, max, gap } = spec;
  return [
    {
      ...{ kind, title, categoryTitle, valueTitle, numberFormat, max, gap },
      name: OWN_CHART + spec.key,
      anchor,
      categories: {
        reference: reference(content.name, categories),
        texts: cellsOf(content, categories).map(textOf),
      },
      series,
    },
  ];
}

function reference(tab: string, { top, left, bottom, right }: CellRange): string {
  const corner = (column: number, row: number): string => `$${columnLetters(column)}$${row + 1}`;
  return `${quoteTab(tab)}!${corner(left, top)}:${corner(right, bottom)}`;
}

function cellsOf({ rows }: TabContent, { top, left, bottom, right }: CellRange): XlsxCell[] {
  return Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (_each, column) =>
      toXlsxCell(rows[top + row]?.[left + column] ?? null),
    ),
  ).flat();
}

function textOf(cell: XlsxCell): string {
  switch (cell.kind) {
    case 'blank':
      return '';
    case 'text':
    case 'error':
      return cell.text;
    case 'number':
      return `${cell.number}`;
    case 'boolean':
      return cell.boolean ? 'TRUE' : 'FALSE';
  }
}
