import { absoluteColumn } from '../sheets/address';
import { OPTIONS_TAB } from './reservedTabs';

/** Excel's limit for a list that stands in the rule itself (EXCEL.md 7). */
const LONGEST_LITERAL = 255;

/**
 * Option lists that cannot stand in a rule: too long, or with a comma or a quote in an option.
 * Each different list is one column of a veryHidden tab. Columns never move once they are written,
 * because tabs written earlier point at them.
 */
export class OptionLists {
  private readonly lists: string[][];
  private readonly before: number;

  constructor(written: readonly (readonly string[])[]) {
    this.lists = written.map((column) => [...column]);
    this.before = written.length;
  }

  /** Whether lists came that are not on the tab yet. */
  get hasNew(): boolean {
    return this.lists.length > this.before;
  }

  /** How many columns the tab had before. */
  get written(): number {
    return this.before;
  }

  /** All lists, one a column of the tab. */
  get columns(): readonly (readonly string[])[] {
    return this.lists;
  }

  /** Where the options stand, as a reference without "="; null when they fit into the rule. */
  referenceFor(options: readonly string[]): string | null {
    if (fitsInRule(options)) return null;
    const key = JSON.stringify(options);
    const known = this.lists.findIndex((column) => JSON.stringify(column) === key);
    const place = known >= 0 ? known : this.lists.push([...options]) - 1;
    return absoluteColumn(OPTIONS_TAB, place, 1, options.length);
  }
}

function fitsInRule(options: readonly string[]): boolean {
  const plain = options.every((option) => !/[,"]/.test(option) && option.trim() === option);
  return plain && options.length > 0 && options.join(',').length <= LONGEST_LITERAL;
}

/** Lists as they stand on the tab -> one list a column; blank cells end nothing. */
export function listsOfRows(rows: readonly (readonly (string | null)[])[]): string[][] {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return Array.from({ length: width }, (_, column) =>
    rows.flatMap((row) => {
      const text = row[column] ?? null;
      return text === null ? [] : [text];
    }),
  );
}

/** One list a column -> rows of the tab. */
export function rowsOfLists(lists: readonly (readonly string[])[]): (string | null)[][] {
  const height = lists.reduce((longest, column) => Math.max(longest, column.length), 0);
  return Array.from({ length: height }, (_, row) => lists.map((column) => column[row] ?? null));
}
