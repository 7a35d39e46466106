import { option } from '../../../domain/scheme/choices';
import type { TableParameter } from '../../../domain/tables/tableParameter';
import { commonChoice, GRADING } from '../commonParameters';

/** Settings of 一岗双责. */
export const GOAL_PARAMETERS: readonly TableParameter[] = [
  {
    code: 'passLine',
    label: '达标线',
    note: '得分率达到此数即该方面达标；100 为必须全部完成',
    kind: 'points',
    options: [],
    value: '80',
  },
  {
    code: 'failWhen',
    label: '问责条件',
    note: '党建和业务中任一方面未达标即问责，或两方面都未达标才问责',
    kind: 'choice',
    options: [option('either', '任一未达标'), option('both', '两方面都未达标')],
    value: 'either',
  },
  {
    code: 'missingDimension',
    label: '缺一个方面的目标时',
    note: '不定结论：列入未签订缺维度名单；不计该方面：只看另一方面',
    kind: 'choice',
    options: [option('block', '不定结论'), option('ignore', '不计该方面')],
    value: 'block',
  },
  ...GRADING,
  commonChoice('missing', 'block'),
];
