const exempt = [
  '免考', '免评', '免', '不参评', '不参加考核', '离退休', '退休', '离休', '长病', '长病假', '长期病假',
]; // biome-ignore format: word lists read better in lines
const postponed = [
  '缓评', '缓考', '缓', '病假', '事假', '产假', '陪产假', '育儿假', '婚假', '丧假', '公假', '请假', '休假',
  '公出', '外出', '借调', '挂职', '支教', '脱产', '脱产学习', '进修', '外派',
]; // biome-ignore format: word lists read better in lines

/**
 * The 考核状态 that a word in a mark cell speaks of (W04): exempt for those who are out for good
 * or for long, postponed for leave that ends. Null when it is no such word.
 */
export function statusWord(text: string): '免考' | '缓评' | null {
  if (exempt.includes(text)) return '免考';
  return postponed.includes(text) ? '缓评' : null;
}
