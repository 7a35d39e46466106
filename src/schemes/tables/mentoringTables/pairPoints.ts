import type { PointGroup } from '../../../domain/tables/tableParameter';

/** Marks by hand and the points of the lessons, together 100 分 (3.9). */
export const PAIR_POINTS: readonly PointGroup[] = [
  {
    key: 'manual',
    label: '考核指标',
    note: '分；与听课分值合计 100',
    kind: 'marks',
    items: [
      { key: 'contract', label: '合同履行与师德', points: '15', from: '' },
      { key: 'plan', label: '备课指导与教案', points: '15', from: '' },
      { key: 'show', label: '汇报课质量', points: '15', from: '' },
      { key: 'spot', label: '抽查情况', points: '15', from: '' },
    ],
    total: '60',
    open: false,
  },
  {
    key: 'lessons',
    label: '听课分值',
    note: '分；满定额得满分',
    kind: 'values',
    items: [
      { key: 'q1', label: '师傅听课得分', points: '20', from: '' },
      { key: 'q2', label: '徒弟听课得分', points: '20', from: '' },
    ],
    total: '40',
    open: false,
  },
];
