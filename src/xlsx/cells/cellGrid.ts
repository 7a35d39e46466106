import type { XlsxCell } from '../xlsxBook';
import { XlsxError } from '../xlsxFailure';
import { type CellRange, parseRange } from './cellAddress';
import type { ReadingRoom } from './readingRoom';

/** Merges of one sheet. Real ones have some hundreds. */
const MOST_MERGES = 200_000;

/** The cells and merges of one sheet as they come in, never more than there is room for. */
export class CellGrid {
  readonly rows: (XlsxCell | null)[][] = [];
  private readonly merged: { readonly text: string; readonly range: CellRange }[] = [];
  private width = 0;

  constructor(private readonly room: ReadingRoom) {}

  /** A cell that has only a look never makes the rectangle large: looks are no content. */
  put(row: number, column: number, cell: XlsxCell): void {
    const width = Math.max(this.width, column + 1);
    const height = Math.max(this.rows.length, row + 1);
    const isBlank = cell.kind === 'blank' && cell.formula === undefined;
    const grows = width > this.width || height > this.rows.length;
    if (isBlank && grows && width * height > this.room.limits.blankCells) return;
    this.room.checkRectangle(width * height);
    this.width = width;
    while (this.rows.length <= row) this.rows.push([]);
    const cells = this.rows[row] ?? [];
    while (cells.length < column) cells.push(null);
    if ((cells[column] ?? null) !== null) throw new XlsxError('corrupt');
    cells[column] = cell;
  }

  merge(text: string): void {
    const range = parseRange(text);
    if (range === null) return;
    if (this.merged.push({ text, range }) > MOST_MERGES) throw new XlsxError('tooManyCells');
  }

  /**
   * Merges together cannot cover more of the rectangle of the cells than it has: then some overlap,
   * which no spreadsheet program writes and none shows the same way.
   */
  merges(): string[] {
    let free = this.rows.length * this.width;
    for (const { range } of this.merged) {
      const rows = Math.min(range.bottom + 1, this.rows.length) - range.top;
      const columns = Math.min(range.right + 1, this.width) - range.left;
      if (rows > 0 && columns > 0) free -= rows * columns;
      if (free < 0) throw new XlsxError('corrupt');
    }
    return this.merged.map(({ text }) => text);
  }
}
