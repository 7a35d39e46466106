import type { Language } from './language';

/** The words of the preview page, which shows the add-in without Excel. */
export interface PreviewWords {
  readonly title: string;
  readonly notExcel: string;
  readonly menu: string;
  readonly example: string;
  readonly newBook: string;
  readonly open: string;
  readonly save: string;
  readonly language: string;
  readonly theme: string;
  readonly light: string;
  readonly dark: string;
  readonly failNext: string;
  readonly grid: string;
  readonly pane: string;
  readonly paneComing: string;
  readonly locked: string;
  readonly willFail: string;
  readonly unreadable: (file: string) => string;
  readonly leftOut: (what: readonly string[]) => string;
  readonly saved: (file: string) => string;
  readonly failed: string;
  readonly exampleFile: string;
  readonly newFile: string;
}

const zh: PreviewWords = {
  title: '考评 · 浏览器预览',
  notExcel: '这里用网页表格代替 Excel，数据只在本机。',
  menu: '预览菜单',
  example: '示例学校',
  newBook: '新建工作簿',
  open: '打开 .xlsx',
  save: '保存 .xlsx',
  language: '语言',
  theme: '主题',
  light: '浅色',
  dark: '深色',
  failNext: '让下一个请求失败',
  grid: '工作簿',
  pane: '任务窗格',
  paneComing: '正在准备任务窗格，约需几秒。',
  locked: '该单元格已锁定：工作表受保护，只能填写未锁定的单元格。',
  willFail: '下一个请求将失败，用来查看出错时的处理。',
  unreadable: (file) =>
    `无法打开“${file}”：不是可读取的 .xlsx 文件。请在 Excel 或 WPS 中另存为 .xlsx 后重试。`,
  leftOut: (what) => `预览未能带入：${what.join('、')}。`,
  saved: (file) => `已保存“${file}”。`,
  failed: '没有完成。请刷新页面后重试。',
  exampleFile: '示例学校.xlsx',
  newFile: '工作簿1.xlsx',
};

const en: PreviewWords = {
  title: 'Kaoping · browser preview',
  notExcel: 'A web grid stands in for Excel. Data stay on this machine.',
  menu: 'Preview menu',
  example: 'Example school',
  newBook: 'New workbook',
  open: 'Open .xlsx',
  save: 'Save .xlsx',
  language: 'Language',
  theme: 'Theme',
  light: 'Light',
  dark: 'Dark',
  failNext: 'Fail the next request',
  grid: 'Workbook',
  pane: 'Task pane',
  paneComing: 'The task pane is being prepared. This takes a few seconds.',
  locked: 'This cell is locked: the sheet is protected, only unlocked cells can be filled in.',
  willFail: 'The next request will fail, to show what happens then.',
  unreadable: (file) =>
    `“${file}” cannot be opened: it is not a readable .xlsx file. Save it as .xlsx in Excel or WPS and try again.`,
  leftOut: (what) => `The preview could not take along: ${what.join(', ')}.`,
  saved: (file) => `“${file}” saved.`,
  failed: 'This was not done. Reload the page and try again.',
  exampleFile: 'example-school.xlsx',
  newFile: 'Book1.xlsx',
};

export function previewWords(language: Language): PreviewWords {
  return language === 'zh-CN' ? zh : en;
}
