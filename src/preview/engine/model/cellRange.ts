import { ApiError } from '../../protocol/apiError';
import type { Served } from '../../protocol/served';
import { addressOf, quoted } from '../cells/address';
import { isOnSheet, type Rect, rect } from '../cells/rect';
import type { Sheet } from './sheet';

/** Some cells of one sheet: a range, or several. */
export interface CellArea extends Served {
  readonly sheet: Sheet;
  readonly areas: readonly Rect[];
}

/** A range as the client holds it. Kept ones move when cells are put in or taken out. */
export class CellRange implements CellArea {
  readonly apiType = 'Range';
  referenceId: string | null = null;
  private isLost = false;

  constructor(
    readonly sheet: Sheet,
    public area: Rect,
  ) {}

  get areas(): readonly Rect[] {
    return [this.area];
  }

  get isGone(): boolean {
    return this.isLost || this.sheet.isGone;
  }

  /** "Sheet1!A1:B2". */
  get address(): string {
    return `${quoted(this.sheet.name)}!${addressOf(this.area)}`;
  }

  moveTo(area: Rect | null): void {
    if (area === null) this.isLost = true;
    else this.area = area;
  }

  /** Another range of the sheet; InvalidArgument where it would leave the sheet. */
  at(row: number, column: number, rows: number, columns: number, location: string): CellRange {
    const area = rect(row, column, rows, columns);
    if (!isOnSheet(area)) throw new ApiError('InvalidArgument', location);
    return new CellRange(this.sheet, area);
  }
}

/** Several rectangles of one sheet (`RangeAreas`). */
export class CellRanges implements CellArea {
  readonly apiType = 'RangeAreas';
  referenceId: string | null = null;

  constructor(
    readonly sheet: Sheet,
    readonly areas: readonly Rect[],
  ) {}

  get isGone(): boolean {
    return this.sheet.isGone;
  }

  /** "Sheet1!A1:B2,Sheet1!D4". */
  get address(): string {
    return this.areas.map((area) => `${quoted(this.sheet.name)}!${addressOf(area)}`).join(',');
  }
}

/** A facet of some cells, such as their fill or their validation. */
export class CellFacet implements Served {
  constructor(
    readonly apiType: string,
    readonly cells: CellArea,
  ) {}

  get isGone(): boolean {
    return this.cells.isGone === true;
  }

  get sheet(): Sheet {
    return this.cells.sheet;
  }

  get areas(): readonly Rect[] {
    return this.cells.areas;
  }
}

/** A facet of a sheet, such as its protection. */
export class SheetFacet implements Served {
  constructor(
    readonly apiType: string,
    readonly sheet: Sheet,
  ) {}

  get isGone(): boolean {
    return this.sheet.isGone;
  }
}
