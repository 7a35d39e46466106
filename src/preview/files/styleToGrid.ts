import type { IBorderData, IBorderStyleData, IStyleData } from '@univerjs/core';
import type { XlsxAlign, XlsxBorder, XlsxFont, XlsxLine, XlsxStyle } from '../../xlsx/xlsxBook';

/** Univer's numbers for lines and places of text. */
export const LINES: Readonly<Record<XlsxLine, number>> = {
  thin: 1,
  hair: 2,
  dotted: 3,
  dashed: 4,
  double: 7,
  medium: 8,
  thick: 13,
};
export const ACROSS = { left: 1, center: 2, right: 3, justify: 4, distributed: 6 } as const;
export const UPRIGHT = { top: 1, center: 2, bottom: 3 } as const;
export const WRAPPED = 3;
export const INDENT_PIXELS = 9;

/** How a cell of a file looks in the grid. Locks are kept elsewhere; text is never shrunk. */
export function styleToGrid(style: XlsxStyle): IStyleData {
  return {
    ...(style.font === undefined ? {} : font(style.font)),
    ...(style.fill === undefined ? {} : { bg: { rgb: `#${style.fill}` } }),
    ...(style.border === undefined ? {} : { bd: border(style.border) }),
    ...(style.align === undefined ? {} : align(style.align)),
    ...(style.numberFormat === undefined ? {} : { n: { pattern: style.numberFormat } }),
  };
}

function font({ name, size, bold, italic, colour }: XlsxFont): IStyleData {
  return {
    ...(name === undefined ? {} : { ff: name }),
    ...(size === undefined ? {} : { fs: size }),
    ...(bold === true ? { bl: 1 } : {}),
    ...(italic === true ? { it: 1 } : {}),
    ...(colour === undefined ? {} : { cl: { rgb: `#${colour}` } }),
  };
}

function border({ top, right, bottom, left, colour }: XlsxBorder): IBorderData {
  const line = (kind: XlsxLine | undefined): IBorderStyleData | null =>
    kind === undefined
      ? null
      : { s: LINES[kind] as IBorderStyleData['s'], cl: { rgb: `#${colour ?? '000000'}` } };
  const [t, r, b, l] = [top, right, bottom, left].map(line);
  return { ...(t && { t }), ...(r && { r }), ...(b && { b }), ...(l && { l }) };
}

function align({ horizontal, vertical, wrap, indent }: XlsxAlign): IStyleData {
  const style: IStyleData = {
    ...(wrap === true ? { tb: WRAPPED } : {}),
    ...(indent === undefined || indent === 0 ? {} : { pd: { l: indent * INDENT_PIXELS } }),
  };
  if (horizontal !== undefined) style.ht = ACROSS[horizontal];
  if (vertical !== undefined) style.vt = UPRIGHT[vertical];
  return style;
}
