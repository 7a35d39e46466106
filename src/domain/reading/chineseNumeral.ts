import { exact, toExactText } from '../exact/exact';

const digits = '零一二三四五六七八九';
const accountants = '〇两壹贰叁肆伍陆柒捌玖拾佰點';
const everyday = '零二一二三四五六七八九十百点';
const counted =
  /^(?:([一二三四五六七八九])百)?(?:零([一二三四五六七八九])|([一二三四五六七八九]?)(十)([一二三四五六七八九]?))?$/u;
const spelled = /^[零一二三四五六七八九]+$/u;
const fraction = /^(.+)点([零一二三四五六七八九]+)$/u;

const decimalDigits = (text: string): string =>
  text.replace(/./gu, (character) => String(digits.indexOf(character)));

function wholeNumeral(text: string): string | null {
  if (spelled.test(text)) return decimalDigits(text);
  const match = text === '' ? null : counted.exec(text);
  if (match === null) return null;
  const [, hundreds, unitAfterZero, tens, ten, unitAfterTen] = match;
  const tensDigit = tens || (ten === undefined ? '零' : '一');
  return decimalDigits(`${hundreds ?? '零'}${tensDigit}${unitAfterZero ?? (unitAfterTen || '零')}`);
}

/**
 * The decimal text of a Chinese numeral from 零 to 九百九十九, with 点 and in accountants' forms too:
 * 九十五 is "95", 一百零五 "105", 九五 "95", 八十八点五 "88.5". Null for anything else, and for 一百五,
 * which some read as 105 and some as 150.
 */
export function chineseNumeral(text: string): string | null {
  const plain = text.replace(/[〇两壹贰叁肆伍陆柒捌玖拾佰點]/gu, (character) =>
    everyday.charAt(accountants.indexOf(character)),
  );
  const [, before = plain, after = ''] = fraction.exec(plain) ?? [];
  const whole = wholeNumeral(before);
  if (whole === null) return null;
  return toExactText(exact(after === '' ? whole : `${whole}.${decimalDigits(after)}`));
}
