import { option } from '../../domain/scheme/choices';
import type { TableParameter } from '../../domain/tables/tableParameter';
import type { TableScheme } from '../../domain/tables/tableScheme';
import { mentoringCircular } from '../circulars/awardCirculars';
import { mentoringNotice } from '../circulars/awardNotices';
import { GRADING } from './commonParameters';
import { APPRAISAL } from './mentoringTables/appraisalTable';
import { LESSON_LOG } from './mentoringTables/lessonLog';
import { PAIR_BANDS } from './mentoringTables/pairBands';
import { PAIR_POINTS } from './mentoringTables/pairPoints';
import { REGISTER } from './mentoringTables/registerTable';

const YES_NO = [option('yes', '是'), option('no', '否')];

/** S0-28, S0-29, A-38, A-39. */
const QUOTAS: readonly TableParameter[] = [
  quota('quotaMentor', '师听徒定额', '师傅每学期听徒弟课的节数', '20'),
  quota('quotaApprentice', '徒听师定额', '徒弟每学期听师傅课的节数', '40'),
  {
    code: 'quotaPerPair',
    label: '定额按对计算',
    note: '是：每对各按定额；否：定额由同一人当学期的各对平均分担',
    kind: 'choice',
    options: YES_NO,
    value: 'yes',
  },
  {
    code: 'excellentNeedsQuota',
    label: '最高等次须满听课定额',
    note: '是：应考学期的两项定额有一项未满，最高评次一等次',
    kind: 'choice',
    options: YES_NO,
    value: 'yes',
  },
];

function quota(code: string, label: string, note: string, value: string): TableParameter {
  return { code, label, note, kind: 'count', options: [], value };
}

/** 师徒结对考核 (3.9). */
export const mentoring: TableScheme = {
  id: 'mentoring',
  version: 1,
  title: { zh: '师徒结对考核', en: 'Mentor-apprentice pair appraisal' },
  shortTitle: '师徒结对',
  about: {
    zh: '登记《师徒合同》，按学期统计互相听课节数，学年末考核每对师徒。',
    en: 'Mentor contracts, lessons observed per semester, and the appraisal of every pair at the end of the school year.',
  },
  purpose: 'yearEnd',
  sources: ['S0-26', 'S0-27', 'S0-28', 'S0-29', 'S0-30', 'S0-31', 'S0-32'],
  unit: 'pair',
  engine: {
    kind: 'pairs',
    register: {
      table: 'register',
      title: 'title',
      lowTitles: ['二级', '三级'],
      subject: 'subject',
      apprentice: 'aname',
    },
    appraisal: {
      table: 'sheet',
      terms: 'terms',
      both: '两学期',
      onlyFirst: '仅第一学期',
      onlySecond: '仅第二学期',
      mentor: ['m1', 'm2'],
      apprentice: ['a1', 'a2'],
      marks: 'manual',
      lessons: 'lessons',
      log: {
        table: 'log',
        date: 'date',
        direction: 'dir',
        mentor: '师听徒',
        apprentice: '徒听师',
      },
    },
    words: { pairs: '师徒结对', share: '师徒对数占教师总数', met: '听课定额达标' },
  },
  tables: [REGISTER, APPRAISAL, LESSON_LOG],
  outputs: [],
  groups: PAIR_POINTS,
  parameters: [...QUOTAS, ...GRADING],
  bands: PAIR_BANDS,
  needs: ['weeks'],
  pulls: [],
  summaryTab: '师徒结对汇总',
  summaryBy: 'subject',
  lists: [
    {
      of: 'units',
      tab: '优秀师徒名单',
      form: 'list',
      filter: { kind: 'bands', bands: ['top'] },
      figures: [
        { header: '学科', value: 'subject' },
        { header: '考核得分', value: 'score' },
      ],
    },
    {
      of: 'units',
      tab: '师徒听课未达标名单',
      form: 'list',
      filter: { kind: 'value', value: 'quotaMet', equals: ['否'] },
      figures: [
        { header: '第一学期师听徒', value: 'mentor1' },
        { header: '第一学期徒听师', value: 'apprentice1' },
        { header: '第二学期师听徒', value: 'mentor2' },
        { header: '第二学期徒听师', value: 'apprentice2' },
      ],
    },
    {
      of: 'rows',
      tab: '抽查记录',
      table: 'sheet',
      filter: { kind: 'filled', column: 'spot' },
      columns: ['pair', 'spot', 'remark'],
    },
    mentoringNotice,
    mentoringCircular,
  ],
};
