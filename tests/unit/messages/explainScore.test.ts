import type { ScoreEntry } from '../../../src/domain/engines/scoreEntry';
import type { ScoreResult } from '../../../src/domain/engines/scoreResult';
import { scoreSheet } from '../../../src/domain/engines/scoreSheet';
import type { Scheme, ScoreSheetSettings } from '../../../src/domain/scheme/scheme';
import { explainScore } from '../../../src/messages/explainScore';
import { doubleContract } from '../../../src/schemes/doubleContract';
import { exampleEntries, exampleRoster, YEAR_END } from '../../conformance/doubleContractCase';
import {
  blank,
  calculate,
  given,
  member,
  resultOf,
  row,
  sampleScheme,
} from '../domain/sampleSchool';

const results = scoreSheet({
  scheme: doubleContract,
  roster: exampleRoster,
  entries: exampleEntries,
  yearEnd: YEAR_END,
});

function exampleText(id: string, language: 'zh-CN' | 'en-US' = 'zh-CN'): string {
  const result = results.find(({ personId }) => personId === id)!;
  return explainScore(result, doubleContract, language).join('\n');
}

function lines(
  a: ScoreEntry | string,
  b: ScoreEntry | string,
  settings: Partial<ScoreSheetSettings> = {},
  change: (scheme: Scheme) => Scheme = (scheme) => scheme,
): string[] {
  return explainScore(resultOf(a, b, settings), change(sampleScheme(settings)), 'zh-CN');
}

const withLabel = (found: string[], label: string): string[] =>
  found.filter((line) => line.startsWith(label)).map((line) => line.slice(label.length).trim());

describe('The explanation of a score is the sum as on paper', () => {
  it.each(['D001', 'D003', 'D009', 'D014', 'D015', 'D019', 'D021', 'D022', 'D023'])('%s', (id) => {
    expect(exampleText(id)).toMatchSnapshot();
  });

  it.each(['D003', 'D021', 'D022'])('%s in English', (id) => {
    expect(exampleText(id, 'en-US')).toMatchSnapshot();
  });
});

describe('The explanation says', () => {
  it('that a sum over the limit counts as the limit', () => {
    const a = row('A', 'D001', '110', { bonus: given('20'), bonusReason: '市级表彰' });
    expect(withLabel(lines(a, '90'), '目标责任书')).toEqual([
      '110  加分 20（市级表彰）  共 130，超过上限 120，按 120 计  → 120.00',
    ]);
  });

  it('that the plain sum or the lowest part was taken', () => {
    expect(withLabel(lines('90', '80', { combine: 'sum' }), '合计')).toEqual(['90 + 80 = 170.00']);
    expect(withLabel(lines('90', '80', { combine: 'min' }), '取低')).toEqual([
      '90、80 中最低 = 80.00',
    ]);
  });

  it('that the band was decided on the unrounded total', () => {
    const found = lines('79.99', '80', { bandOn: 'exact' });
    expect(withLabel(found, '等次')).toEqual([
      '按未取舍的 79.995 定档：≥ 60 且 < 80 → 基本合格党员    距合格党员 0.005 分',
    ]);
    expect(withLabel(found, '取舍')).toEqual(['保留两位小数，四舍五入：80.00']);
  });

  it.each([
    [0, '取整，四舍五入：80'],
    [1, '保留一位小数，四舍五入：80.0'],
    [4, '保留四位小数，四舍五入：79.9950'],
  ])('to how many decimals it was rounded: %i', (decimals, text) => {
    expect(withLabel(lines('79.99', '80', { decimals }), '取舍')).toEqual([text]);
  });

  it('that a bound belongs to the band below where a school says so', () => {
    const above = (scheme: Scheme): Scheme => ({
      ...scheme,
      bands: scheme.bands.map((band) => ({ ...band, loInclusive: false })),
    });
    const scheme = above(sampleScheme());
    const [result] = calculate(
      [member('D001')],
      [row('A', 'D001', '80'), row('B', 'D001', '80')],
      scheme,
    );
    expect(withLabel(explainScore(result!, scheme, 'zh-CN'), '等次')).toEqual([
      '> 60 且 ≤ 80 → 基本合格党员    高于 80 分为合格党员',
    ]);
  });

  it('that a part below the floor caps the band', () => {
    const found = lines('110', '50', { partFloorAction: 'cap' });
    expect(withLabel(found, '等次')).toEqual([
      '≥ 80 且 < 100 → 合格党员；因单项低于最低线，等次封顶为不合格党员',
    ]);
    expect(withLabel(found, '提示')).toEqual(['单项低于60分：廉政责任书 50.00', '等次已封顶']);
  });

  it('which cell keeps the score away, blank or wrong', () => {
    const wrong = row('A', 'D001', { state: 'invalid', code: 'E03', cell: 'G5' });
    const found = lines(wrong, row('B', 'D001', blank('G6')));
    expect(withLabel(found, '目标责任书')).toEqual(['[有误]  “指标A”填写有误（考核表A!G5）']);
    expect(withLabel(found, '廉政责任书')).toEqual(['[缺]    “指标B”未评分（考核表B!G6）']);
    expect(withLabel(found, '提示')).toEqual(['缺分:指标B', '有错误:E03，请先改正']);
  });

  it('that a blocked row is not scored and a missing row is missing', () => {
    const blocked = lines(row('A', 'D001', '90', { blockedBy: ['E08'], row: 7 }), '90');
    expect(withLabel(blocked, '目标责任书')[0]).toContain('“考核表A”第 7 行有错误，未计分');
    const scheme = sampleScheme();
    const result = resultOf('90', '90');
    const part = result.parts[0]!;
    const without: ScoreResult = {
      ...result,
      state: 'unfinished',
      totalExact: null,
      total: null,
      flags: [{ kind: 'missingSheet', parts: ['A'] }],
      parts: [{ ...part, row: null, terms: [], score: null, rawSum: null }],
    };
    const found = explainScore(without, scheme, 'zh-CN');
    expect(withLabel(found, '目标责任书')).toEqual(['“考核表A”中没有此人的行']);
    expect(withLabel(found, '提示')).toEqual(['缺表:目标责任书']);
  });
});
