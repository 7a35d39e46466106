import type { SpreadsheetParts, UniverApi } from '../engine/spreadsheet/univerApi';

/** The little of Univer's facade in the browser that the page needs beside the engine. */
export interface GridApi extends UniverApi {
  readonly Event: Readonly<Record<string, string>>;
  addEvent(name: string | undefined, listener: (event: GridEvent) => void): { dispose(): void };
  getActiveWorkbook(): GridWorkbook | null;
  setLocale(locale: string): void;
  toggleDarkMode(dark: boolean): void;
}

/** Of all events the page listens to; which parts are there depends on the event. */
export interface GridEvent {
  cancel?: boolean;
  readonly id?: string;
  readonly params?: unknown;
  readonly options?: { readonly onlyLocal?: boolean } | undefined;
  readonly worksheet?: GridSheet;
  readonly activeSheet?: GridSheet;
  readonly stage?: number;
  readonly row?: number;
  readonly column?: number;
  readonly selections?: readonly GridRange[];
}

export interface GridRange {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

export interface GridWorkbook {
  setActiveSheet(id: string): void;
  getSheetBySheetId(id: string): GridSheet | null;
  getActiveSheet(): GridSheet;
}

export interface GridSheet {
  getSheetId(): string;
  getRange(row: number, column: number, rows: number, columns: number): { activate(): void };
  scrollToCell(row: number, column: number): void;
}

interface UniverInstance {
  readonly univer: { dispose(): void };
  readonly univerAPI: GridApi;
}

type Preset = (options?: object) => object;

/** What Univer's UMD builds leave in the window. */
export interface UniverGlobals {
  readonly UniverPresets: { createUniver(options: object): UniverInstance };
  readonly UniverCore: {
    readonly LocaleType: { readonly ZH_CN: string; readonly EN_US: string };
    readonly mergeLocales: (...locales: readonly object[]) => object;
    readonly numfmt: { format(pattern: string, value: unknown, options?: object): string };
  };
  readonly UniverPresetSheetsCore: { readonly UniverSheetsCorePreset: Preset };
  readonly UniverPresetSheetsDataValidation: {
    readonly UniverSheetsDataValidationPreset: Preset;
  };
  readonly UniverPresetSheetsConditionalFormatting: {
    readonly UniverSheetsConditionalFormattingPreset: Preset;
  };
  readonly UniverPresetSheetsCoreZhCN: object;
  readonly UniverPresetSheetsCoreEnUS: object;
  readonly UniverPresetSheetsDataValidationZhCN: object;
  readonly UniverPresetSheetsDataValidationEnUS: object;
  readonly UniverPresetSheetsConditionalFormattingZhCN: object;
  readonly UniverPresetSheetsConditionalFormattingEnUS: object;
}

export interface RunningGrid {
  readonly api: GridApi;
  readonly parts: SpreadsheetParts;
  dispose(): void;
}
