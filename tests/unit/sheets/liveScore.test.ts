import { exact, toExactText } from '../../../src/domain/exact/exact';
import { doubleContract } from '../../../src/schemes/doubleContract';
import { liveScore } from '../../../src/sheets/liveScore';
import { isSettled, scoreCell } from '../../../src/sheets/scoreCell';
import { contentOf, type Typed } from '../../support/tabReading';

const PART = doubleContract.parts[1]!;
const FULL = { id: 'D001', name: '样安', b1: 20, b2: 30, b3: 15, b4: 20, b5: 15 };

function shown(
  change: Readonly<Record<string, Typed>>,
  missing: 'block' | 'zero' = 'block',
): string {
  const row: Readonly<Record<string, Typed>> = { ...FULL, ...change };
  const live = liveScore(PART, { cell: (key) => contentOf(row[key] ?? null) }, missing);
  if (live === null) return '';
  return live === 'error' ? live : toExactText(live);
}

describe('what a formula shows for a row', () => {
  it.each<[string, string, Readonly<Record<string, Typed>>]>([
    ['the sum of the marks', '100', {}],
    [
      'with bonus and deduction',
      '104.5',
      { bonus: 5, bonusReason: '获奖', deduct: 0.5, deductReason: '缺席' },
    ],
    ['never more than full marks and bonus', '120', { bonus: 20, bonusReason: '获奖' }],
    ['never less than 0', '0', { deduct: 100, deductReason: '缺席' }],
    ['nothing where a mark is missing', '', { b3: null }],
    ['nothing where a mark is text', '', { b3: '15' }],
    ['nothing above the maximum', '', { b3: 15.01 }],
    ['nothing below 0', '', { b3: -1 }],
    ['nothing for a bonus without its reason', '', { bonus: 5 }],
    ['a bonus of 0 needs no reason', '100', { bonus: 0 }],
    ['a reason of blanks is a reason to a formula', '105', { bonus: 5, bonusReason: ' ' }],
    ['nothing for a veto without its reason', '', { veto: '是' }],
    ['a tick is no 是 to a formula', '100', { veto: '√' }],
    ['nothing for 免考', '', { status: '免考' }],
    ['nothing for 缓评', '', { status: '缓评' }],
    ['nothing for nobody', '', { id: null, name: null }],
    ['an error where an error stands', 'error', { b3: { type: 'error', text: '#N/A' } }],
  ])('%s: "%s"', (_, wanted, change) => {
    expect(shown(change)).toBe(wanted);
  });

  it('a missing mark is zero where 参数设置 says so', () => {
    expect(shown({ b3: null }, 'zero')).toBe('85');
  });
});

describe('the cell of a score', () => {
  const [formula, score] = ['=IF(A1,1,"")', exact('63.951')];

  it('is live where the formula shows what the engine says', () => {
    expect(scoreCell(formula, score, score)).toEqual({ kind: 'formula', formula, cached: 63.951 });
    expect(scoreCell(formula, null, null)).toEqual({ kind: 'formula', formula, cached: '' });
  });

  it('is settled where it cannot', () => {
    const settled = { kind: 'formula', formula: '=ROUND(63.951,10)', cached: 63.951 };
    expect(scoreCell(formula, null, score)).toEqual(settled);
    expect(scoreCell(formula, 'error', score)).toEqual(settled);
    expect(scoreCell(formula, score, null)).toEqual({
      kind: 'formula',
      formula: '=""',
      cached: '',
    });
    expect(isSettled('=ROUND(63.951,10)')).toBe(true);
    expect(isSettled('=63.951')).toBe(false);
    expect(isSettled(undefined)).toBe(false);
  });
});
