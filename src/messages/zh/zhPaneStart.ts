/** Said instead of the pane where it cannot run. */
export const zhPaneStart = {
  noOffice: '没有载入 Office 组件（office.js）。请检查网络或代理设置后，重新打开任务窗格。',
  notExcel: '“考评”是 Excel 的加载项，请在 Excel 中打开。',
  oldExcel:
    '这个版本的 Excel 太旧。“考评”需要 Excel 2021、Excel 2024、Microsoft 365 或网页版 Excel；表格本身可以照常填写。',
};
