import { option } from '../../../domain/scheme/choices';
import type { PointGroup, TableParameter } from '../../../domain/tables/tableParameter';
import { GRADING } from '../commonParameters';
import { countSetting, severalPosts, shareSetting, textSetting, yesNo } from '../quotaSettings';

/** Weights of a class adviser; for everybody else 电话家访任务 is all (A-34, defaults). */
export const visitWeights: PointGroup = {
  key: 'weights',
  label: '班主任家访权重',
  note: '其他人员只考核电话家访任务，占 100',
  kind: 'weights',
  items: [
    { key: 'phone', label: '电话家访任务', points: '60', from: '' },
    { key: 'cover', label: '本班电话覆盖', points: '20', from: '' },
    { key: 'door', label: '入户家访', points: '20', from: '' },
  ],
  total: '100',
  open: false,
};

/** */
export const visitParameters: readonly TableParameter[] = [
  severalPosts('multiRole'),
  textSetting('phoneForms', '计入电话任务的形式', '用、隔开', '电话家访'),
  textSetting(
    'coverForms',
    '计入覆盖的形式',
    '用、隔开；到校约谈不计',
    '电话家访、入户家访、小型家长座谈会、网络家访',
  ),
  {
    code: 'countBy',
    label: '电话任务按什么计',
    note: '人次：每次都计；学生数：同月同一学生只计一次',
    kind: 'choice',
    options: [option('calls', '人次'), option('students', '学生数')],
    value: 'calls',
  },
  countSetting('phoneCoverTimes', '每生每学期电话次数', '达到几次才算电话覆盖（次）', '1'),
  shareSetting('doorShare', '班主任入户比例', '占本班学生总数，如 1/3', '1/3'),
  {
    code: 'doorRounding',
    label: '入户人数取整',
    note: '进一：4.1 人算 5 人；四舍五入；去尾',
    kind: 'choice',
    options: [option('up', '进一'), option('half', '四舍五入'), option('down', '去尾')],
    value: 'up',
  },
  countSetting('deadlineDay', '上报期限', '次月几日前上报（日）', '3'),
  yesNo('deadlineInclusive', '期限当日算按时', '是：当日上报不算逾期', 'yes'),
  yesNo('deadlineHolidayShift', '期限遇周末顺延', '是：遇周六、周日顺延到周一', 'no'),
  ...GRADING,
];
