import type { Served } from '../../protocol/served';
import { rect } from '../cells/rect';
import { CellRange } from './cellRange';

/** A table, in so far as an add-in needs to find and name one: no filters, totals or events. */
export class Table implements Served {
  readonly apiType = 'Table';
  style = 'TableStyleMedium2';
  showBandedRows = true;
  showBandedColumns = false;
  showFilterButton = true;
  private isDeleted = false;

  constructor(
    /** Unique in the workbook: the client addresses tables by it. */
    readonly id: string,
    public name: string,
    readonly range: CellRange,
    public showHeaders: boolean,
  ) {}

  get isGone(): boolean {
    return this.isDeleted || this.range.isGone;
  }

  markDeleted(): void {
    this.isDeleted = true;
  }

  header(): CellRange {
    const { row, column, columns } = this.range.area;
    return new CellRange(this.range.sheet, rect(row, column, 1, columns));
  }

  body(): CellRange {
    const { row, column, rows, columns } = this.range.area;
    const head = this.showHeaders ? 1 : 0;
    return new CellRange(this.range.sheet, rect(row + head, column, rows - head, columns));
  }
}
