import type { TwinStyles } from './twinStyles';

/** What a spreadsheet would take for a formula, or for its own apostrophe, once somebody edits it. */
const LIKE_FORMULA = /^[=+\-@']/u;

/** Whether a text needs Excel's apostrophe to stay text when its cell is edited. */
export function isLikeFormula(text: string): boolean {
  return LIKE_FORMULA.test(text);
}

const TEXT_CELL =
  /<c r="([A-Z]+\d+)"((?: s="\d+"| t="inlineStr")+)>(<is>(?:<r>)?<t(?: [^>]*)?>)(?=[=+\-@']|&apos;|&#39;)/gu;

/** Gives the cells of a sheet whose text begins like a formula the sign that they are text. */
export function quoteTexts(xml: string, styles: TwinStyles): string {
  return xml.replace(TEXT_CELL, (_, address: string, attributes: string, text: string) => {
    const style = Number(/ s="(\d+)"/u.exec(attributes)?.[1] ?? '0');
    return `<c r="${address}" t="inlineStr" s="${styles.forText(style, true)}">${text}`;
  });
}
