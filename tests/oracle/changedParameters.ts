import type { ParameterChange } from '../support/parameterCells';

/** What a school may change on 参数设置 with no add-in at hand: 代码 to 值. */
export const changedParameters: ReadonlyMap<string, ParameterChange> = new Map<
  string,
  ParameterChange
>([
  [
    'bands at 95.5, 81, 60.25, the first without its bound',
    {
      'band.excellent.lo': 95.5,
      'band.excellent.inclusive': '否',
      'band.qualified.lo': 81,
      'band.basic.lo': 60.25,
      'band.basic.label': '基本 "合格"',
      'band.qualified.follow': '继续努力',
    },
  ],
  ['weights 60 and 40', { 'weight.A': 60, 'weight.B': 40 }],
  [
    'the plain sum, bands at 200, 160, 120',
    {
      combine: '合计',
      'band.excellent.lo': 200,
      'band.qualified.lo': 160,
      'band.basic.lo': 120,
    },
  ],
  ['the lower of the two', { combine: '取低' }],
  ['bands on the number before rounding', { bandOn: '取舍前' }],
  ['one decimal', { decimals: 1 }],
  [
    'no decimals, before rounding, capped',
    { decimals: 0, bandOn: '取舍前', partFloorAction: '封顶' },
  ],
  ['a part below 70 caps the band', { partFloor: 70, partFloorAction: '封顶' }],
  ['a veto only takes the award', { vetoEffect: '取消评优' }],
  ['a veto leads to the third band', { vetoBand: '第3档' }],
  ['no veto', { veto: '停用' }],
  ['no first band for probationary members', { probationaryExcellent: '不允许' }],
  ['missing marks are zero', { missing: '按零分' }],
  [
    'other maxima',
    {
      'indicator.A.a1': 10,
      'indicator.A.a2': 30,
      'maxBonus.A': 5,
      'maxDeduct.B': 12,
    },
  ],
]);
