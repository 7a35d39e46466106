import type { PointGroup } from '../../../domain/tables/tableParameter';

/** 考核项目 of the composite, 分; `from` is the scheme a component is pulled from (3.10). */
export const STAFF_COMPONENTS: PointGroup = {
  key: 'components',
  label: '考核项目',
  note: '满分（分）；从其他方案取得的项目按得分折算',
  kind: 'marks',
  items: [
    { key: 'ethics', label: '师德师风', points: '15', from: '' },
    { key: 'work', label: '本职(教育教学)工作', points: '35', from: '' },
    { key: 'attend', label: '出勤与会议', points: '5', from: '' },
    { key: 'observe', label: '管理听课', points: '10', from: 'observation' },
    { key: 'visit', label: '家访', points: '10', from: 'home-visit' },
    { key: 'ask', label: '问师生', points: '10', from: 'ask-service' },
    { key: 'mentor', label: '师徒结对', points: '5', from: 'mentoring' },
    { key: 'promise', label: '认责承诺', points: '10', from: 'commitment' },
  ],
  total: '100',
  open: true,
};
