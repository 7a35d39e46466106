const MARK = /\s*【定稿 [^】]*】$/u;

/** The mark above results that are final: when, by whom, and by which version of the tool. */
export function finalMark(time: string, by: string, tool: string): string {
  const who = by.replaceAll('】', ']');
  return `【定稿 ${time.slice(0, 16).replace('T', ' ')}　经办人 ${who}　版本 ${tool}】`;
}

/** What stood in the cell before the mark; null where there is no mark. */
export function withoutFinalMark(text: string): string | null {
  return MARK.test(text) ? text.replace(MARK, '') : null;
}
