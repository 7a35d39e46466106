import type { CellStyle } from 'hucre/xlsx';
import type { XlsxAlign, XlsxBorder, XlsxFont, XlsxLine, XlsxStyle } from '../xlsxBook';

/** Our look in the library's words. */
export function toHucreStyle(style: XlsxStyle): CellStyle {
  return {
    ...(style.font === undefined ? {} : { font: toFont(style.font) }),
    ...(style.fill === undefined ? {} : { fill: toFill(style.fill) }),
    ...(style.border === undefined ? {} : { border: toBorder(style.border) }),
    ...(style.align === undefined ? {} : { alignment: toAlignment(style.align) }),
    ...(style.numberFormat === undefined ? {} : { numFmt: style.numberFormat }),
    ...(style.locked === undefined ? {} : { protection: { locked: style.locked } }),
  };
}

function toFont(font: XlsxFont): NonNullable<CellStyle['font']> {
  return {
    ...(font.name === undefined ? {} : { name: font.name }),
    ...(font.size === undefined ? {} : { size: font.size }),
    ...(font.bold === undefined ? {} : { bold: font.bold }),
    ...(font.italic === undefined ? {} : { italic: font.italic }),
    ...(font.colour === undefined ? {} : { color: { rgb: font.colour } }),
  };
}

/** Cells take the foreground of a solid pattern, conditional formats its background: set both. */
function toFill(colour: string): NonNullable<CellStyle['fill']> {
  return { type: 'pattern', pattern: 'solid', fgColor: { rgb: colour }, bgColor: { rgb: colour } };
}

function toBorder(border: XlsxBorder): NonNullable<CellStyle['border']> {
  const side = (line: XlsxLine) => ({ style: line, color: { rgb: border.colour ?? '000000' } });
  return {
    ...(border.top === undefined ? {} : { top: side(border.top) }),
    ...(border.right === undefined ? {} : { right: side(border.right) }),
    ...(border.bottom === undefined ? {} : { bottom: side(border.bottom) }),
    ...(border.left === undefined ? {} : { left: side(border.left) }),
  };
}

function toAlignment(align: XlsxAlign): NonNullable<CellStyle['alignment']> {
  return {
    ...(align.horizontal === undefined ? {} : { horizontal: align.horizontal }),
    ...(align.vertical === undefined ? {} : { vertical: align.vertical }),
    ...(align.wrap === undefined ? {} : { wrapText: align.wrap }),
    ...(align.shrink === undefined ? {} : { shrinkToFit: align.shrink }),
    ...(align.indent === undefined ? {} : { indent: align.indent }),
  };
}
