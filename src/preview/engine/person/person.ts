import { ApiError } from '../../protocol/apiError';
import type { CellEditMode } from '../../protocol/cellEditMode';
import { cellText, cellValue } from '../cells/readCells';
import { type CellScalar, typedEntry } from '../cells/typedEntry';
import { writeCells } from '../cells/writeCells';
import type { Book } from '../model/book';
import { type Origin, THIS_ADD_IN } from '../model/bookContext';
import { CellRange } from '../model/cellRange';
import { NO_VALIDATION } from '../model/validation';
import { accepts } from '../rules/validationCheck';

/** What Excel said to an entry. */
export type Outcome = 'taken' | 'lockedCell' | 'refusedByValidation';

const AT_THE_GRID: Origin = { source: 'Local', triggerSource: 'Unknown' };
const ELSEWHERE: Origin = { source: 'Remote', triggerSource: 'Unknown' };

/** What a person does at the grid, as far as an add-in can notice it. */
export class Person {
  constructor(
    private readonly book: Book,
    private readonly cellEdit: CellEditMode,
  ) {}

  /** Types into one cell: locked cells and data validation are felt. */
  async type(address: string, entry: CellScalar): Promise<Outcome> {
    const range = this.range(address);
    const { sheet, area } = range;
    const validation = sheet.validations.at(area.row, area.column);
    const typed = typedEntry(entry, 'General');
    const value = typed.kind === 'value' ? typed.value : entry;
    const isStrict = validation.errorAlert.showAlert && validation.errorAlert.style === 'Stop';
    const isAccepted = entry === '' || accepts(this.book, sheet, validation, value) !== false;
    if (isStrict && !isAccepted) return 'refusedByValidation';
    return this.write(range, [[entry]], AT_THE_GRID);
  }

  /** Pastes a block: validation is not asked, and is gone afterwards, as in Excel. */
  async paste(address: string, block: readonly (readonly CellScalar[])[]): Promise<Outcome> {
    const first = this.range(address);
    const { row, column } = first.area;
    const width = block[0]?.length ?? 0;
    const range = first.at(row, column, block.length, width, 'paste');
    const outcome = await this.write(range, block, AT_THE_GRID);
    if (outcome === 'taken') {
      range.sheet.validations.paint(range.area, NO_VALIDATION);
      range.sheet.rulesChanged();
    }
    return outcome;
  }

  /** Another author's change arrives. */
  async coauthorWrites(
    address: string,
    block: readonly (readonly CellScalar[])[],
  ): Promise<Outcome> {
    const { sheet, area } = this.range(address);
    const rows = block.length;
    const range = new CellRange(sheet, { ...area, rows, columns: block[0]?.length ?? 0 });
    return this.write(range, block, ELSEWHERE);
  }

  /** Begins to type and does not press Enter: see `stopTyping`. */
  startTyping(): void {
    this.cellEdit.enter();
  }

  stopTyping(): void {
    this.cellEdit.leave();
  }

  select(address: string): void {
    this.book.select(this.range(address));
  }

  /** Does anything else to the workbook in a person's name, so that events say so. */
  async acts(work: (book: Book) => Promise<void> | void): Promise<void> {
    await this.as(AT_THE_GRID, async () => {
      await work(this.book);
    });
  }

  /** What a cell holds, after calculation. */
  async value(address: string): Promise<CellScalar> {
    await this.book.context.grid.calculation.settle();
    const { sheet, area } = this.range(address);
    return cellValue(sheet.grid.cell(area.row, area.column));
  }

  /** What a cell shows, after calculation. */
  async sees(address: string): Promise<string> {
    await this.book.context.grid.calculation.settle();
    const { sheet, area } = this.range(address);
    return cellText(sheet, area.row, area.column);
  }

  private range(address: string): CellRange {
    const range = this.book.resolve(address, this.book.activeSheet);
    if (range === null) throw new Error(`no such cells: ${address}`);
    return range;
  }

  private async write(
    range: CellRange,
    block: readonly (readonly CellScalar[])[],
    origin: Origin,
  ): Promise<Outcome> {
    try {
      await this.as(origin, async () => {
        writeCells(this.book, range, block, 'grid');
        await this.book.context.grid.calculation.settle();
      });
      return 'taken';
    } catch (error) {
      if (error instanceof ApiError && error.code === 'AccessDenied') return 'lockedCell';
      throw error;
    }
  }

  private async as(origin: Origin, work: () => Promise<void>): Promise<void> {
    this.book.context.origin = origin;
    try {
      await work();
    } finally {
      this.book.context.origin = THIS_ADD_IN;
    }
  }
}
