import { CHOICES, type ChoiceKey, type ChoiceOption, option } from './choices';
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
    plain(
      'partFloor',
      'points',
      '单项最低线',
      settings.partFloor,
      '低于此分标记“单项低于60”；0 为不检查',
    ),
    choice('partFloorAction', settings),
    plain(
      'decimals',
      'count',
      '保留小数位数',
      String(settings.decimals),
      '0 至 4，四舍五入，只取舍一次',
    ),
    choice('bandOn', settings),
    choice('missing', settings),
    choice('veto', settings),
    {
      ...plain('vetoBand', 'choice', '否决等次', '', '一票否决后的等次'),
      options: bands.map((band, index) => option(band.key, bandOrdinal(index))),
      value: bandOrdinal(bands.findIndex((band) => band.key === settings.vetoBand)),
    },
    choice('vetoEffect', settings),
    plain(
      'minMonths',
      'count',
      '不定等次月数',
      String(settings.minMonths),
      '转入本支部不足几个月不定等次；0 为不检查',
    ),
    choice('probationaryExcellent', settings),
    choice('excellentCap', settings),
    plain(
      'excellentCapShare',
      'share',
      '最高等次比例上限',
      settings.excellentCapShare,
      '占应考人数的比例，如 1/3',
    ),
    choice('rank', settings),
  ];
}

function choice(key: ChoiceKey, settings: ScoreSheetSettings): ParameterSpec {
  const { label, note, options } = CHOICES[key];
  const chosen = options.find((each) => each.value === settings[key]);
  return { code: key, label, note, kind: 'choice', options, value: chosen?.label ?? '' };
}

/** The rows of one band; `index` counts from the top. */
export function bandParameters(band: Band, index: number): ParameterSpec[] {
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
