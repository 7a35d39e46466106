import { columnLetters } from '../../xlsx/cells/cellAddress';
import { sheetReference } from '../../xlsx/writeXlsx';
import type { XlsxSheet } from '../../xlsx/xlsxBook';
import { OPTIONS_TAB } from './reservedTabs';

/** Excel's limit for a list that stands in the rule itself (EXCEL.md 7). */
const LONGEST_LITERAL = 255;

/**
 * Option lists that cannot stand in a rule: too long, or with a comma or a quote in an option.
 * Each different list is one column of a veryHidden tab. Columns never move once they are written,
 * because tabs written earlier point at them.
 */
export class OptionLists {
  private readonly columns: string[][];
  private readonly before: number;

  constructor(written: readonly (readonly string[])[]) {
    this.columns = written.map((column) => [...column]);
    this.before = written.length;
  }

  /** Whether lists came that are not on the tab yet. */
  get hasNew(): boolean {
    return this.columns.length > this.before;
  }

  /** The formula of a list rule: the options themselves, or where they stand. */
  formulaFor(options: readonly string[]): string {
    if (fitsInRule(options)) return `"${options.join(',')}"`;
    const key = JSON.stringify(options);
    const known = this.columns.findIndex((column) => JSON.stringify(column) === key);
    const place = known >= 0 ? known : this.columns.push([...options]) - 1;
    const letters = columnLetters(place);
    return sheetReference(OPTIONS_TAB, `$${letters}$1:$${letters}$${options.length}`);
  }

  /** The tab as it is to be written. */
  sheet(): XlsxSheet {
    const height = Math.max(0, ...this.columns.map((column) => column.length));
    return plainSheet(
      OPTIONS_TAB,
      Array.from({ length: height }, (_, row) => this.columns.map((column) => column[row] ?? null)),
    );
  }
}

function fitsInRule(options: readonly string[]): boolean {
  const plain = options.every((option) => !/[,"]/.test(option) && option.trim() === option);
  return plain && options.length > 0 && options.join(',').length <= LONGEST_LITERAL;
}

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
