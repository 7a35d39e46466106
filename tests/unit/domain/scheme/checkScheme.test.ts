import { checkScheme } from '../../../../src/domain/scheme/checkScheme';
import type {
  Band,
  Indicator,
  Scheme,
  ScorePart,
  ScoreSheetSettings,
} from '../../../../src/domain/scheme/scheme';
import type { SchemeFault } from '../../../../src/domain/scheme/schemeFault';
import { ALL_SCHEMES } from '../../../../src/schemes/allSchemes';
import { doubleContract } from '../../../../src/schemes/doubleContract';

const withPart = (change: Partial<ScorePart>): Scheme => ({
  ...doubleContract,
  parts: doubleContract.parts.map((part) => (part.key === 'A' ? { ...part, ...change } : part)),
});

const withSettings = (change: Partial<ScoreSheetSettings>): Scheme => ({
  ...doubleContract,
  settings: { ...doubleContract.settings, ...change },
});

const withBands = (...changes: readonly (Partial<Band> | null)[]): Scheme => ({
  ...doubleContract,
  bands: doubleContract.bands.map((band, index) => ({ ...band, ...changes[index] })),
});

const withIndicators = (...maxima: readonly string[]): Scheme =>
  withPart({
    indicators: maxima.map(
      (max, index): Indicator => ({ key: `x${index}`, label: `指标${index}`, max }),
    ),
  });

const part = '目标责任书';

describe('a scheme that is in order', () => {
  it.each(ALL_SCHEMES.map((scheme) => [scheme.id, scheme] as const))(
    'has no fault: %s as shipped',
    (_id, scheme) => {
      expect(checkScheme(scheme)).toEqual([]);
    },
  );

  it.each<readonly [string, Scheme]>([
    ['indicators of broken points that add up', withIndicators('33.3', '66.7')],
    ['no bonus and no deduction', withPart({ maxBonus: '0', maxDeduct: '0' })],
    [
      'other full marks that fit',
      withPart({ fullMarks: '120', indicators: [{ key: 'x1', label: '指标1', max: '120' }] }),
    ],
    ['no floor', withSettings({ partFloor: '' })],
    ['a floor of 0', withSettings({ partFloor: '0' })],
    ['0 decimals', withSettings({ decimals: 0 })],
    ['4 decimals', withSettings({ decimals: 4 })],
    ['no least number of months', withSettings({ minMonths: 0 })],
    [
      'a cap that is off, whatever stands there',
      withSettings({ excellentCap: 'none', excellentCapShare: '' }),
    ],
    ['a veto that is off, whatever stands there', withSettings({ veto: 'off', vetoBand: 'good' })],
    ['a veto that leads to no band', withSettings({ vetoEffect: 'noAward', vetoBand: 'good' })],
    [
      'weights that are not used',
      { ...withPart({ weight: '10' }), settings: withSettings({ combine: 'sum' }).settings },
    ],
    [
      'weights that are not used by the lowest part',
      { ...withPart({ weight: '10' }), settings: withSettings({ combine: 'min' }).settings },
    ],
    [
      'a part without weight',
      {
        ...doubleContract,
        parts: doubleContract.parts.map((one) => ({
          ...one,
          weight: one.key === 'A' ? '0' : '100',
        })),
      },
    ],
    ['a bound below zero', withBands(null, null, { lo: '-10' })],
    ['one band only', { ...doubleContract, bands: doubleContract.bands.slice(3) }],
  ])('has no fault: %s', (_name, scheme) => {
    expect(checkScheme(scheme)).toEqual([]);
  });
});

