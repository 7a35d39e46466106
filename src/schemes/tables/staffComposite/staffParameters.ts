import { option } from '../../../domain/scheme/choices';
import type { TableParameter } from '../../../domain/tables/tableParameter';
import { commonChoice, GRADING } from '../commonParameters';
import { MAX_DEDUCT, maxBonus } from '../sheetParameters';

/** Settings of the composite. */
export const STAFF_PARAMETERS: readonly TableParameter[] = [
  {
    code: 'disabledComponents',
    label: '停用的考核项目',
    note: '项目名称，几项用顿号隔开；停用的项目不计分，也不计入适用满分',
    kind: 'text',
    options: [],
    value: '',
  },
  {
    code: 'nonApplicable',
    label: '不适用的项目',
    note: '折算：按适用满分折算为百分制；按零分：计入满分，得 0 分；按满分：计入满分，得满分',
    kind: 'choice',
    options: [option('rescale', '折算'), option('zero', '按零分'), option('full', '按满分')],
    value: 'rescale',
  },
  maxBonus('5'),
  MAX_DEDUCT,
  ...GRADING,
  commonChoice('missing', 'block'),
  commonChoice('rank', 'min'),
];
