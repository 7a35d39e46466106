/** One alternative: the machine value and the word on 参数设置. */
export interface ChoiceOption {
  readonly value: string;
  readonly label: string;
}

export function option(value: string, label: string): ChoiceOption {
  return { value, label };
}

export type ChoiceKey =
  | 'combine'
  | 'partFloorAction'
  | 'bandOn'
  | 'missing'
  | 'veto'
  | 'vetoEffect'
  | 'probationaryExcellent'
  | 'excellentCap'
  | 'rank';

/** The alternatives of with the words that stand on 参数设置. */
export const CHOICES: Readonly<
  Record<
    ChoiceKey,
    { readonly label: string; readonly note: string; readonly options: readonly ChoiceOption[] }
  >
> = {
  combine: {
    label: '合成方式',
    note: '几份责任书合成总分的办法',
    options: [option('weighted', '加权平均'), option('sum', '合计'), option('min', '取低')],
  },
  partFloorAction: {
    label: '低于单项最低线时',
    note: '提示：只标记；封顶：等次不高于最低一项自身的等次',
    options: [option('flag', '提示'), option('cap', '封顶')],
  },
  bandOn: {
    label: '定档依据',
    note: '取舍后：印出的分数定档；取舍前：未取舍的分数定档',
    options: [option('rounded', '取舍后'), option('exact', '取舍前')],
  },
  missing: {
    label: '缺分处理',
    note: '不计总分：缺一项即未完成；按零分：缺项按 0 分计，须先核对名单',
    options: [option('block', '不计总分'), option('zero', '按零分')],
  },
  veto: {
    label: '一票否决',
    note: '停用后“一票否决”一列不起作用',
    options: [option('on', '启用'), option('off', '停用')],
  },
  vetoEffect: {
    label: '否决效果',
    note: '降低等次：降至否决等次且不排名；取消评优：等次按分数，不排名',
    options: [option('lowestBand', '降低等次'), option('noAward', '取消评优')],
  },
  probationaryExcellent: {
    label: '预备党员达到最高等次',
    note: '不允许：降为次一等次',
    options: [option('warn', '提示'), option('block', '不允许'), option('off', '不检查')],
  },
  excellentCap: {
    label: '最高等次比例控制',
    note: '提示：超过时警告；从严：超过时不能定稿；任何情况下都不自动降档',
    options: [option('none', '不设'), option('warn', '提示'), option('enforce', '从严')],
  },
  rank: {
    label: '并列名次',
    note: '并列后是否跳号',
    options: [option('min', '跳号(1,2,2,4)'), option('dense', '不跳号(1,2,2,3)')],
  },
};
