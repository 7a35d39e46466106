import type { TableScheme, TableSpec } from '../../domain/tables/tableScheme';
import { PAIR, typed } from './mentoringTables/pairColumns';

const REGISTER: TableSpec = {
  key: 'register',
  tab: '党员导师结对登记',
  kind: 'register',
  purpose: {
    zh: '党员导师与结对对象登记，一行一对',
    en: 'Register of member mentors: one row per pair',
  },
  notes: '只登记，不设定额，不评分；结对对象可以是团员或青年教师。',
  columns: [
    PAIR,
    typed('mid', '导师编号', 'id', 9, '党员在花名册的编号，如 D017'),
    typed('mname', '导师姓名', 'name', 9, '与花名册一致的姓名'),
    typed('aname', '结对对象', 'text', 12, '团员或青年教师姓名'),
    typed('aunit', '班级或处室', 'text', 12, '如：七(2)班'),
    typed('signed', '结对日期', 'date', 12, '如 2024-09-02'),
    { ...typed('topic', '帮带内容', 'longtext', 24, '选填'), required: false },
    { ...typed('remark', '备注', 'text', 10, '选填'), required: false },
  ],
  prefill: { kind: 'none' },
  people: [{ id: 'mid', name: 'mname' }],
  unit: ['pair'],
  unique: ['pair'],
  repeats: null,
  conflict: null,
  dated: null,
  counting: ['pair'],
  signed: 'signed',
  optional: false,
  spareRows: 100,
};

/** 党员导师制: a register of pairs, no quota and no marks (S3-10). */
export const memberMentors: TableScheme = {
  id: 'member-mentors',
  version: 1,
  title: { zh: '党员导师制结对登记', en: 'Register of member mentors' },
  shortTitle: '党员导师',
  about: {
    zh: '登记党员导师与团员、青年的结对；不设定额，不评分。',
    en: 'Which member mentors whom; no quota, no marks.',
  },
  purpose: 'daily',
  sources: ['S3-10'],
  unit: 'pair',
  engine: {
    kind: 'pairs',
    register: {
      table: 'register',
      title: 'title',
      lowTitles: [],
      subject: 'aunit',
      apprentice: 'aname',
    },
    appraisal: null,
    words: { pairs: '党员导师结对', share: '结对数占教师总数', met: '' },
  },
  tables: [REGISTER],
  outputs: [],
  groups: [],
  parameters: [],
  bands: [],
  needs: [],
  pulls: [],
  summaryTab: '党员导师汇总',
  summaryBy: null,
  lists: [
    {
      of: 'rows',
      tab: '党员导师结对名单',
      table: 'register',
      filter: { kind: 'filled', column: 'pair' },
      columns: ['pair', 'mname', 'aname', 'aunit', 'signed', 'topic'],
    },
  ],
};
