import { zhHandOutFailures } from './zhHandOut';

/** Why something did not happen: what was seen, and what to do. Nothing technical. */
export const zhPaneFailures = {
  command: {
    noRoster: () => '工作簿中没有花名册。请先按“建表”插入空白花名册，并填好人员。',
    rosterColumns: (tab: string, missing: string) =>
      `花名册“${tab}”缺少列：${missing}。请补上列名后重试。`,
    noPeople: (tab: string) => `花名册“${tab}”中还没有人员。请先填写编号和姓名。`,
    noScoreSheet: () => '工作簿中还没有考核表。请先按“建表”插入。',
    previousUnusable: () => '上期工作簿中没有可以计算的考核表。请另选一个文件。',
    unknownScheme: (id: string) => `没有考核方案“${id}”。请从列表中选择。`,
    schemeNotInUse: () => '这种考核还没有建表。请先按“建表”插入。',
    unknownPerson: (id: string) => `结果中没有编号“${id}”。请核对花名册。`,
    ...zhHandOutFailures,
    parametersWrong: (count: number, first: string) => `参数有 ${count} 处错误，不能计算：${first}`,
  },
  host: {
    cellEditMode: () => '有单元格正在编辑。请按回车结束编辑后重试。',
    protected: (tab: string) =>
      tab === ''
        ? '工作表受保护，没有写入。请取消保护后重试。'
        : `工作表“${tab}”受保护，没有写入。请取消保护后重试。`,
    readOnly: () => '工作簿是只读的，或结构受保护，没有写入。请启用编辑或取消保护后重试。',
    tabMissing: (tab: string) =>
      tab === ''
        ? '要用的一个工作表已改名或删除，没有写入。请重新校验后重试。'
        : `找不到工作表“${tab}”。它可能已改名或删除，请重新校验。`,
    tabNotOurs: (tab: string) => `工作表“${tab}”不是考评建立的，没有写入。请改名后重试。`,
    tabNameInvalid: (tab: string) => `“${tab}”不能用作工作表名，没有写入。请改名后重试。`,
    conflict: () => '工作簿在此期间有变化，没有写入。请重新校验后重试。',
    tooLarge: () => '工作簿太大，一次写不完，没有写入。请删去无关的工作表后重试。',
    timeout: () => '表格软件很久没有回应。请核对工作表，再按“校验”确认。',
    unsupported: () => '当前的表格软件版本太旧，不支持这项操作。请升级后重试。',
    unavailable: () => '表格软件暂时没有回应，没有写入。请稍后重试。',
    inactiveWorkbook: () => '当前工作簿不是活动窗口，没有写入。请切换到这个工作簿后重试。',
    rolledBack: () => '写入中途失败，已恢复原样。请重试；再次失败时请复制详情反馈。',
    rollbackFailed: () => '写入中途失败，未能完全恢复。请关闭工作簿且不要保存，再重新打开。',
    unknown: () => '操作没有完成。请重试；再次失败时请复制详情反馈。',
  },
  refused: {
    nothingToUndo: () => '之后又改过内容，或没有可撤销的操作，不能撤销。',
    noPeriodRow: (tab: string) =>
      `“${tab}”中没有“考核年度”或“学期”一行，没有写入。请补上这一行后重试。`,
    collectionChanged: () => '工作簿在此期间有变化，差异已重新列出，没有写入。请核对后再合并。',
    filesGone: () => '读过的文件已不在内存中，没有写入。请重新放入文件。',
    hasPeople: (tab: string) => `“${tab}”中已有人员，示例没有放入。请在新工作簿中试用示例。`,
  },
  cancelled: '已取消，没有写入。',
  broken: '面板显示出错，工作簿没有改动。请重新打开面板。',
  copy: '复制详情',
  copied: '已复制',
  copyByHand: '请选中下面的文字并复制',
  details: (code: string, version: string, detail: string) =>
    `代码：${code}\n版本：${version}${detail === '' ? '' : `\n详情：${detail}`}`,
  separator: '、',
};
