import type { IRange, IStyleData, Nullable, Worksheet } from '@univerjs/core';
import { intersection, type Rect, rect } from '../cells/rect';
import type { CellContents, CellStyle, SheetConfig } from './plainData';
import { DEFAULT_COLUMN_PIXELS, DEFAULT_ROW_PIXELS } from './sheetDefaults';
import type { UniverGrid } from './univerGrid';

export type CellMatrix = Record<number, Record<number, Nullable<CellContents>>>;

const toRange = (area: Rect): IRange => ({
  startRow: area.row,
  endRow: area.row + area.rows - 1,
  startColumn: area.column,
  endColumn: area.column + area.columns - 1,
});

const lineIsHidden = (line: Nullable<{ readonly hd?: number }>): boolean => line?.hd === 1;

/** One sheet of the Univer workbook: reads its model, changes it by mutations only. */
export class SheetGrid {
  constructor(
    readonly grid: UniverGrid,
    readonly id: string,
  ) {}

  get model(): Worksheet {
    return this.grid.worksheet(this.id);
  }

  /** The part of an area that Univer's grid has; a whole column ends where the grid does. */
  clip(area: Rect): Rect | null {
    const { model } = this;
    return intersection(area, rect(0, 0, model.getRowCount(), model.getColumnCount()));
  }

  get config(): SheetConfig {
    return this.model.getConfig();
  }

  cell(row: number, column: number): CellContents | null {
    return this.model.getCellRaw(row, column) ?? null;
  }

  formula(row: number, column: number, cell: CellContents): string | null {
    if (typeof cell.f === 'string' && cell.f !== '') return cell.f;
    if (cell.si === undefined || cell.si === null) return null;
    return this.grid.sharedFormula(this.id, row, column);
  }

  style(row: number, column: number): CellStyle {
    const { model } = this;
    const { styles } = this.grid;
    const style: IStyleData = {
      ...styles.get(model.getConfig().defaultStyle),
      ...styles.get(model.getColumnManager().getColumn(column)?.s),
      ...styles.get(model.getRowManager().getRow(row)?.s),
      ...styles.getStyleByCell(model.getCellRaw(row, column)),
    };
    return style;
  }

  /** Calls back for every cell that has something, in no particular order. */
  eachCell(visit: (row: number, column: number, cell: CellContents) => void): void {
    for (const [row, cells] of Object.entries(this.model.getCellMatrix().getMatrix())) {
      for (const [column, cell] of Object.entries(cells as CellMatrix[number])) {
        if (cell !== null && cell !== undefined) visit(Number(row), Number(column), cell);
      }
    }
  }

  write(cellValue: CellMatrix, area: Rect): void {
    this.grow(area);
    this.mutate('set-range-values', { cellValue });
  }

  /** Makes Univer's grid large enough for an area. */
  grow(area: Rect): void {
    const { model } = this;
    const rows = area.row + area.rows;
    const columns = area.column + area.columns;
    if (rows > model.getRowCount()) {
      this.mutate('set-worksheet-row-count', { rowCount: rows + 100 });
    }
    if (columns > model.getColumnCount()) {
      this.mutate('set-worksheet-column-count', { columnCount: columns + 10 });
    }
  }

  columnPixels(column: number): number {
    return this.model.getColumnManager().getColumn(column)?.w ?? DEFAULT_COLUMN_PIXELS;
  }

  rowPixels(row: number): number {
    return this.model.getRowManager().getRow(row)?.h ?? DEFAULT_ROW_PIXELS;
  }

  setColumnPixels(area: Rect, colWidth: number): void {
    this.grow(rect(0, area.column, 1, Math.min(area.columns, 200)));
    this.onClipped(area, (ranges) => {
      this.mutate('set-worksheet-col-width', { ranges, colWidth });
    });
  }

  setRowPixels(area: Rect, rowHeight: number): void {
    this.grow(rect(area.row, 0, Math.min(area.rows, 20_000), 1));
    this.onClipped(area, (ranges) => {
      this.mutate('set-worksheet-row-height', { ranges, rowHeight });
      this.mutate('set-worksheet-row-is-auto-height', { ranges, autoHeightInfo: 0 });
    });
  }

  isRowHidden(row: number): boolean {
    return lineIsHidden(this.model.getRowManager().getRow(row));
  }

  isColumnHidden(column: number): boolean {
    return lineIsHidden(this.model.getColumnManager().getColumn(column));
  }

  setHidden(area: Rect, axis: 'row' | 'col', hidden: boolean): void {
    this.grow(
      rect(area.row, area.column, Math.min(area.rows, 20_000), Math.min(area.columns, 200)),
    );
    this.onClipped(area, (ranges) => {
      this.mutate(`set-${axis}-${hidden ? 'hidden' : 'visible'}`, { ranges });
    });
  }

  merges(): readonly Rect[] {
    return this.model
      .getMergeData()
      .map((range) =>
        rect(
          range.startRow,
          range.startColumn,
          range.endRow - range.startRow + 1,
          range.endColumn - range.startColumn + 1,
        ),
      );
  }

  merge(areas: readonly Rect[]): void {
    for (const area of areas) this.grow(area);
    this.mutate('add-worksheet-merge', { ranges: areas.map(toRange) });
  }

  unmerge(areas: readonly Rect[]): void {
    if (areas.length > 0) {
      this.mutate('remove-worksheet-merge', { ranges: areas.map(toRange) });
    }
  }

  mutate(name: string, params: object): void {
    this.grid.mutate(`sheet.mutation.${name}`, { ...params, subUnitId: this.id });
  }

  /** Inserts or deletes cells with the formulas that point at them following. */
  async restructure(command: string, area: Rect): Promise<void> {
    const params = { subUnitId: this.id, range: toRange(area) };
    await this.grid.command(`sheet.command.${command}`, { ...params, direction: 0 });
  }

  private onClipped(area: Rect, change: (ranges: readonly IRange[]) => void): void {
    const clipped = this.clip(area);
    if (clipped !== null) change([toRange(clipped)]);
  }
}
