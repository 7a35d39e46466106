import {
  bandOrdinal,
  indicatorCode,
  indicatorPrefix,
  type ParameterSpec,
  schemeParameters,
} from '../../../../src/domain/scheme/parameterSpec';
import type { Scheme, ScoreSheetSettings } from '../../../../src/domain/scheme/scheme';
import { doubleContract } from '../../../../src/schemes/doubleContract';

type Line = readonly [
  code: string,
  label: string,
  kind: string,
  value: string,
  options: string,
  note: string,
];

const pointsNote = '指标满分（分）；可改名、改分、增行、删行，各指标满分之和须等于满分合计';

/** The rows of 参数设置 for the two contracts, as a person finds them there. */
const lines: Readonly<Record<'parts' | 'settings' | 'bands', readonly Line[]>> = {
  parts: [
    ['indicator.A.a1', '目标责任书指标：师生新形象', 'points', '15', '', pointsNote],
    ['indicator.A.a2', '目标责任书指标：教学工作新突破', 'points', '25', '', pointsNote],
    ['indicator.A.a3', '目标责任书指标：德育工作新举措', 'points', '15', '', pointsNote],
    ['indicator.A.a4', '目标责任书指标：评价方式新变化', 'points', '10', '', pointsNote],
    ['indicator.A.a5', '目标责任书指标：校本课程建设新进展', 'points', '15', '', pointsNote],
    ['indicator.A.a6', '目标责任书指标：教师队伍素质新提高', 'points', '20', '', pointsNote],
    ['fullMarks.A', '目标责任书满分合计', 'points', '100', '', '各指标满分之和（分）'],
    ['maxBonus.A', '目标责任书加分上限', 'points', '20', '', '每人最多加几分'],
    ['maxDeduct.A', '目标责任书扣分上限', 'points', '100', '', '每人最多扣几分，扣分填正数'],
    ['weight.A', '目标责任书权重', 'percent', '50', '', '百分数；各权重之和须为 100'],
    ['indicator.B.b1', '廉政责任书指标：政治纪律与组织观念', 'points', '20', '', pointsNote],
    ['indicator.B.b2', '廉政责任书指标：廉洁从教', 'points', '30', '', pointsNote],
    ['indicator.B.b3', '廉政责任书指标：规范收费与教辅管理', 'points', '15', '', pointsNote],
    ['indicator.B.b4', '廉政责任书指标：师德师风与工作作风', 'points', '20', '', pointsNote],
    ['indicator.B.b5', '廉政责任书指标：廉政学习与警示教育', 'points', '15', '', pointsNote],
    ['fullMarks.B', '廉政责任书满分合计', 'points', '100', '', '各指标满分之和（分）'],
    ['maxBonus.B', '廉政责任书加分上限', 'points', '20', '', '每人最多加几分'],
    ['maxDeduct.B', '廉政责任书扣分上限', 'points', '100', '', '每人最多扣几分，扣分填正数'],
    ['weight.B', '廉政责任书权重', 'percent', '50', '', '百分数；各权重之和须为 100'],
  ],
  settings: [
    [
      'combine',
      '合成方式',
      'choice',
      '加权平均',
      'weighted=加权平均 sum=合计 min=取低',
      '几份责任书合成总分的办法',
    ],
    ['partFloor', '单项最低线', 'points', '60', '', '低于此分标记“单项低于60”；0 为不检查'],
    [
      'partFloorAction',
      '低于单项最低线时',
      'choice',
      '提示',
      'flag=提示 cap=封顶',
      '提示：只标记；封顶：等次不高于最低一项自身的等次',
    ],
    ['decimals', '保留小数位数', 'count', '2', '', '0 至 4，四舍五入，只取舍一次'],
    [
      'bandOn',
      '定档依据',
      'choice',
      '取舍后',
      'rounded=取舍后 exact=取舍前',
      '取舍后：印出的分数定档；取舍前：未取舍的分数定档',
    ],
    [
      'missing',
      '缺分处理',
      'choice',
      '不计总分',
      'block=不计总分 zero=按零分',
      '不计总分：缺一项即未完成；按零分：缺项按 0 分计，须先核对名单',
    ],
    ['veto', '一票否决', 'choice', '启用', 'on=启用 off=停用', '停用后“一票否决”一列不起作用'],
    [
      'vetoBand',
      '否决等次',
      'choice',
      '第4档',
      'excellent=第1档 qualified=第2档 basic=第3档 unqualified=第4档',
      '一票否决后的等次',
    ],
    [
      'vetoEffect',
      '否决效果',
      'choice',
      '降低等次',
      'lowestBand=降低等次 noAward=取消评优',
      '降低等次：降至否决等次且不排名；取消评优：等次按分数，不排名',
    ],
    ['minMonths', '不定等次月数', 'count', '6', '', '转入本支部不足几个月不定等次；0 为不检查'],
    [
      'probationaryExcellent',
      '预备党员达到最高等次',
      'choice',
      '提示',
      'warn=提示 block=不允许 off=不检查',
      '不允许：降为次一等次',
    ],
    [
      'excellentCap',
      '最高等次比例控制',
      'choice',
      '提示',
      'none=不设 warn=提示 enforce=从严',
      '提示：超过时警告；从严：超过时不能定稿；任何情况下都不自动降档',
    ],
    ['excellentCapShare', '最高等次比例上限', 'share', '1/3', '', '占应考人数的比例，如 1/3'],
    [
      'rank',
      '并列名次',
      'choice',
      '跳号(1,2,2,4)',
      'min=跳号(1,2,2,4) dense=不跳号(1,2,2,3)',
      '并列后是否跳号',
    ],
  ],
  bands: [
    ['band.excellent.label', '第1档名称', 'text', '优秀党员(推荐)', '', '等次名称'],
    ['band.excellent.lo', '第1档下限', 'points', '100', '', '分；各档下限须逐档降低'],
    ['band.excellent.inclusive', '第1档含下限', 'choice', '是', 'yes=是 no=否', '“以上”含本数'],
    [
      'band.excellent.follow',
      '第1档后续处理',
      'text',
      '推荐为本年度优秀党员;支部表彰奖励',
      '',
      '印在结果和名单上，可空',
    ],
    ['band.qualified.label', '第2档名称', 'text', '合格党员', '', '等次名称'],
    ['band.qualified.lo', '第2档下限', 'points', '80', '', '分；各档下限须逐档降低'],
    ['band.qualified.inclusive', '第2档含下限', 'choice', '是', 'yes=是 no=否', '“以上”含本数'],
    ['band.qualified.follow', '第2档后续处理', 'text', '', '', '印在结果和名单上，可空'],
    ['band.basic.label', '第3档名称', 'text', '基本合格党员', '', '等次名称'],
    ['band.basic.lo', '第3档下限', 'points', '60', '', '分；各档下限须逐档降低'],
    ['band.basic.inclusive', '第3档含下限', 'choice', '是', 'yes=是 no=否', '“以上”含本数'],
    [
      'band.basic.follow',
      '第3档后续处理',
      'text',
      '谈话提醒、限期改进',
      '',
      '印在结果和名单上，可空',
    ],
    ['band.unqualified.label', '第4档名称', 'text', '不合格党员', '', '等次名称'],
    [
      'band.unqualified.follow',
      '第4档后续处理',
      'text',
      '列为支部重点教育对象;书面上报镇党委依规处理',
      '',
      '印在结果和名单上，可空',
    ],
  ],
};