describe('a scheme with a fault (E21)', () => {
  it.each<readonly [string, Scheme, readonly SchemeFault[]]>([
    ['no parts', { ...doubleContract, parts: [] }, [{ kind: 'noParts' }]],
    ['a part without indicators', withIndicators(), [{ kind: 'noIndicators', part }]],
    [
      'maxima that do not add up to the full marks',
      withIndicators('15.5', '85'),
      [{ kind: 'indicatorSum', part, sum: '100.5', fullMarks: '100' }],
    ],
    [
      'an indicator of 0 points',
      withIndicators('100', '0'),
      [{ kind: 'indicatorMax', part, indicator: '指标1', seen: '0' }],
    ],
    [
      'an indicator of negative points, whose sum is told as well',
      withIndicators('100', '-5'),
      [
        { kind: 'indicatorMax', part, indicator: '指标1', seen: '-5' },
        { kind: 'indicatorSum', part, sum: '95', fullMarks: '100' },
      ],
    ],
    [
      'an indicator whose points are no number, whose sum nobody knows',
      withIndicators('90', '十'),
      [{ kind: 'indicatorMax', part, indicator: '指标1', seen: '十' }],
    ],
    [
      'full marks of 0, which the maxima do not fit either',
      withPart({ fullMarks: '0' }),
      [
        { kind: 'fullMarks', part, seen: '0' },
        { kind: 'indicatorSum', part, sum: '100', fullMarks: '0' },
      ],
    ],
    [
      'full marks that are no number',
      withPart({ fullMarks: '一百' }),
      [{ kind: 'fullMarks', part, seen: '一百' }],
    ],
    ['a negative bonus', withPart({ maxBonus: '-1' }), [{ kind: 'maxBonus', part, seen: '-1' }]],
    [
      'a deduction that is no number',
      withPart({ maxDeduct: '' }),
      [{ kind: 'maxDeduct', part, seen: '' }],
    ],
    [
      'weights that do not sum to 100',
      withPart({ weight: '49.5' }),
      [{ kind: 'weightSum', sum: '99.5' }],
    ],
    [
      'a negative weight',
      withPart({ weight: '-50' }),
      [
        { kind: 'weight', part, seen: '-50' },
        { kind: 'weightSum', sum: '0' },
      ],
    ],
    [
      'a weight that is no number, so that the sum is not known',
      withPart({ weight: '一半' }),
      [{ kind: 'weight', part, seen: '一半' }],
    ],
    [
      'two indicators of one label, spaces aside',
      withPart({
        indicators: [
          { key: 'x1', label: '师德', max: '60' },
          { key: 'x2', label: '师 德', max: '40' },
        ],
      }),
      [{ kind: 'duplicateLabel', part, label: '师 德' }],
    ],
    [
      'an indicator named like another column of the tab',
      withPart({ indicators: [{ key: 'x1', label: '加分', max: '100' }] }),
      [{ kind: 'duplicateLabel', part, label: '加分' }],
    ],
    [
      'an indicator without a label',
      withPart({
        indicators: [
          { key: 'x1', label: '师德', max: '60' },
          { key: 'x2', label: ' ', max: '40' },
        ],
      }),
      [{ kind: 'blankLabel', part, ordinal: '2' }],
    ],
    ['no bands', { ...withSettings({ veto: 'off' }), bands: [] }, [{ kind: 'noBands' }]],
    [
      'two bands of one label',
      withBands(null, null, { label: '合格党员' }),
      [{ kind: 'duplicateBandLabel', label: '合格党员' }],
    ],
    [
      'a band without a label',
      withBands(null, { label: ' ' }),
      [{ kind: 'blankBandLabel', ordinal: '2' }],
    ],
    [
      'a bound that is no number',
      withBands(null, { lo: '八十' }),
      [{ kind: 'bandBound', band: '合格党员', seen: '八十' }],
    ],
    [
      'a bound equal to the one above',
      withBands(null, { lo: '100' }),
      [
        {
          kind: 'bandsNotFalling',
          band: '合格党员',
          lo: '100',
          above: '优秀党员(推荐)',
          aboveLo: '100',
        },
      ],
    ],
    [
      'a bound above the one above',
      withBands(null, null, { lo: '80.01' }),
      [
        {
          kind: 'bandsNotFalling',
          band: '基本合格党员',
          lo: '80.01',
          above: '合格党员',
          aboveLo: '80',
        },
      ],
    ],
    [
      'a bound that rises past one that is no number',
      withBands(null, { lo: '八十' }, { lo: '100' }),
      [
        { kind: 'bandBound', band: '合格党员', seen: '八十' },
        {
          kind: 'bandsNotFalling',
          band: '基本合格党员',
          lo: '100',
          above: '优秀党员(推荐)',
          aboveLo: '100',
        },
      ],
    ],
    [
      'a band above the lowest that is open below',
      withBands(null, { lo: null }),
      [{ kind: 'openBand', band: '合格党员' }],
    ],
    [
      'a lowest band that is closed below',
      withBands(null, null, null, { lo: '0' }),
      [{ kind: 'closedLowestBand', band: '不合格党员', lo: '0' }],
    ],
    [
      'a veto to a band that there is not',
      withSettings({ vetoBand: 'good' }),
      [{ kind: 'vetoBand', seen: 'good' }],
    ],
    ['a negative floor', withSettings({ partFloor: '-1' }), [{ kind: 'partFloor', seen: '-1' }]],
    [
      'a floor that is no number',
      withSettings({ partFloor: '无' }),
      [{ kind: 'partFloor', seen: '无' }],
    ],
    ['5 decimals', withSettings({ decimals: 5 }), [{ kind: 'decimals', seen: '5' }]],
    ['-1 decimals', withSettings({ decimals: -1 }), [{ kind: 'decimals', seen: '-1' }]],
    ['half a decimal', withSettings({ decimals: 0.5 }), [{ kind: 'decimals', seen: '0.5' }]],
    ['negative months', withSettings({ minMonths: -1 }), [{ kind: 'minMonths', seen: '-1' }]],
    ['half a month', withSettings({ minMonths: 5.5 }), [{ kind: 'minMonths', seen: '5.5' }]],
    [
      'a cap of everything and more',
      withSettings({ excellentCapShare: '4/3' }),
      [{ kind: 'capShare', seen: '4/3' }],
    ],
    [
      'a cap that is to be enforced and blank',
      withSettings({ excellentCap: 'enforce', excellentCapShare: '' }),
      [{ kind: 'capShare', seen: '' }],
    ],
  ])('names it: %s', (_name, scheme, faults) => {
    expect(checkScheme(scheme)).toEqual(faults);
  });

  it('names all faults at once, part by part, then settings, then bands', () => {
    const scheme: Scheme = {
      ...withPart({ maxBonus: '-1', maxDeduct: '-2', weight: '20' }),
      settings: withSettings({
        partFloor: '-3',
        decimals: 9,
        minMonths: -4,
        excellentCapShare: '0',
        vetoBand: '',
      }).settings,
      bands: withBands({ label: '' }).bands,
    };
    expect(checkScheme(scheme).map((fault) => fault.kind)).toEqual([
      'maxBonus',
      'maxDeduct',
      'weightSum',
      'partFloor',
      'decimals',
      'minMonths',
      'capShare',
      'vetoBand',
      'blankBandLabel',
    ]);
  });
});
