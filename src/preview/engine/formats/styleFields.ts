import { ApiError } from '../../protocol/apiError';
import type { CellStyle } from '../spreadsheet/plainData';
import { asHex, colour } from './colour';

/** How one property of a format is read from, and written to, a Univer style. */
export interface StyleField {
  readonly read: (style: CellStyle) => string | number | boolean;
  readonly write: (value: unknown, location: string) => CellStyle;
}

function demand<T>(test: (value: unknown) => value is T): (value: unknown, location: string) => T {
  return (value, location) => {
    if (test(value)) return value;
    throw new ApiError('InvalidArgument', location);
  };
}

const flag = demand((value): value is boolean => typeof value === 'boolean');
const text = demand((value): value is string => typeof value === 'string' && value !== '');
const size = demand(
  (value): value is number => typeof value === 'number' && value >= 1 && value <= 409,
);
const indent = demand(
  (value): value is number => typeof value === 'number' && value >= 0 && value <= 250,
);

/** A property with a fixed list of words; words that Univer cannot show are refused, not bent. */
function words(
  table: Readonly<Record<string, number>>,
  missing: string,
  read: (style: CellStyle) => number | undefined,
  write: (code: number) => CellStyle,
): StyleField {
  return {
    read: (style) => {
      const code = read(style);
      const found = Object.entries(table).find(([, known]) => known === code);
      return found?.[0] ?? missing;
    },
    write: (value, location) => {
      const code = typeof value === 'string' ? table[value] : undefined;
      if (code === undefined) throw new ApiError('InvalidArgument', location);
      return write(code);
    },
  };
}

const INDENT_PIXELS = 9;

export const fillFields = {
  Color: {
    read: (style) => asHex(style.bg?.rgb, '#FFFFFF'),
    write: (value, location) => ({ bg: { rgb: colour(value, location) } }),
  },
} as const satisfies Record<string, StyleField>;

export const fontFields = {
  Bold: {
    read: (style) => style.bl === 1,
    write: (value, location) => ({ bl: flag(value, location) ? 1 : 0 }),
  },
  Color: {
    read: (style) => asHex(style.cl?.rgb, '#000000'),
    write: (value, location) => ({ cl: { rgb: colour(value, location) } }),
  },
  Italic: {
    read: (style) => style.it === 1,
    write: (value, location) => ({ it: flag(value, location) ? 1 : 0 }),
  },
  Name: {
    read: (style) => style.ff ?? 'Calibri',
    write: (value, location) => ({ ff: text(value, location) }),
  },
  Size: {
    read: (style) => style.fs ?? 11,
    write: (value, location) => ({ fs: size(value, location) }),
  },
  Strikethrough: {
    read: (style) => style.st?.s === 1,
    write: (value, location) => ({ st: { s: flag(value, location) ? 1 : 0 } }),
  },
  Underline: words(
    { None: 0, Single: 1 },
    'None',
    (style) => style.ul?.s,
    (code) => ({ ul: { s: code } }),
  ),
} as const satisfies Record<string, StyleField>;

export const alignmentFields = {
  HorizontalAlignment: words(
    { General: 0, Left: 1, Center: 2, Right: 3, Justify: 4, Distributed: 6 },
    'General',
    (style) => style.ht ?? undefined,
    (code) => ({ ht: code }),
  ),
  VerticalAlignment: words(
    { Top: 1, Center: 2, Bottom: 3 },
    'Bottom',
    (style) => style.vt ?? undefined,
    (code) => ({ vt: code }),
  ),
  WrapText: {
    read: (style) => style.tb === 3,
    write: (value, location) => ({ tb: flag(value, location) ? 3 : 1 }),
  },
  IndentLevel: {
    read: (style) => Math.round((style.pd?.l ?? 0) / INDENT_PIXELS),
    write: (value, location) => ({ pd: { l: indent(value, location) * INDENT_PIXELS } }),
  },
} as const satisfies Record<string, StyleField>;

export const numberFormatField: StyleField = {
  read: (style) => style.n?.pattern ?? 'General',
  write: (value, location) => ({ n: { pattern: text(value, location) } }),
};