const lineOf = ({ code, label, kind, value, options, note }: ParameterSpec): Line => [
  code,
  label,
  kind,
  value,
  options.map((option) => `${option.value}=${option.label}`).join(' '),
  note,
];

const withSettings = (change: Partial<ScoreSheetSettings>): Scheme => ({
  ...doubleContract,
  settings: { ...doubleContract.settings, ...change },
});

const specOf = (scheme: Scheme, code: string): ParameterSpec =>
  schemeParameters(scheme).find((spec) => spec.code === code)!;

describe('the parameters of the two contracts (R-18)', () => {
  it.each([...lines.parts, ...lines.settings, ...lines.bands])(
    '%s is the row %s, a cell of kind %s that says "%s"',
    (...line) => {
      expect(lineOf(specOf(doubleContract, line[0]))).toEqual(line);
    },
  );

  it('stand in the order of the form: parts, settings, bands', () => {
    const wanted = [...lines.parts, ...lines.settings, ...lines.bands].map(([code]) => code);
    expect(schemeParameters(doubleContract).map((spec) => spec.code)).toEqual(wanted);
  });

  it('have codes and labels of their own, by which a row is recognised', () => {
    const specs = schemeParameters(doubleContract);
    expect(new Set(specs.map((spec) => spec.code)).size).toBe(specs.length);
    expect(new Set(specs.map((spec) => spec.label)).size).toBe(specs.length);
  });
});

describe('the value in a cell of 参数设置', () => {
  it.each<readonly [string, Partial<ScoreSheetSettings>, string]>([
    ['combine', { combine: 'min' }, '取低'],
    ['partFloor', { partFloor: '70.5' }, '70.5'],
    ['partFloorAction', { partFloorAction: 'cap' }, '封顶'],
    ['decimals', { decimals: 0 }, '0'],
    ['bandOn', { bandOn: 'exact' }, '取舍前'],
    ['missing', { missing: 'zero' }, '按零分'],
    ['veto', { veto: 'off' }, '停用'],
    ['vetoBand', { vetoBand: 'excellent' }, '第1档'],
    ['vetoEffect', { vetoEffect: 'noAward' }, '取消评优'],
    ['minMonths', { minMonths: 12 }, '12'],
    ['probationaryExcellent', { probationaryExcellent: 'off' }, '不检查'],
    ['excellentCap', { excellentCap: 'enforce' }, '从严'],
    ['excellentCapShare', { excellentCapShare: '30%' }, '30%'],
    ['rank', { rank: 'dense' }, '不跳号(1,2,2,3)'],
  ])('of %s follows the scheme: %j is %s', (code, change, value) => {
    expect(specOf(withSettings(change), code).value).toBe(value);
  });

  it('is blank for a choice that the form does not offer', () => {
    const strange = withSettings({ rank: 'olympic' as ScoreSheetSettings['rank'] });
    expect(specOf(strange, 'rank').value).toBe('');
  });

  it('says 否 where a band begins above its bound', () => {
    const [top, ...others] = doubleContract.bands;
    const scheme = { ...doubleContract, bands: [{ ...top!, loInclusive: false }, ...others] };
    expect(specOf(scheme, 'band.excellent.inclusive').value).toBe('否');
    expect(specOf(scheme, 'band.qualified.inclusive').value).toBe('是');
  });
});

describe('the names of parameters', () => {
  it('say the part before the indicator, and the ordinal of a band from the top', () => {
    const [goals] = doubleContract.parts;
    expect(indicatorPrefix(goals!)).toBe('目标责任书指标：');
    expect(indicatorCode('A', 'a1')).toBe('indicator.A.a1');
    expect([0, 1, 9].map(bandOrdinal)).toEqual(['第1档', '第2档', '第10档']);
  });
});
