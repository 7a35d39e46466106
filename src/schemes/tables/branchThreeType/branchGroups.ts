import type { PointGroup } from '../../../domain/tables/tableParameter';

/** The eight items of the three types, 分; `from` is the first level an item belongs to (S0-02). */
const MARKS: PointGroup = {
  key: 'K',
  label: '考核指标',
  note: '指标满分（分）；名称以“学习型·”“服务型·”“创新型·”开头',
  kind: 'marks',
  items: [
    { key: 'l1', label: '学习型·学习教育活动', points: '15', from: 'learning' },
    { key: 'l2', label: '学习型·课堂教学结构改革', points: '10', from: 'learning' },
    { key: 'l3', label: '学习型·教师专业化成长', points: '15', from: 'learning' },
    { key: 's1', label: '服务型·规范办学行为', points: '15', from: 'service' },
    { key: 's2', label: '服务型·三减工程', points: '10', from: 'service' },
    { key: 's3', label: '服务型·四开放', points: '10', from: 'service' },
    { key: 'c1', label: '创新型·学科教学特色化', points: '10', from: 'innovation' },
    { key: 'c2', label: '创新型·校长助理团与民主管理', points: '15', from: 'innovation' },
  ],
  total: '100',
  open: true,
};

/** 0.7 sheet, 0.3 ballot (3.4). */
const WEIGHTS: PointGroup = {
  key: 'weights',
  label: '合成权重',
  note: '百分数',
  kind: 'weights',
  items: [
    { key: 'sheet', label: '考核评分', points: '70', from: '' },
    { key: 'ballot', label: '述职测评得分', points: '30', from: 'ballot-report' },
  ],
  total: '100',
  open: false,
};

export const BRANCH_GROUPS: readonly PointGroup[] = [MARKS, WEIGHTS];
