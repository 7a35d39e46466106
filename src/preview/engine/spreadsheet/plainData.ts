import type {
  IBorderData,
  IBorderStyleData,
  ICellData,
  IStyleData,
  IWorksheetData,
} from '@univerjs/core';

/**
 * Univer's data with its enums as plain numbers: their values are what stands in snapshots, and
 * importing the enums themselves would load Univer's code.
 */
export type Plain<T> = T extends number
  ? number
  : T extends object
    ? { [K in keyof T]: Plain<T[K]> }
    : T;

export type CellContents = Plain<ICellData>;
export type CellStyle = Plain<IStyleData>;
export type CellBorders = Plain<IBorderData>;
export type CellBorder = Plain<IBorderStyleData>;
export type SheetConfig = Plain<IWorksheetData>;
