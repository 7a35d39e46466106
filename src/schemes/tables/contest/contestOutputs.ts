import type { ColumnSpec } from '../../../domain/scheme/scheme';
import type { OutputSpec } from '../../../domain/tables/tableScheme';
import {
  CONTEST_BAND_FORMULA,
  CONTEST_RANK_FORMULA,
  CONTEST_SCORE_FORMULA,
} from './contestFormulas';

function calculated(
  key: string,
  header: string,
  type: ColumnSpec['type'],
  width: number,
): ColumnSpec {
  return { key, header, type, required: false, source: 'calc', width, hint: '' };
}

/** 展评成绩, and who has given which lessons. */
export const CONTEST_OUTPUTS: readonly OutputSpec[] = [
  {
    key: 'result',
    tab: '展评成绩',
    columns: [
      calculated('cid', '参赛编号', 'id', 9),
      calculated('id', '编号', 'id', 8),
      calculated('name', '姓名', 'name', 9),
      { ...calculated('score', '最后得分', 'decimal', 9), formula: CONTEST_SCORE_FORMULA },
      { ...calculated('rank', '名次', 'int', 6), formula: CONTEST_RANK_FORMULA },
      calculated('next', '是否晋级', 'text', 9),
      { ...calculated('band', '奖级', 'text', 8), formula: CONTEST_BAND_FORMULA },
    ],
    kind: 'result',
    open: [],
    keys: ['cid'],
  },
  {
    key: 'members',
    tab: '示范课承担情况',
    columns: [
      calculated('id', '编号', 'id', 8),
      calculated('name', '姓名', 'name', 9),
      calculated('branch', '所在支部', 'text', 11),
      calculated('post', '岗位', 'text', 13),
      {
        ...calculated('lessons', '示范课节数', 'int', 10),
        formula: '=IF([id]="","",COUNTIFS([lessons.id],[id],[lessons.kind],"示范课"))',
      },
      {
        ...calculated('done', '是否承担', 'text', 9),
        formula: '=IF([id]="","",IF([lessons]>0,"是","否"))',
      },
    ],
    kind: 'result',
    open: [],
    keys: ['id'],
  },
  {
    key: 'groups',
    tab: '教研组展示统计',
    columns: [
      calculated('group', '教研组', 'text', 12),
      calculated('required', '示范课教师数', 'int', 11),
      calculated('everyTeacher', '研究课教师数', 'int', 11),
      {
        ...calculated('lessons', '展示课节数', 'int', 10),
        formula: '=IF([group]="","",COUNTIFS([lessons.group],[group]))',
      },
    ],
    kind: 'result',
    open: [],
    keys: ['group'],
  },
];
