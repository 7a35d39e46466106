import type { IStyleData } from '@univerjs/core';
import type { XlsxAlign, XlsxBorder, XlsxFont, XlsxLine, XlsxStyle } from '../../xlsx/xlsxBook';
import { asHex } from '../engine/formats/colour';
import { ACROSS, INDENT_PIXELS, LINES, UPRIGHT, WRAPPED } from './styleToGrid';

/** The look of a cell of the grid as files keep it. */
export function styleFromGrid(style: IStyleData, locked: boolean): XlsxStyle {
  const [font, border, align] = [fontOf(style), borderOf(style), alignOf(style)];
  const pattern = style.n?.pattern;
  return {
    ...(isPlain(font) ? {} : { font }),
    ...(style.bg?.rgb ? { fill: hex(style.bg.rgb) } : {}),
    ...(isPlain(border) ? {} : { border }),
    ...(isPlain(align) ? {} : { align }),
    ...(pattern === undefined || pattern === 'General' ? {} : { numberFormat: pattern }),
    ...(locked ? {} : { locked: false }),
  };
}

const isPlain = (part: object): boolean => Object.keys(part).length === 0;

/** RRGGBB of any colour that Univer keeps. */
export const hex = (rgb: string): string => asHex(rgb, '#000000').slice(1).toUpperCase();

function fontOf({ ff, fs, bl, it, cl }: IStyleData): XlsxFont {
  return {
    ...(ff ? { name: ff } : {}),
    ...(fs === undefined ? {} : { size: fs }),
    ...(bl === 1 ? { bold: true } : {}),
    ...(it === 1 ? { italic: true } : {}),
    ...(cl?.rgb ? { colour: hex(cl.rgb) } : {}),
  };
}

function borderOf({ bd }: IStyleData): XlsxBorder {
  const sides = { top: bd?.t, right: bd?.r, bottom: bd?.b, left: bd?.l };
  const drawn = Object.entries(sides).flatMap(([side, line]) => {
    const kind = line ? keyOf<XlsxLine>(LINES, line.s) : null;
    return kind === null ? [] : [[side, kind]];
  });
  if (drawn.length === 0) return {};
  const colour = Object.values(sides).find((line) => line?.cl.rgb)?.cl.rgb;
  return {
    ...(Object.fromEntries(drawn) as XlsxBorder),
    ...(colour ? { colour: hex(colour) } : {}),
  };
}

function alignOf({ ht, vt, tb, pd }: IStyleData): XlsxAlign {
  const horizontal = keyOf<keyof typeof ACROSS>(ACROSS, ht);
  const vertical = keyOf<keyof typeof UPRIGHT>(UPRIGHT, vt);
  const indent = Math.round((pd?.l ?? 0) / INDENT_PIXELS);
  return {
    ...(horizontal === null ? {} : { horizontal }),
    ...(vertical === null ? {} : { vertical }),
    ...(tb === WRAPPED ? { wrap: true } : {}),
    ...(indent === 0 ? {} : { indent }),
  };
}

function keyOf<K extends string>(table: Readonly<Record<K, number>>, code: unknown): K | null {
  const found = Object.entries(table).find(([, known]) => known === code);
  return found === undefined ? null : (found[0] as K);
}
