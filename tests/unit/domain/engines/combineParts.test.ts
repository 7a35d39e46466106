import { combineParts } from '../../../../src/domain/engines/combineParts';
import { exact, toExactText } from '../../../../src/domain/exact/exact';

const parts = [
  { score: exact('100'), weight: '50' },
  { score: exact('99.99'), weight: '30' },
  { score: exact('80.001'), weight: '20' },
];

describe('the total of the parts', () => {
  it.each([
    ['weighted', '95.9972'],
    ['sum', '279.991'],
    ['min', '80.001'],
  ] as const)('by %s is %s, unrounded (A-02)', (how, total) => {
    expect(toExactText(combineParts(parts, how))).toBe(total);
  });

  it('of one part is that part', () => {
    const one = [{ score: exact('87.5'), weight: '100' }];
    expect((['weighted', 'sum', 'min'] as const).map((how) => combineParts(one, how))).toEqual([
      exact('87.5'),
      exact('87.5'),
      exact('87.5'),
    ]);
  });
});
