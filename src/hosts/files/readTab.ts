import { BLANK_CELL, type CellContent } from '../../domain/reading/cellContent';
import type { TabReading } from '../../sheets/tabReading';
import { parseRange, writeRange } from '../../xlsx/cells/cellAddress';
import type { XlsxCell } from '../../xlsx/xlsxBook';
import { DATE_FORMAT, toCellContent, trimRows } from './cellConversion';
import type { FileTab } from './fileState';
import { StyleTable } from './styleTable';
import { tabGrid } from './tabGrid';

/** What a tab says, whether it stands in the file or was put there by a plan. */
export function readTab(tab: FileTab, formats: readonly (string | null)[]): TabReading {
  const common = { name: tab.name, visibility: tab.visibility };
  switch (tab.kind) {
    case 'other':
      return { ...common, isProtected: false, rows: [], merges: [], hiddenRows: [] };
    case 'stored':
      return {
        ...common,
        isProtected: tab.sheet.isProtected,
        rows: trimRows(storedRows(tab, formats)),
        merges: tab.sheet.merges.filter((merge) => !tab.unmerged.includes(merge)),
        hiddenRows: tab.sheet.hiddenRows,
      };
    case 'content':
      return {
        ...common,
        isProtected: tab.content.protection !== null,
        rows: trimRows(contentRows(tab)),
        merges: tab.content.merges.flatMap(normalRange),
        hiddenRows: [],
      };
  }
}

function normalRange(text: string): string[] {
  const range = parseRange(text);
  return range === null ? [] : [writeRange(range)];
}

function storedRows(
  tab: FileTab & { kind: 'stored' },
  formats: readonly (string | null)[],
): CellContent[][] {
  const convert = (cell: XlsxCell | null): CellContent =>
    toCellContent(cell, formats[cell?.style ?? 0] ?? null);
  const rows = tab.sheet.rows.map((row) => row.map(convert));
  for (const patch of tab.patches) {
    while (rows.length <= patch.row) rows.push([]);
    const row = rows[patch.row] ?? [];
    while (row.length <= patch.column) row.push(BLANK_CELL);
    const style = tab.sheet.rows[patch.row]?.[patch.column]?.style ?? 0;
    const format = formats[style] ?? (patch.isDate ? DATE_FORMAT : null);
    row[patch.column] = toCellContent(patch.cell, format);
  }
  return rows;
}

function contentRows(tab: FileTab & { kind: 'content' }): CellContent[][] {
  const styles = new StyleTable();
  return tabGrid(tab.content, styles).map((row) =>
    row.map((cell) => toCellContent(cell, styles.styles[cell?.style ?? 0]?.numberFormat ?? null)),
  );
}
