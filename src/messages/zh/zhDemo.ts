/** The steps of the demo. */
export const zhDemo = {
  intro: '示例学校：24 名党员，3 个支部，7 个班级；14 个方案在一个工作簿里走一遍。',
  step: {
    new: '由花名册建立工作簿',
    fill: '填写考核表、记录和登记',
    check: '校验',
    calculate: '计算',
    review: '会后填写承诺评议得分',
    recalculate: '再次计算：得分一步步传到综合考核和星级',
    summarise: '汇总和名单',
    explain: '解释一个得分',
  },
  filled: (cells: number, tabs: string) => `填写 ${cells} 个单元格：${tabs}`,
  notSaved: '没有保存工作簿；加上 --out 文件夹 可保存。',
};
