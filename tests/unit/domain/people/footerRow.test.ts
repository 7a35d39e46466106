import { endsData, isFooterRow } from '../../../../src/domain/people/footerRow';

describe('a row that is no person (N07, C-15)', () => {
  it.each([
    '合计',
    '小计',
    '平均',
    '制表人',
    '审核人',
    '填表人',
    '合　计',
    ' 合 计：',
    '制表人：样安',
  ])('is recognised by %s in 序号, 编号 or 姓名', (word) => {
    expect(isFooterRow(word, '', '')).toBe(true);
    expect(isFooterRow('', word, '')).toBe(true);
    expect(isFooterRow('', '', word)).toBe(true);
  });

  it.each([
    ['1', 'D001', '样安'],
    ['', '', ''],
    ['', '', '样合计'],
    ['总计', '', ''],
  ])('is not a row with %s, %s, %s', (seq, id, name) => {
    expect(isFooterRow(seq, id, name)).toBe(false);
  });
});

describe('the end of the data (C-15)', () => {
  it.each([
    ['制表人', '', ''],
    ['', '制 表 人：样安', ''],
    ['', '', '制表人'],
  ])('is a 制表人 row: %s%s%s', (seq, id, name) => {
    expect(endsData(seq, id, name)).toBe(true);
  });

  it.each(['合计', '审核人', '填表人', '样制表人', '样安'])('is not a row with %s', (word) => {
    expect(endsData(word, word, word)).toBe(false);
  });
});
