/** What collecting reports on the command line. */
export const zhCollected = {
  files: (count: number) => `收回的文件 ${count} 个`,
  fileHead: ['文件', '单位', '行', '新填', '相同', '不同', '问题'],
  nobody: '（未认出）',
  left: (count: number) => `没有收入的行 ${count} 处`,
  units: '交表情况',
  unitHead: ['单位', '考核表', '应交', '已交', '缺', '状态', '没有交齐的'],
  unitState: { returned: '已交齐', partly: '未交齐', missing: '未交' },
  others: (names: string, count: number) => `${names} 等 ${count} 项`,
  differences: (count: number, open: number) =>
    open === 0 ? `不同之处 ${count} 处，都已决定` : `不同之处 ${count} 处，未决定 ${open} 处`,
  howToDecide:
    '未决定的不写入。全部保留用 --keep，全部采用最后保存的用 --latest，逐项决定用 --choices。',
  wholeRow: '整行',
  nothing: '（空）',
  here: (seen: string) => `现为 ${seen}`,
  offer: (seen: string, file: string, cell: string) => `${seen}（${file} ${cell}）`.trim(),
  choice: { keep: '保留', latest: '采用最后保存的', take: '采用所选文件的' },
  questions: '缺列的表（请用 --choices 的 mappings 说明各列，见 docs/cli.md）',
  question: (file: string, tab: string, missing: string) => `${file}“${tab}”缺少列：${missing}`,
  merged: (cells: number, rows: number) => `写入 ${cells} 格，追加 ${rows} 行`,
  mergedNothing: '没有新的内容要写入',
  reportSaved: (path: string) => `完整报告已保存 ${path}`,
};
