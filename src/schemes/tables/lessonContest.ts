import { option } from '../../domain/scheme/choices';
import type { TableParameter } from '../../domain/tables/tableParameter';
import type { TableScheme } from '../../domain/tables/tableScheme';
import { contestCircular } from '../circulars/awardCirculars';
import { contestNotice } from '../circulars/awardNotices';
import { commonChoice, GRADING } from './commonParameters';
import { CONTEST_OUTPUTS } from './contest/contestOutputs';
import { CONTEST_BANDS, CONTEST_MARKS } from './contest/contestPoints';
import { CONTEST_TABLES } from './contest/contestTables';

/** S0-19, A-46, A-49. */
const CONTEST_PARAMETERS: readonly TableParameter[] = [
  {
    code: 'promote',
    label: '晋级名额',
    note: '人；按最后得分从高到低',
    kind: 'count',
    options: [],
    value: '19',
  },
  {
    code: 'ties',
    label: '名额边缘并列',
    note: '全部晋级：并列者都晋级；比全体均分：再比未去极值的平均分，仍并列的都晋级；人工确定：并列者标待定',
    kind: 'choice',
    options: [
      option('include', '全部晋级'),
      option('tieBreak', '比全体均分'),
      option('manual', '人工确定'),
    ],
    value: 'include',
  },
  {
    code: 'trimFrom',
    label: '去极值的最少评委数',
    note: '评委达到此数时去掉一个最高分、一个最低分；0 为不去',
    kind: 'count',
    options: [],
    value: '5',
  },
  commonChoice('rank', 'min'),
];

/** 示范课/青年优质课展评 (3.14). */
export const lessonContest: TableScheme = {
  id: 'lesson-contest',
  version: 1,
  title: { zh: '示范课/青年优质课展评', en: 'Model-lesson and young-teacher lesson contest' },
  shortTitle: '展评',
  about: {
    zh: '评委打分，去极值后取平均，定奖级和晋级；登记示范课，查未承担的党员。',
    en: "Judges' marks, trimmed mean, award bands and promotion; and which members have given no model lesson.",
  },
  purpose: 'award',
  sources: [
    'S0-13',
    'S0-14',
    'S0-15',
    'S0-16',
    'S0-17',
    'S0-18',
    'S0-19',
    'S0-20',
    'S1-12',
    'S1-30',
  ],
  unit: 'contestant',
  engine: {
    kind: 'contest',
    judges: { table: 'judges', judge: 'judge', subject: 'subject', marks: 'L' },
    words: { promoted: '晋级', open: '待定' },
    result: 'result',
    participation: {
      table: 'lessons',
      lessonKind: 'kind',
      group: 'group',
      required: '示范课',
      everyTeacher: '研究课',
      members: 'members',
      groups: 'groups',
    },
  },
  tables: CONTEST_TABLES,
  outputs: CONTEST_OUTPUTS,
  groups: [CONTEST_MARKS],
  parameters: [...CONTEST_PARAMETERS, ...GRADING],
  bands: CONTEST_BANDS,
  needs: [],
  pulls: [],
  summaryTab: '展评汇总',
  summaryBy: 'subject',
  lists: [
    {
      of: 'units',
      tab: '晋级名单',
      form: 'list',
      filter: { kind: 'award' },
      figures: [
        { header: '最后得分', value: 'score' },
        { header: '名次', value: 'rank' },
      ],
    },
    {
      of: 'units',
      tab: '获奖名单',
      form: 'list',
      filter: { kind: 'bands', bands: ['1', '2', '3'] },
      figures: [
        { header: '最后得分', value: 'score' },
        { header: '奖级', value: 'band' },
      ],
    },
    {
      of: 'output',
      tab: '未承担示范课党员名单',
      output: 'members',
      column: 'done',
      values: ['否'],
      columns: ['id', 'name', 'branch', 'post'],
    },
    contestNotice,
    contestCircular,
  ],
};
