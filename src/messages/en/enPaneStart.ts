import type { zhPaneStart } from '../zh/zhPaneStart';

export const enPaneStart: typeof zhPaneStart = {
  noOffice:
    'The Office component (office.js) did not load. Please check the network or proxy and open the task pane again.',
  notExcel: 'Kaoping is an add-in for Excel; please open it in Excel.',
  oldExcel:
    'This Excel is too old. Kaoping needs Excel 2021, Excel 2024, Microsoft 365 or Excel on the web; the sheets themselves can be filled in as usual.',
};
