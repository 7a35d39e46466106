import { ApiError } from '../../protocol/apiError';
import type { Served } from '../../protocol/served';
import { PaintedAreas } from '../cells/paintedAreas';
import type { Rect } from '../cells/rect';
import { moved, type StructureEdit } from '../cells/structureEdit';
import { SheetGrid } from '../spreadsheet/sheetGrid';
import type { BookContext } from './bookContext';
import { type CellLock, LOCKED } from './cellLock';
import type { ConditionalFormat } from './conditionalFormat';
import { PageSetup } from './pageSetup';
import { type Allowance, Protection } from './sheetProtection';
import { NO_VALIDATION, type Validation } from './validation';

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** One worksheet: Univer's sheet plus what Univer does not model. */
export class Sheet implements Served {
  readonly apiType = 'Worksheet';
  isGone = false;
  readonly grid: SheetGrid;
  readonly protection = new Protection();
  readonly locks = new PaintedAreas<CellLock>(LOCKED);
  readonly validations = new PaintedAreas<Validation>(NO_VALIDATION);
  readonly page = new PageSetup();
  /** First one wins. */
  conditionalFormats: readonly ConditionalFormat[] = [];
  private isVeryHidden = false;

  constructor(
    readonly context: BookContext,
    readonly id: string,
  ) {
    this.grid = new SheetGrid(context.grid, id);
  }

  get name(): string {
    return this.grid.model.getName();
  }

  get visibility(): Visibility {
    if (!this.grid.model.isSheetHidden()) return 'Visible';
    return this.isVeryHidden ? 'VeryHidden' : 'Hidden';
  }

  setVisibility(visibility: Visibility): void {
    this.isVeryHidden = visibility === 'VeryHidden';
    this.grid.mutate('set-worksheet-hidden', { hidden: visibility === 'Visible' ? 0 : 1 });
  }

  /** AccessDenied when the sheet is protected and does not allow this. */
  demand(what: Allowance, location: string): void {
    if (!this.protection.allows(what)) throw new ApiError('AccessDenied', location);
  }

  demandUnprotected(location: string): void {
    if (this.protection.isOn) throw new ApiError('AccessDenied', location);
  }

  /** AccessDenied when the sheet is protected and any of the cells is locked. */
  demandUnlocked(area: Rect, location: string): void {
    if (!this.protection.isOn) return;
    if (this.locks.within(area).some((lock) => lock.locked)) {
      throw new ApiError('AccessDenied', location);
    }
  }

  /** Moves what is kept beside the grid after cells were put in or taken out. */
  follow(edit: StructureEdit): void {
    this.locks.move(edit);
    this.validations.move(edit);
    for (const format of this.conditionalFormats) {
      format.areas = format.areas.flatMap((area) => moved(area, edit) ?? []);
    }
    this.conditionalFormats = this.conditionalFormats.filter((format) => format.areas.length > 0);
    const { page } = this;
    page.titleRows = page.titleRows && moved(page.titleRows, edit);
    page.titleColumns = page.titleColumns && moved(page.titleColumns, edit);
    page.printArea = page.printArea?.flatMap((area) => moved(area, edit) ?? []) ?? null;
    this.rulesChanged();
  }

  /** The grid is shown the new validations and conditional formats at the end of the request. */
  rulesChanged(): void {
    this.context.unmirrored.add(this.id);
  }
}
