import { XlsxError } from '../xlsxFailure';
import { readAttributes, scanXml } from '../xml/scanXml';

/**
 * Formats that files name by number only. 27-36 and 50-58 are those of Chinese Excel, which other
 * languages leave open; 5-8 and 41-44 are currency, which no rule of ours looks at.
 */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'yyyy/m/d',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy/m/d h:mm',
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: 'm-d-yy',
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  34: '上午/下午h"时"mm"分"',
  35: '上午/下午h"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  37: '#,##0 ;(#,##0)',
  38: '#,##0 ;[Red](#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;[Red](#,##0.00)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  55: '上午/下午h"时"mm"分"',
  56: '上午/下午h"时"mm"分"ss"秒"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

/** Excel's own limit for the code of a number format. */
const LONGEST_FORMAT = 255;

/**
 * The number format of every cell style (by its index `s`); null where it is General. Throws
 * (`tooManyStyles`) where there are more than `most`.
 */
export function readNumberFormats(
  stylesXml: string,
  most: number = Number.POSITIVE_INFINITY,
): (string | null)[] {
  const custom = new Map<number, string>();
  const formats: (string | null)[] = [];
  let inCellXfs = false;
  for (const tag of scanXml(stylesXml)) {
    if (tag.name === 'cellXfs') inCellXfs = tag.kind === 'open';
    if (tag.kind === 'close') continue;
    if (tag.name === 'numFmt') {
      const attributes = readAttributes(tag.attributes);
      const code = attributes['formatCode'] ?? '';
      if (code.length > LONGEST_FORMAT) throw new XlsxError('corrupt');
      custom.set(Number(attributes['numFmtId']), code);
    } else if (inCellXfs && tag.name === 'xf') {
      const id = Number(readAttributes(tag.attributes)['numFmtId'] ?? '0');
      if (formats.push(formatOf(id, custom)) > most) throw new XlsxError('tooManyStyles');
    }
  }
  return formats;
}

function formatOf(id: number, custom: ReadonlyMap<number, string>): string | null {
  const code = custom.get(id) ?? BUILT_IN[id] ?? 'General';
  return code === '' || /^General$/i.test(code) ? null : code;
}

/** Files of old Macs count days from 1904; everything outside this room counts from 1900. */
export const DAYS_FROM_1900_TO_1904 = 1462;

/** Whether numbers in this format are days: a y, m, d, h or s outside quotes, escapes and colours. */
export function isDateFormat(format: string): boolean {
  const bare = format
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\][]*\]/gi, '')
    .replace(/General/gi, '');
  return /[ymdhsYMDHS]/.test(bare.split(';')[0] ?? '');
}
