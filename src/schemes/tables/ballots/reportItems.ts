import type { PointGroup } from '../../../domain/tables/tableParameter';

/** What the ballot of 述职评议 asks; the score is made from 总体评价 unless A-20 says otherwise. */
export const REPORT_ITEMS: PointGroup = {
  key: 'items',
  label: '评议项目',
  note: '选票上的项目',
  kind: 'names',
  items: [
    { key: 'overall', label: '总体评价', points: '0', from: '' },
    { key: 'i1', label: '对抓基层党建责任的认识', points: '0', from: '' },
    { key: 'i2', label: '履行党建工作职责情况', points: '0', from: '' },
    { key: 'i3', label: '推动重点任务落实及成效', points: '0', from: '' },
    { key: 'i4', label: '查摆存在问题情况', points: '0', from: '' },
    { key: 'i5', label: '下一步思路措施', points: '0', from: '' },
  ],
  total: null,
  open: false,
};
