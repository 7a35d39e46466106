import { option } from '../../../domain/scheme/choices';
import type { PointGroup, TableParameter } from '../../../domain/tables/tableParameter';
import { GRADING } from '../commonParameters';

const minStars = (code: string, label: string, note: string): TableParameter => ({
  code,
  label,
  note,
  kind: 'count',
  options: [],
  value: '4',
});

/** Settings of the stars. */
export const STAR_PARAMETERS: readonly TableParameter[] = [
  {
    code: 'mode',
    label: '评星方式',
    note: '按分数线：达到分数线即评；按名次比例：四、五星级按“名额比例”取，其余按分数线',
    kind: 'choice',
    options: [option('threshold', '按分数线'), option('rankQuota', '按名次比例')],
    value: 'threshold',
  },
  {
    code: 'singleSemester',
    label: '只有一个学期得分',
    note: '待定：不评星；按一个学期：以该学期得分为学年平均分',
    kind: 'choice',
    options: [option('pending', '待定'), option('single', '按一个学期')],
    value: 'pending',
  },
  minStars('plaqueMinStars', '授牌最低星级', '几星以上授牌（桌牌），1 至 5'),
  minStars('pennantMinStars', '锦旗最低星级', '几星以上的班主任授党员先锋班锦旗，1 至 5'),
  ...GRADING,
];

/** Shares for `mode` = rankQuota: 13 and 6 of 31 in the report (S1-11, A-43). */
export const STAR_QUOTAS: PointGroup = {
  key: 'quotas',
  label: '名额比例',
  note: '占参加排名人数的百分数，四舍五入，并列都入；按名次比例评星时用',
  kind: 'weights',
  items: [
    { key: '5', label: '五星级', points: '42', from: '' },
    { key: '4', label: '四星级', points: '19', from: '' },
  ],
  total: null,
  open: false,
};
