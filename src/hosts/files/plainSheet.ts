import type { XlsxSheet } from '../../xlsx/xlsxBook';

/** A veryHidden tab of plain texts. */
export function plainSheet(name: string, rows: readonly (readonly (string | null)[])[]): XlsxSheet {
  return {
    name,
    state: 'veryHidden',
    tabColour: null,
    rows: rows.map((row) =>
      row.map((text) => (text === null ? null : { kind: 'text' as const, text })),
    ),
    columns: [],
    hiddenRows: [],
    rowHeights: [],
    merges: [],
    validations: [],
    conditionals: [],
    protection: null,
    freeze: null,
    page: null,
  };
}
