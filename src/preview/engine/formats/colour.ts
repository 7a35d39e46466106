import type { Nullable } from '@univerjs/core';
import { ApiError } from '../../protocol/apiError';

/** The HTML names that Excel takes for colours; the usual ones. */
const named: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  lime: '#00FF00',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  purple: '#800080',
  gray: '#808080',
  grey: '#808080',
  silver: '#C0C0C0',
  lightgray: '#D3D3D3',
  darkgray: '#A9A9A9',
  pink: '#FFC0CB',
  brown: '#A52A2A',
  navy: '#000080',
  teal: '#008080',
  maroon: '#800000',
  olive: '#808000',
};

/** "#RRGGBB" from what a client set; InvalidArgument where it is no colour. */
export function colour(value: unknown, location: string): string {
  const text = typeof value === 'string' ? value.trim() : '';
  const known = named[text.toLowerCase()];
  if (known !== undefined) return known;
  if (/^#?[0-9a-f]{6}$/iu.test(text)) return `#${text.replace('#', '').toUpperCase()}`;
  throw new ApiError('InvalidArgument', location);
}

/** Univer keeps "rgb(…)" or "#…"; Excel answers with "#RRGGBB". */
export function asHex(rgb: Nullable<string>, missing: string): string {
  if (typeof rgb !== 'string' || rgb === '') return missing;
  const match = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/u.exec(rgb);
  if (match === null) return rgb.toUpperCase();
  const parts = match.slice(1, 4).map((part) => Number(part).toString(16).padStart(2, '0'));
  return `#${parts.join('').toUpperCase()}`;
}
