/** Words for what is going on: progress, what was made, and changes by hand. */
export const zhPaneRun = {
  working: {
    overview: '正在读取',
    insert: '正在建表',
    check: '正在校验',
    calculate: '正在计算',
    summarise: '正在汇总',
    normalise: '正在规范',
    exampleSchool: '正在放入示例',
    setPeriod: '正在更改年度',
    override: '正在登记调整',
    final: '正在登记定稿',
    printBallots: '正在生成选票',
    undo: '正在撤销',
    preview: '正在查找可规范的单元格',
  },
  phase: {
    reading: '读取工作簿',
    deciding: '校验和计算',
    writing: '写入工作簿',
    undoing: '撤销',
  },
  progress: (command: string, phase: string) => `${command}：${phase}`,
  endCellEdit: '请先按 Enter 或 Esc 结束单元格编辑',
  ribbon: (time: string, button: string, why: string) =>
    `${time} 功能区“${button}”没有完成：${why}`,
  ribbonButton: {
    insert: '插入考核表',
    check: '校验',
    calculate: '一键计算',
    summarise: '汇总',
  },
  cancel: '取消',
  cancelling: '正在停下…',
  cancelled: '已取消，没有写入。',
  undo: '撤销',
  close: '关闭',
  done: {
    inserted: (sheets: number, people: number) => `写入 ${sheets} 个工作表，${people} 人。`,
    roster: '已插入空白花名册，请填好人员后建表。',
    upToDate: '考核表已齐全，没有变化。',
    checked: (errors: number, warnings: number, notices: number) =>
      `校验完成：错误 ${errors}，警告 ${warnings}，提示 ${notices}。`,
    noProblems: '校验完成，没有发现问题。',
    calculated: (people: number, sheets: number) =>
      `已给出 ${people} 人的建议等次，写入 ${sheets} 个工作表。`,
    calculatedKinds: (kinds: number, sheets: number) =>
      `已计算 ${kinds} 种考核，写入 ${sheets} 个工作表。`,
    sameKinds: (kinds: number) => `${kinds} 种考核的结果与上次相同，没有变化。`,
    sameResults: (people: number) => `${people} 人的建议等次与上次相同，没有变化。`,
    summarised: (lists: number, sheets: number) =>
      `已生成 ${lists} 份名单，写入 ${sheets} 个工作表。`,
    sameLists: (lists: number) => `${lists} 份名单与上次相同，没有变化。`,
    normalised: (cells: number) => `已规范 ${cells} 处。`,
    nothingNormalised: '没有可以规范的单元格。',
    period: (year: string) => `考核年度已改为 ${year}。已有结果的请重新计算。`,
    keptDate: (label: string, value: string) => `${label}仍为 ${value}，请核对。`,
    periodNext: (year: string) => `下次建表用 ${year} 年度。`,
    samePeriod: (year: string) => `考核年度已是 ${year}，没有变化。`,
    overridden: (name: string, band: string) =>
      `已登记：${name}经研究调整为“${band}”。请重新计算，结果、名单和汇总随之更新。`,
    overrideRemoved: (name: string) => `已撤销对${name}的调整。请重新计算。`,
    finalised: (by: string, schemes: number) =>
      `已定稿，经办人 ${by}，共 ${schemes} 种考核。请另存一份存档副本。`,
    reopened: '已撤销定稿，可以改动后重新计算、汇总、定稿。',
    ballots: (papers: number) => `已生成选票 ${papers} 张和计票单。`,
    sameBallots: (papers: number) => `${papers} 张选票和计票单与上次相同，没有变化。`,
    undone: '已撤销，工作簿恢复原样。',
  },
  changed: '数据有变化',
  recheck: '重新校验',
};
