/** Above these a file is refused (`tooLarge`) before memory is spent on it. */
export interface XlsxLimits {
  readonly inputBytes: number;
  readonly unpackedBytes: number;
  /** Cells of the bounding rectangles of all sheets together, blank ones included. */
  readonly cells: number;
}

const MEGABYTE = 1024 * 1024;

export const XLSX_LIMITS: XlsxLimits = {
  inputBytes: 60 * MEGABYTE,
  unpackedBytes: 200 * MEGABYTE,
  cells: 2_000_000,
};
