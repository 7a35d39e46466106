import type { TableScheme } from '../../domain/tables/tableScheme';
import { staffCircular } from '../circulars/awardCirculars';
import { staffNotice } from '../circulars/awardNotices';
import { STAFF_COLUMNS } from './staffComposite/staffColumns';
import { STAFF_COMPONENTS } from './staffComposite/staffComponents';
import { STAFF_PARAMETERS } from './staffComposite/staffParameters';

/** 教职工个人综合考核(量化考核), S1-10, S1-44, S1-54: typed marks and what other schemes publish. */
export const staffComposite: TableScheme = {
  id: 'staff-composite',
  version: 1,
  title: { zh: '教职工个人综合考核(量化考核)', en: 'Staff composite (quantified) appraisal' },
  shortTitle: '综合考核',
  about: {
    zh: '每学期把师德、本职工作、出勤的评分与听课、家访、问师生、师徒、承诺的得分合成为百分制。',
    en: 'Marks for ethics, work and attendance and the scores of other schemes make one score of 100.',
  },
  purpose: 'daily',
  sources: ['S1-10', 'S1-44', 'S1-54'],
  unit: 'staff',
  engine: {
    kind: 'composite',
    table: 'sheet',
    group: 'components',
    applies: {
      observe: 'weeklyQuota',
      visit: 'phoneQuota',
      ask: 'support',
      mentor: 'pair',
      promise: 'member',
    },
    sourceTabs: {
      observation: '听课月度通报',
      'home-visit': '家访统计',
      'ask-service': '问师生统计',
      mentoring: '师徒结对考核表',
      commitment: '承诺考核结果',
    },
    bonus: 'bonus',
    deduct: 'deduct',
    base: 'base',
    score: 'score',
    band: 'band',
    rank: 'rank',
    rescaledLabel: '折算分',
  },
  tables: [
    {
      key: 'sheet',
      tab: '个人综合考核表',
      kind: 'fillIn',
      purpose: {
        zh: '教职工个人综合考核，每人一行',
        en: 'Staff appraisal, one row per person',
      },
      notes:
        '填师德师风、本职工作、出勤与会议三项，其余各项由有关方案的得分折算；不适用的项目印“-”，按适用满分折算。',
      columns: STAFF_COLUMNS,
      prefill: { kind: 'staff' },
      people: [{ id: 'id', name: 'name', branch: 'branch' }],
      unit: [],
      unique: ['id'],
      repeats: null,
      conflict: null,
      dated: null,
      counting: [],
      signed: null,
      optional: false,
      spareRows: 5,
    },
  ],
  outputs: [],
  groups: [STAFF_COMPONENTS],
  parameters: STAFF_PARAMETERS,
  bands: [
    {
      key: 'top',
      label: '优秀',
      labelEn: 'excellent',
      lo: '90',
      loInclusive: true,
      followUp: '表彰候选',
    },
    { key: 'fine', label: '良好', labelEn: 'good', lo: '80', loInclusive: true, followUp: '' },
    { key: 'pass', label: '合格', labelEn: 'pass', lo: '60', loInclusive: true, followUp: '' },
    {
      key: 'fail',
      label: '不合格',
      labelEn: 'fail',
      lo: null,
      loInclusive: true,
      followUp: '约谈;限期改进',
    },
  ],
  needs: ['posts'],
  pulls: ['observation', 'home-visit', 'ask-service', 'mentoring', 'commitment'],
  summaryTab: '综合考核汇总',
  summaryBy: 'department',
  summaryCuts: ['branch'],
  lists: [
    {
      of: 'units',
      tab: '综合考核汇总表',
      form: 'list',
      filter: { kind: 'all' },
      figures: [
        { header: '适用满分', value: 'base' },
        { header: '综合考核分', value: 'score' },
        { header: '等次', value: 'band' },
        { header: '名次', value: 'rank' },
      ],
    },
    {
      of: 'units',
      tab: '表彰候选名单',
      form: 'list',
      filter: { kind: 'bands', bands: ['top'] },
      figures: [
        { header: '综合考核分', value: 'score' },
        { header: '名次', value: 'rank' },
      ],
    },
    staffNotice,
    staffCircular,
  ],
};
