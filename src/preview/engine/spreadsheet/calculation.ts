import type { Rect } from '../cells/rect';
import type { UniverApi } from './univerApi';

export type CalculationMode = 'Automatic' | 'AutomaticExceptTables' | 'Manual';

interface DirtyRange {
  readonly unitId: string;
  readonly sheetId: string;
  readonly range: {
    readonly startRow: number;
    readonly endRow: number;
    readonly startColumn: number;
    readonly endColumn: number;
  };
}

/**
 * Recalculates by Univer's formula engine. Excel calculates at every change; here it happens when
 * somebody looks, or at the end of the request, which nobody can tell apart.
 */
export class Calculation {
  private mode: CalculationMode = 'Automatic';
  private dirty: DirtyRange[] = [];
  private everything = false;
  private isSuspended = false;
  private runs = 0;

  constructor(
    private readonly api: UniverApi,
    private readonly workbookId: string,
  ) {}

  /** How often the engine really calculated. */
  get count(): number {
    return this.runs;
  }

  getMode(): CalculationMode {
    return this.mode;
  }

  async setMode(mode: CalculationMode): Promise<void> {
    this.mode = mode;
    await this.settle();
  }

  touch(sheetId: string, area: Rect): void {
    const range = {
      startRow: area.row,
      endRow: area.row + area.rows - 1,
      startColumn: area.column,
      endColumn: area.column + area.columns - 1,
    };
    this.dirty.push({ unitId: this.workbookId, sheetId, range });
  }

  /** After a change of structure or names: every formula may mean something else. */
  touchEverything(): void {
    this.everything = true;
  }

  suspendUntilEndOfRequest(): void {
    this.isSuspended = true;
  }

  async endRequest(): Promise<void> {
    this.isSuspended = false;
    await this.settle();
  }

  /** Brings values up to date, unless calculation is suspended or manual. */
  async settle(): Promise<void> {
    if (this.isSuspended || this.mode === 'Manual') return;
    await this.calculate(false);
  }

  /** @param all every formula, not only those that depend on changes */
  async calculate(all: boolean): Promise<void> {
    const forceCalculation = all || this.everything;
    if (!forceCalculation && this.dirty.length === 0) return;
    const isRestructured = this.everything;
    const dirtyRanges = this.dirty;
    this.dirty = [];
    this.everything = false;
    this.runs += 1;
    const request = { ...nothingDirty, forceCalculation, dirtyRanges };
    await this.runToEnd(request);
    // After a rename Univer's first run still goes by the old order of dependencies.
    if (isRestructured) await this.runToEnd(request);
  }

  private async runToEnd(request: object): Promise<void> {
    while ((await this.run(request)) === STOPPED) await this.otherCalculation();
  }

  /** Lets Univer calculate once; gives the state in which it ended. */
  private run(request: object): Promise<number> {
    return new Promise((resolve) => {
      const subscription = this.api.getFormula().calculationEnd((state) => {
        subscription.dispose();
        resolve(state);
      });
      this.api.syncExecuteCommand('formula.mutation.set-formula-calculation-start', request, {
        onlyLocal: true,
      });
    });
  }

  /**
   * Univer calculates by itself a moment after a change of structure, and stops ours for it: what
   * was stopped is begun again when that is over.
   */
  private otherCalculation(): Promise<void> {
    return new Promise((resolve) => {
      const subscription = this.api.getFormula().calculationEnd(() => {
        done();
      });
      const patience = setTimeout(() => {
        done();
      }, RESTART_MILLISECONDS);
      const done = (): void => {
        clearTimeout(patience);
        subscription.dispose();
        resolve();
      };
    });
  }
}

/** Univer's `FormulaExecutedStateType.STOP_EXECUTION`. */
const STOPPED = 1;
const RESTART_MILLISECONDS = 200;

const nothingDirty = {
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtySuperTableMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
  clearDependencyTreeCache: {},
};
