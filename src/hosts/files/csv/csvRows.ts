/** What separates the fields of a text table. */
export type Separator = ',' | ';' | '\t';

const SEPARATORS: readonly Separator[] = [',', '\t', ';'];

/** What ends a field that is not quoted. */
const PLAIN: Readonly<Record<Separator, RegExp>> = {
  ',': /[^,\r\n]*/y,
  ';': /[^;\r\n]*/y,
  '\t': /[^\t\r\n]*/y,
};

/** The separator that the first line has most of outside quotes; a comma where it has none. */
export function separatorOf(text: string): Separator {
  const counts = new Map<string, number>();
  let quoted = false;
  for (const char of text) {
    if (char === '"') quoted = !quoted;
    else if (!quoted && (char === '\n' || char === '\r')) break;
    else if (!quoted) counts.set(char, (counts.get(char) ?? 0) + 1);
  }
  return SEPARATORS.reduce((best, next) =>
    (counts.get(next) ?? 0) > (counts.get(best) ?? 0) ? next : best,
  );
}

/**
 * The fields of a text table (RFC 4180): quoted fields may hold separators, line ends and doubled
 * quotes; lines end with CR, LF or both. Null when a quote is never closed.
 */
export function csvRows(text: string, separator: Separator): string[][] | null {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  for (;;) {
    const field = readField(text, at, separator);
    if (field === null) return null;
    row.push(field.text);
    at = field.end;
    if (text[at] === separator) {
      at += 1;
      continue;
    }
    rows.push(row);
    row = [];
    at += text.startsWith('\r\n', at) ? 2 : 1;
    // The last line end closes a line; it does not begin another one.
    if (at >= text.length) return rows;
  }
}

interface Field {
  readonly text: string;
  /** Where the separator, the line end or the end of the text stands. */
  readonly end: number;
}

function readField(text: string, at: number, separator: Separator): Field | null {
  return text[at] === '"' ? quoted(text, at, separator) : plain(text, at, separator);
}

function plain(text: string, at: number, separator: Separator): Field {
  const pattern = PLAIN[separator];
  pattern.lastIndex = at;
  const found = pattern.exec(text)?.[0] ?? '';
  return { text: found, end: at + found.length };
}

/** What stands behind the closing quote, against the rules, belongs to the field. */
function quoted(text: string, start: number, separator: Separator): Field | null {
  const pieces: string[] = [];
  let at = start + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return null;
    pieces.push(text.slice(at, quote));
    at = quote + 2;
    if (text[quote + 1] === '"') pieces.push('"');
    else {
      const rest = plain(text, quote + 1, separator);
      return { text: pieces.join('') + rest.text, end: rest.end };
    }
  }
}
