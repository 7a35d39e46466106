import type { Band, Scheme, ScorePart, ScoreSheetSettings } from './scheme';

/** What may stand in the 值 cell of one row of 参数设置, and what it says now. */
export interface ParameterSpec {
  /** Machine key in the column 代码, unique within a scheme. */
  readonly code: string;
  /** Label in the column 参数. */
  readonly label: string;
  readonly note: string;
  readonly kind: 'points' | 'percent' | 'count' | 'text' | 'share' | 'choice' | 'date';
  /** For `choice`: machine value and the word in the cell. */
  readonly options: readonly ChoiceOption[];
  /** Present value as it stands in the cell: decimal text, a word, or ISO date. */
  readonly value: string;
}

interface ChoiceOption {
  readonly value: string;
  readonly label: string;
}

type ChoiceKey =
  | 'combine'
  | 'partFloorAction'
  | 'bandOn'
  | 'missing'
  | 'veto'
  | 'vetoEffect'
  | 'probationaryExcellent'
  | 'excellentCap'
  | 'rank';

const option = (value: string, label: string): ChoiceOption => ({ value, label });

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

/** Prefix of an indicator's label on 参数设置: "目标责任书指标：". */
export function indicatorPrefix(part: ScorePart): string {
  return `${part.label}指标：`;
}

export function indicatorCode(part: string, indicator: string): string {
  return `indicator.${part}.${indicator}`;
}

/** The word on 参数设置 for the n-th band, counted from the top: "第1档". */
export function bandOrdinal(index: number): string {
  return `第${index + 1}档`;
}

/** Every parameter of a scheme in the order in which 参数设置 lists them. */
export function schemeParameters(scheme: Scheme): readonly ParameterSpec[] {
  return [
    ...scheme.parts.flatMap(partParameters),
    ...settingParameters(scheme),
    ...scheme.bands.flatMap(bandParameters),
  ];
}

function partParameters(part: ScorePart): ParameterSpec[] {
  const points = (code: string, label: string, value: string, note: string): ParameterSpec => ({
    code: `${code}.${part.key}`,
    label: `${part.label}${label}`,
    note,
    kind: 'points',
    options: [],
    value,
  });
  return [
    ...part.indicators.map(
      (indicator): ParameterSpec => ({
        code: indicatorCode(part.key, indicator.key),
        label: indicatorPrefix(part) + indicator.label,
        note: '指标满分（分）；可改名、改分、增行、删行，各指标满分之和须等于满分合计',
        kind: 'points',
        options: [],
        value: indicator.max,
      }),
    ),
    points('fullMarks', '满分合计', part.fullMarks, '各指标满分之和（分）'),
    points('maxBonus', '加分上限', part.maxBonus, '每人最多加几分'),
    points('maxDeduct', '扣分上限', part.maxDeduct, '每人最多扣几分，扣分填正数'),
    { ...points('weight', '权重', part.weight, '百分数；各权重之和须为 100'), kind: 'percent' },
  ];
}

function settingParameters(scheme: Scheme): ParameterSpec[] {
  const { settings, bands } = scheme;
  const plain = (
    code: string,
    kind: ParameterSpec['kind'],
    label: string,
    value: string,
    note: string,
  ): ParameterSpec => ({ code, kind, label, value, note, options: [] });
  return [
    choice('combine', settings),
    plain('partFloor', 'points', '单项最低线', settings.partFloor, '低于此分标记“单项低于60”；空白为不检查'),
    choice('partFloorAction', settings),
    plain('decimals', 'count', '保留小数位数', String(settings.decimals), '0 至 4，四舍五入，只取舍一次'),
    choice('bandOn', settings),
    choice('missing', settings),
    choice('veto', settings),
    {
      ...plain('vetoBand', 'choice', '否决等次', '', '一票否决后的等次'),
      options: bands.map((band, index) => option(band.key, bandOrdinal(index))),
      value: bandOrdinal(bands.findIndex((band) => band.key === settings.vetoBand)),
    },
    choice('vetoEffect', settings),
    plain('minMonths', 'count', '不定等次月数', String(settings.minMonths), '转入本支部不足几个月不定等次；0 为不检查'),
    choice('probationaryExcellent', settings),
    choice('excellentCap', settings),
    plain('excellentCapShare', 'share', '最高等次比例上限', settings.excellentCapShare, '占应考人数的比例，如 1/3'),
    choice('rank', settings),
  ];
}

function choice(key: ChoiceKey, settings: ScoreSheetSettings): ParameterSpec {
  const { label, note, options } = CHOICES[key];
  const chosen = options.find((each) => each.value === settings[key]);
  return { code: key, label, note, kind: 'choice', options, value: chosen?.label ?? '' };
}

function bandParameters(band: Band, index: number): ParameterSpec[] {
  const ordinal = bandOrdinal(index);
  const row = (code: string, label: string, value: string, note: string): ParameterSpec => ({
    code: `band.${band.key}.${code}`,
    label: ordinal + label,
    note,
    kind: 'text',
    options: [],
    value,
  });
  const lower: ParameterSpec[] =
    band.lo === null
      ? []
      : [
          { ...row('lo', '下限', band.lo, '分；各档下限须逐档降低'), kind: 'points' },
          {
            ...row('inclusive', '含下限', band.loInclusive ? '是' : '否', '“以上”含本数'),
            kind: 'choice',
            options: [option('yes', '是'), option('no', '否')],
          },
        ];
  return [
    row('label', '名称', band.label, '等次名称'),
    ...lower,
    row('follow', '后续处理', band.followUp, '印在结果和名单上，可空'),
  ];
}
