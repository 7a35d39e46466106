import type { IWorkbookData, Styles, Workbook, Worksheet } from '@univerjs/core';
import { Calculation } from './calculation';
import { blankSheet, blankWorkbook, sheetId } from './sheetDefaults';
import type { UniverApi, UniverCommand, UniverWorkbook } from './univerApi';

/** The only door to the Univer workbook: what is in it, and every way of changing it. */
export class UniverGrid {
  readonly calculation: Calculation;
  /** Of this workbook among all that one Univer has open. */
  readonly id = crypto.randomUUID();
  private readonly facade: UniverWorkbook;
  private nextSheet = 2;
  private ownChanges = 0;

  constructor(
    private readonly api: UniverApi,
    name: string,
    firstSheet: string,
  ) {
    const first = blankSheet(sheetId(1), firstSheet);
    this.facade = api.createWorkbook(blankWorkbook(this.id, name, first));
    this.calculation = new Calculation(api, this.id);
  }

  private get workbook(): Workbook {
    return this.facade.getWorkbook();
  }

  get styles(): Styles {
    return this.workbook.getStyles();
  }

  /** Ids of all sheets from left to right. */
  sheetIds(): readonly string[] {
    return this.workbook.getSheetOrders();
  }

  worksheet(id: string): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(id);
    if (sheet === null || sheet === undefined) throw new Error(`no sheet ${id} in the grid`);
    return sheet;
  }

  sharedFormula(id: string, row: number, column: number): string | null {
    const formula = this.facade.getSheetBySheetId(id)?.getRange(row, column).getFormula() ?? '';
    return formula === '' ? null : formula;
  }

  /** Appends a sheet and gives its id, which no other sheet of this workbook ever had. */
  addSheet(name: string): string {
    const id = sheetId(this.nextSheet);
    this.nextSheet += 1;
    const params = { index: this.sheetIds().length, sheet: blankSheet(id, name) };
    this.mutate('sheet.mutation.insert-sheet', params);
    return id;
  }

  moveSheet(id: string, toOrder: number): void {
    const fromOrder = this.sheetIds().indexOf(id);
    this.mutate('sheet.mutation.set-worksheet-order', { subUnitId: id, fromOrder, toOrder });
  }

  /** Whether the engine, not a person, is changing the grid at this moment. */
  get isChanging(): boolean {
    return this.ownChanges > 0;
  }

  /** Univer's own change, with nobody told to recalculate: that is done when it is needed. */
  mutate(id: string, params: object): void {
    this.ownChanges += 1;
    try {
      this.api.syncExecuteCommand(id, { unitId: this.id, ...params }, { onlyLocal: true });
    } finally {
      this.ownChanges -= 1;
    }
  }

  /**
   * A command of Univer's, which also rewrites formulas that refer to what it moves. Throws when
   * Univer does not do it: nobody may believe a sheet gone that is still there.
   */
  async command(id: string, params: object): Promise<void> {
    this.ownChanges += 1;
    try {
      const done = await this.api.executeCommand(id, { unitId: this.id, ...params });
      if (done === false) throw new Error(`the grid did not do ${id}`);
    } finally {
      this.ownChanges -= 1;
    }
    this.calculation.touchEverything();
  }

  /** Runs a command of Univer's as the person at the grid would. */
  async asPerson(id: string, params: object): Promise<void> {
    await this.api.executeCommand(id, { unitId: this.id, ...params });
  }

  /** The whole workbook as Univer saves it. */
  snapshot(): IWorkbookData {
    return this.facade.save();
  }

  /**
   * Calls back for everything that was not done through this door: the person at the grid. Results of
   * formulas are nobody's doing: Excel tells no add-in that such cells changed.
   */
  onForeignCommand(listener: (command: UniverCommand) => void): void {
    this.api.onCommandExecuted((command, options) => {
      const isHere = (command.params as { unitId?: string } | undefined)?.unitId === this.id;
      const isResult = options?.fromFormula === true;
      if (this.ownChanges === 0 && isHere && !isResult) listener(command);
    });
  }
}
