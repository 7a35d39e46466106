/**
 * Above these a file is refused before memory or time is spent on it. Each is several times what
 * the largest real appraisal workbook needs (20,000 people: 15 MB, 1 million cells).
 */
export interface XlsxLimits {
  /** Bytes of the file itself. A picture-laden workbook has a few; e-mail carries no more. */
  readonly inputBytes: number;
  /** Bytes of all parts together once unpacked: what one opened file may take of the memory. */
  readonly unpackedBytes: number;
  /** Unpacked to packed size of one part above `ratioFreeBytes`. Real sheets reach about 60. */
  readonly unpackRatio: number;
  /** Small parts may be packed as tightly as they like: they cannot fill the memory. */
  readonly ratioFreeBytes: number;
  /** Parts in the package. A workbook of 300 tabs has about 1,500. */
  readonly parts: number;
  /** Cells of the bounding rectangles of all sheets together, blank ones included. */
  readonly cells: number;
  /** Rectangle that cells without content (only a look) may span; those beyond are left out. */
  readonly blankCells: number;
  /** Characters of all texts in cells together; a shared text counts wherever it stands. */
  readonly textCharacters: number;
  /** Characters of all formulas together; a shared formula is written out for each of its cells. */
  readonly formulaCharacters: number;
  /** Characters of one text or formula: what Excel itself allows in a cell. */
  readonly cellCharacters: number;
  /** Cell styles: Excel's own limit. */
  readonly styles: number;
}

const MEGABYTE = 1024 * 1024;

export const XLSX_LIMITS: XlsxLimits = {
  inputBytes: 60 * MEGABYTE,
  unpackedBytes: 200 * MEGABYTE,
  unpackRatio: 250,
  ratioFreeBytes: 4 * MEGABYTE,
  parts: 10_000,
  cells: 2_000_000,
  blankCells: 200_000,
  textCharacters: 40_000_000,
  formulaCharacters: 200_000_000,
  cellCharacters: 32_767,
  styles: 65_490,
};
