/** Why the rules of a tab were not restored, and what to do. */
export const zhLeftTabs = {
  notOurs: (tab: string) => `“${tab}”不是本工具建立的工作表`,
  noHeader: (tab: string) => `“${tab}”找不到表头，请先恢复表头行`,
  merges: (tab: string) => `“${tab}”的数据区有合并单元格，请先取消合并`,
  typedFormulas: (tab: string) => `“${tab}”有自己填的公式，请先改成数值`,
};
