/**
 * What stands in one cell, as every host hands it over: the typed or computed value, how it is
 * stored, its number format where one is set, and the formula (English, with "=") where there is
 * one. A formula without a computed value is `blank` with `formula`.
 */
export type CellContent =
  | { readonly type: 'blank'; readonly formula?: string }
  | { readonly type: 'text'; readonly text: string; readonly formula?: string }
  | {
      readonly type: 'number';
      readonly number: number;
      readonly format?: string;
      readonly formula?: string;
    }
  | { readonly type: 'boolean'; readonly boolean: boolean; readonly formula?: string }
  | { readonly type: 'error'; readonly text: string; readonly formula?: string };

export const BLANK_CELL: CellContent = { type: 'blank' };
