import type { IWorkbookData, Workbook } from '@univerjs/core';

/**
 * The little of Univer's facade that the embedded Excel uses. It is handed in, so that the same code
 * runs over the CommonJS packages in Node and over the UMD builds in the browser.
 */
export interface UniverApi {
  createWorkbook(data: object): UniverWorkbook;
  executeCommand(id: string, params?: object): Promise<unknown>;
  syncExecuteCommand(id: string, params?: object, options?: { onlyLocal: boolean }): unknown;
  onCommandExecuted(
    listener: (command: UniverCommand, options?: { readonly fromFormula?: boolean }) => void,
  ): unknown;
  getFormula(): UniverFormula;
}

export interface UniverCommand {
  readonly id: string;
  readonly params?: object | undefined;
}

export interface UniverFormula {
  calculationEnd(listener: (state: number) => void): { dispose(): void };
}

export interface UniverWorkbook {
  getWorkbook(): Workbook;
  save(): IWorkbookData;
  getSheetBySheetId(id: string): UniverSheetFacade | null | undefined;
}

interface UniverSheetFacade {
  getRange(row: number, column: number): { getFormula(): string };
}

/** What the page or the test brings along. */
export interface SpreadsheetParts {
  readonly api: UniverApi;
  /** Shows a number by an Excel number format; Univer's `numfmt.format`. */
  readonly formatNumber: (pattern: string, value: number | string) => string;
  /** Ends Univer and its timers, which would keep a Node process alive. */
  readonly dispose: () => void;
}
