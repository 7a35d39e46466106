const footerWords = /^(?:合计|小计|平均|制表人|审核人|填表人)/u;
const lastRow = /^制表人/u;

/**
 * Whether a row is a total or a signature line instead of a person (N07, C-07, C-15): 合计, 小计,
 * 平均, 制表人, 审核人 or 填表人 begins the text of 序号, 编号 or 姓名, spaces aside ("合　计：").
 */
export function isFooterRow(seq: string, id: string, name: string): boolean {
  return [seq, id, name].some((text) => footerWords.test(withoutSpaces(text)));
}

/** Whether the data end here: a 制表人 row and everything below it is ignored (C-15). */
export function endsData(seq: string, id: string, name: string): boolean {
  return [seq, id, name].some((text) => lastRow.test(withoutSpaces(text)));
}

function withoutSpaces(text: string): string {
  return text.replace(/\s/gu, '');
}
