import type { OutputSpec } from '../../../domain/tables/tableScheme';
import { calculatedColumn } from '../calculatedColumn';
import {
  CONTEST_BAND_FORMULA,
  CONTEST_NEXT_FORMULA,
  CONTEST_RANK_FORMULA,
  CONTEST_SCORE_FORMULA,
} from './contestFormulas';

/** 展评成绩, and who has given which lessons. */
export const CONTEST_OUTPUTS: readonly OutputSpec[] = [
  {
    key: 'result',
    tab: '展评成绩',
    columns: [
      calculatedColumn('cid', '参赛编号', 'id', 9),
      calculatedColumn('id', '编号', 'id', 8),
      calculatedColumn('name', '姓名', 'name', 9),
      calculatedColumn('score', '最后得分', 'decimal', 9, CONTEST_SCORE_FORMULA),
      calculatedColumn('rank', '名次', 'int', 6, CONTEST_RANK_FORMULA),
      calculatedColumn('next', '是否晋级', 'text', 9, CONTEST_NEXT_FORMULA),
      calculatedColumn('band', '奖级', 'text', 8, CONTEST_BAND_FORMULA),
    ],
    kind: 'result',
    open: [],
    keys: ['cid'],
  },
  {
    key: 'members',
    tab: '示范课承担情况',
    columns: [
      calculatedColumn('id', '编号', 'id', 8),
      calculatedColumn('name', '姓名', 'name', 9),
      calculatedColumn('branch', '所在支部', 'text', 11),
      calculatedColumn('post', '岗位', 'text', 13),
      calculatedColumn(
        'lessons',
        '示范课节数',
        'int',
        10,
        '=IF([id]="","",COUNTIFS([lessons.id],[id],[lessons.kind],"示范课"))',
      ),
      calculatedColumn('done', '是否承担', 'text', 9, '=IF([id]="","",IF([lessons]>0,"是","否"))'),
    ],
    kind: 'result',
    open: [],
    keys: ['id'],
  },
  {
    key: 'groups',
    tab: '教研组展示统计',
    columns: [
      calculatedColumn('group', '教研组', 'text', 12),
      calculatedColumn('required', '示范课教师数', 'int', 11),
      calculatedColumn('everyTeacher', '研究课教师数', 'int', 11),
      calculatedColumn(
        'lessons',
        '展示课节数',
        'int',
        10,
        '=IF([group]="","",COUNTIFS([lessons.group],[group]))',
      ),
    ],
    kind: 'result',
    open: [],
    keys: ['group'],
  },
];
