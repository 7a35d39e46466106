import { XlsxError } from '../xlsxFailure';
import type { XlsxLimits } from '../xlsxLimits';

/** What the sheets of one file may still take, all together. Every method throws when it is used up. */
export class ReadingRoom {
  private cellsLeft: number;
  private textLeft: number;
  private formulasLeft: number;

  constructor(readonly limits: XlsxLimits) {
    this.cellsLeft = limits.cells;
    this.textLeft = limits.textCharacters;
    this.formulasLeft = limits.formulaCharacters;
  }

  /** Checks the rectangle of the sheet that is being read; `takeCells` then takes what it became. */
  checkRectangle(cells: number): void {
    if (cells > this.cellsLeft) throw new XlsxError('tooManyCells');
  }

  takeCells(cells: number): void {
    this.cellsLeft -= cells;
  }

  takeText(text: string): void {
    this.checkLength(text);
    this.textLeft -= text.length;
    if (this.textLeft < 0) throw new XlsxError('tooMuchText');
  }

  takeFormula(formula: string): void {
    this.checkLength(formula);
    this.formulasLeft -= formula.length;
    if (this.formulasLeft < 0) throw new XlsxError('tooMuchText');
  }

  private checkLength(text: string): void {
    if (text.length > this.limits.cellCharacters) throw new XlsxError('cellTooLong');
  }
}
