/** The steps of the demo. */
export const zhDemo = {
  intro: '示例学校：24 名党员，3 个支部，两个责任书的年终考核。',
  step: {
    new: '由花名册建立工作簿',
    fill: '填写两份考核表',
    check: '校验',
    calculate: '计算',
    summarise: '汇总和名单',
    explain: '解释一个人的得分',
  },
  filled: (cells: number, tabs: string) => `填写 ${cells} 个单元格：${tabs}`,
  notSaved: '没有保存工作簿；加上 --out 文件夹 可保存。',
};
