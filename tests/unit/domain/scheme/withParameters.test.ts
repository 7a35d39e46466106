import { CHOICES } from '../../../../src/domain/scheme/choices';
import { schemeParameters } from '../../../../src/domain/scheme/parameterSpec';
import type { Indicator, Scheme } from '../../../../src/domain/scheme/scheme';
import { withParameters } from '../../../../src/domain/scheme/withParameters';
import { doubleContract } from '../../../../src/schemes/doubleContract';

const written = (
  values: Readonly<Record<string, string>>,
  indicators: Readonly<Record<string, readonly Indicator[]>> = {},
): Scheme =>
  withParameters(doubleContract, {
    values: new Map(Object.entries(values)),
    indicators: new Map(Object.entries(indicators)),
  });

const partOf = (scheme: Scheme, key: string) => scheme.parts.find((part) => part.key === key)!;
const bandOf = (scheme: Scheme, key: string) => scheme.bands.find((band) => band.key === key)!;

describe('a scheme of which 参数设置 says nothing', () => {
  it('keeps every number of its own (R-18)', () => {
    expect(written({})).toEqual(doubleContract);
  });

  it('is the same as one whose rows repeat its own numbers', () => {
    const values = new Map(
      schemeParameters(doubleContract).map(({ code, value, options }) => [
        code,
        options.find((option) => option.label === value)?.value ?? value,
      ]),
    );
    expect(withParameters(doubleContract, { values, indicators: new Map() })).toEqual(
      doubleContract,
    );
  });
});

describe('the figures of a part', () => {
  it.each([
    ['fullMarks', '120'],
    ['maxBonus', '5'],
    ['maxDeduct', '30.5'],
    ['weight', '60'],
  ])('%s written as %s holds for that part only', (key, figure) => {
    const scheme = written({ [`${key}.A`]: figure });
    expect(partOf(scheme, 'A')).toEqual({ ...partOf(doubleContract, 'A'), [key]: figure });
    expect(partOf(scheme, 'B')).toEqual(partOf(doubleContract, 'B'));
  });

  it('are taken as written, a bad one too, for E21 names it later', () => {
    expect(partOf(written({ 'weight.B': '一半' }), 'B').weight).toBe('一半');
  });
});

describe('the indicators of a part', () => {
  it('are those of the rows, in their order; another part keeps its own (0.3)', () => {
    const own = [
      { key: 'b9', label: '廉洁从教', max: '60' },
      { key: 'b1', label: '政治纪律', max: '40' },
    ];
    const scheme = written({}, { B: own });
    expect(partOf(scheme, 'B').indicators).toEqual(own);
    expect(partOf(scheme, 'A').indicators).toEqual(partOf(doubleContract, 'A').indicators);
  });
});

describe('a band', () => {
  it.each([
    ['label', '好', { label: '好' }],
    ['lo', '85', { lo: '85' }],
    ['inclusive', 'no', { loInclusive: false }],
    ['inclusive', 'yes', { loInclusive: true }],
    ['follow', '支部谈话', { followUp: '支部谈话' }],
    ['follow', '', { followUp: '' }],
  ])('with %s written as "%s" changes in that alone', (code, text, change) => {
    const scheme = written({ [`band.qualified.${code}`]: text });
    expect(bandOf(scheme, 'qualified')).toEqual({
      ...bandOf(doubleContract, 'qualified'),
      ...change,
    });
    expect(bandOf(scheme, 'basic')).toEqual(bandOf(doubleContract, 'basic'));
  });

  it('that is open below stays open, whatever a row says', () => {
    expect(bandOf(written({ 'band.unqualified.lo': '10' }), 'unqualified').lo).toBeNull();
  });

  it('that leaves its bound to the band below keeps doing so without a row', () => {
    const [top, ...others] = doubleContract.bands;
    const open = { ...doubleContract, bands: [{ ...top!, loInclusive: false }, ...others] };
    const scheme = withParameters(open, { values: new Map(), indicators: new Map() });
    expect(bandOf(scheme, 'excellent').loInclusive).toBe(false);
  });
});

describe('a choice', () => {
  const choices = Object.entries(CHOICES).flatMap(([code, { options }]) =>
    options.map(({ value }) => [code, value] as const),
  );

  it.each(choices)('%s may be %s', (code, value) => {
    expect(written({ [code]: value }).settings).toEqual({
      ...doubleContract.settings,
      [code]: value,
    });
  });

  it.each(Object.keys(CHOICES))('%s keeps its default where something else stands', (code) => {
    expect(written({ [code]: 'something' }).settings).toEqual(doubleContract.settings);
    expect(written({ [code]: '' }).settings).toEqual(doubleContract.settings);
  });
});

describe('the other settings', () => {
  it.each([
    ['partFloor', ''],
    ['partFloor', '70'],
    ['vetoBand', 'basic'],
    ['vetoBand', 'nowhere'],
    ['excellentCapShare', '25%'],
  ])('%s is taken as written: "%s"', (code, text) => {
    expect(written({ [code]: text }).settings).toEqual({
      ...doubleContract.settings,
      [code]: text,
    });
  });

  it.each(['decimals', 'minMonths'] as const)('%s is a count from 0 to 99', (code) => {
    const counted = (text: string): number => written({ [code]: text }).settings[code];
    expect(['0', '3', '12', '99'].map(counted)).toEqual([0, 3, 12, 99]);
  });

  it.each(['decimals', 'minMonths'] as const)('%s keeps its default for anything else', (code) => {
    const own = doubleContract.settings[code];
    for (const text of ['', '-1', '100', '2.5', '03', '三', ' 4']) {
      expect(written({ [code]: text }).settings[code]).toBe(own);
    }
  });
});
