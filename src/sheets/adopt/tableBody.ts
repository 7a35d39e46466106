import { endsData, isFooterRow } from '../../domain/people/footerRow';
import { BLANK_CELL, type CellContent } from '../../domain/reading/cellContent';
import { seenText } from '../../domain/reading/seenText';
import { type CellRange, parseRange } from '../address';
import { normaliseHeader } from '../headerText';
import type { TabReading } from '../tabReading';
import { isHeaderWord } from './headerSynonyms';
import type { MappingPlace } from './locateMapping';

/** Which rows below a header belong to its table. Indexes are 0-based. */
export interface TableBody {
  /** The first row that does not. */
  readonly end: number;
  /** Rows between that are no rows of data: notes, titles, the header printed once more. */
  readonly left: ReadonlySet<number>;
}

/**
 * Where a table on somebody else's tab ends: at 制表人, or where another title and header begin
 * below a blank row. The same header again goes on with the same table. In doubt a row belongs to
 * the table, so that a mistake is reported and nothing is lost without a word.
 */
export function tableBody(tab: TabReading, place: MappingPlace): TableBody {
  const rows = new BodyRows(tab, place);
  const left = new Set<number>();
  let isAfterGap = false;
  for (let index = place.lastRow; index < tab.rows.length; index += 1) {
    const filled = rows.filled(index);
    if (filled.length === 0) {
      isAfterGap = true;
      continue;
    }
    const header = rows.headerFrom(index, isAfterGap);
    if (header?.isOwn === false) return { end: index, left };
    isAfterGap = false;
    if (header !== null) {
      for (let row = index; row <= header.row; row += 1) left.add(row);
      index = header.row;
      continue;
    }
    const footer = rows.footer(index);
    if (footer === 'last') return { end: index, left };
    if (footer === 'footer' || rows.isNote(index)) left.add(index);
  }
  return { end: tab.rows.length, left };
}

const MOST_TITLES = 3;
const NOTE = /^(?:注|备注|说明|填表说明|附注|附)[:：.、]/u;
const TOTAL = /^(?:合计|小计|平均|平均分|总计|共计|累计)[:：]?$/u;

/** Looks at rows between the edges of the table's header. */
class BodyRows {
  private readonly wide: ReadonlyMap<number, readonly CellRange[]>;
  private readonly mapped: ReadonlyMap<number, string>;

  constructor(
    private readonly tab: TabReading,
    private readonly place: MappingPlace,
  ) {
    this.mapped = new Map([...place.columns].map(([key, column]) => [column, key]));
    const wide = new Map<number, CellRange[]>();
    for (const text of tab.merges) {
      const range = parseRange(text);
      if (range === null || range.toColumn === range.fromColumn) continue;
      wide.set(range.fromRow - 1, [...(wide.get(range.fromRow - 1) ?? []), range]);
    }
    this.wide = wide;
  }

  /** Columns in which something stands. */
  filled(index: number): readonly number[] {
    const { fromColumn, toColumn } = this.place.region;
    const columns: number[] = [];
    const cells = this.tab.rows[index] ?? [];
    for (let column = fromColumn; column <= Math.min(toColumn, cells.length - 1); column += 1) {
      if (textOf(cells[column]) !== '') columns.push(column);
    }
    return columns;
  }

  /**
   * The row of a header that begins here, with titles above it; `isOwn`: it is this table's once
   * more. A strange header counts only below a blank row or a title across the table.
   */
  headerFrom(index: number, isAfterGap: boolean): { row: number; isOwn: boolean } | null {
    let row = index;
    while (row - index < MOST_TITLES && this.filled(row).length === 1) row += 1;
    const titles = row - index;
    if (this.isOwnHeader(row)) return { row: this.lastOwnHeader(row), isOwn: true };
    const isApart = isAfterGap || this.isWide(index);
    return isApart && this.isHeader(row, titles > 0) ? { row, isOwn: false } : null;
  }

  /** 合计 and signatures in columns that the reader of the table does not look at. */
  footer(index: number): 'none' | 'footer' | 'last' {
    const [column] = this.filled(index);
    if (column === undefined) return 'none';
    const text = textOf(this.tab.rows[index]?.[column]).replace(/\s/gu, '');
    const key = this.mapped.get(column);
    if (key !== undefined && READ_AS_LABELS.includes(key)) return 'none';
    if (key !== undefined) return TOTAL.test(text) ? 'footer' : 'none';
    if (endsData(text, '', '')) return 'last';
    return isFooterRow(text, '', '') || TOTAL.test(text) ? 'footer' : 'none';
  }

  /** One line of text across the table, or one that says of itself that it is a note. */
  isNote(index: number): boolean {
    const [column, ...others] = this.filled(index);
    if (column === undefined || others.length > 0) return false;
    const text = textOf(this.tab.rows[index]?.[column]);
    return NOTE.test(text) || (this.isWide(index) && !isFooterRow(text, '', ''));
  }

  private isWide(index: number): boolean {
    const columns = [...this.mapped.keys()];
    return (this.wide.get(index) ?? []).some(
      ({ fromColumn, toColumn }) =>
        columns.filter((column) => column >= fromColumn && column <= toColumn).length > 1,
    );
  }

  private isOwnHeader(index: number): boolean {
    const filled = this.filled(index);
    const said = filled.filter((column) => this.mapped.has(column));
    return said.length > 1 && filled.every((column) => this.isOwnText(index, column));
  }

  private lastOwnHeader(index: number): number {
    let row = index;
    while (row - index < this.place.lastRow - this.place.firstRow && this.isOwnHeader(row + 1)) {
      row += 1;
    }
    return row;
  }

  private isOwnText(index: number, column: number): boolean {
    const path = this.place.region.paths.get(column) ?? '';
    const text = normaliseHeader(textOf(this.tab.rows[index]?.[column]));
    return path.replace(/#\d+$/u, '').split('/').includes(text);
  }

  /** Words without figures in every cell, as no row of data has them. */
  private isHeader(index: number, isTitled: boolean): boolean {
    const texts = this.filled(index).map((column) => {
      const cell = this.tab.rows[index]?.[column] ?? BLANK_CELL;
      return cell.type === 'text' ? normaliseHeader(cell.text) : '0';
    });
    const isPlain = texts.every((text) => text.length <= LONGEST_HEADER && !/\d/u.test(text));
    if (texts.length < 2 || !isPlain) return false;
    return isTitled || texts.filter(isHeaderWord).length > 1;
  }
}

const LONGEST_HEADER = 14;

/** Columns in which readers look for 合计 themselves and name it (N07). */
const READ_AS_LABELS = ['seq', 'id', 'name'];

function textOf(cell: CellContent | undefined): string {
  return cell === undefined ? '' : seenText(cell).trim();
}
