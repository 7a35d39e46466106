import { endsData, isFooterRow } from '../domain/people/footerRow';
import { BLANK_CELL, type CellContent } from '../domain/reading/cellContent';
import { seenText } from '../domain/reading/seenText';
import type { HeaderMap } from './findHeader';
import type { TabReading } from './tabReading';

/** One row below the header in which something of ours stands. */
export interface DataRow {
  /** 1-based. */
  readonly row: number;
  readonly cell: (key: string) => CellContent;
}

/** What stands below a header: rows with people, and rows that are left out (N07). */
export interface DataRows {
  readonly rows: readonly DataRow[];
  readonly footers: readonly FooterRow[];
}

interface FooterRow {
  readonly row: number;
  readonly text: string;
  /** 0-based. */
  readonly column: number;
  readonly isLast: boolean;
}

/**
 * The rows of a tab from its header down. A row in which only `ignored` columns are filled (序号,
 * calculated columns) is blank; 合计 and signature rows are named and left out, and nothing below
 * 制表人 is read (C-15). `labels`: the columns in which such a word stands.
 */
export function dataRows(
  tab: TabReading,
  header: HeaderMap,
  ignored: readonly string[],
  labels: readonly string[] = LABEL_KEYS,
): DataRows {
  const rows: DataRow[] = [];
  const footers: FooterRow[] = [];
  const telling = [...header.columns].flatMap(([key, at]) => (ignored.includes(key) ? [] : [at]));
  for (let index = header.row; index < tab.rows.length; index += 1) {
    const cells = tab.rows[index] ?? [];
    const row = {
      row: index + 1,
      cell: (key: string): CellContent => cells[header.columns.get(key) ?? -1] ?? BLANK_CELL,
    };
    const footer = footerOf(row, header, labels);
    if (footer !== null) {
      footers.push(footer);
      if (footer.isLast) break;
    } else if (!telling.every((column) => isBlank(cells[column]))) {
      rows.push(row);
    }
  }
  return { rows, footers };
}

function footerOf(row: DataRow, header: HeaderMap, labels: readonly string[]): FooterRow | null {
  const texts = labels.map((key) => seenText(row.cell(key)).trim());
  if (!texts.some((text) => isFooterRow(text, '', ''))) return null;
  const filled = texts.findIndex((text) => text !== '');
  return {
    row: row.row,
    text: texts[filled] ?? '',
    column: header.columns.get(labels[filled] ?? 'name') ?? 0,
    isLast: texts.some((text) => endsData(text, '', '')),
  };
}

const LABEL_KEYS = ['seq', 'id', 'name'];

function isBlank(cell: CellContent | undefined): boolean {
  if (cell === undefined || cell.type === 'blank') return true;
  return cell.type === 'text' && cell.text.trim() === '';
}
