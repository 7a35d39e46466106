import type { ScoreResult } from '../../../src/domain/engines/scoreResult';
import { exact } from '../../../src/domain/exact/exact';
import { isNearLine } from '../../../src/taskpane/scheme/peopleShown';

interface Standing {
  readonly total: string;
  readonly exactly?: string;
  readonly lo: string | null;
  readonly toNext: string | null;
  readonly bandOn?: 'rounded' | 'exact';
  readonly state?: ScoreResult['state'];
}

function result({ total, exactly = total, lo, toNext, bandOn = 'rounded', state }: Standing) {
  return {
    state: state ?? 'graded',
    total: exact(total),
    totalExact: exact(exactly),
    explanation: { lo, toNext: toNext === null ? null : exact(toNext), bandOn },
  } as unknown as ScoreResult;
}

describe('Whether a score stands near a line', () => {
  it.each<[string, Standing, boolean]>([
    ['just on it', { total: '80.00', lo: '80', toNext: '20' }, true],
    ['half a point above', { total: '80.50', lo: '80', toNext: '19.5' }, true],
    ['more than half a point above', { total: '80.51', lo: '80', toNext: '19.49' }, false],
    ['half a point below', { total: '99.50', lo: '80', toNext: '0.5' }, true],
    ['more than half a point below', { total: '99.49', lo: '80', toNext: '0.51' }, false],
    ['far up in the top band', { total: '104', lo: '100', toNext: null }, false],
    ['low in the lowest band', { total: '10', lo: null, toNext: '50' }, false],
    [
      'by the unrounded score where bands go by it',
      { total: '80.50', exactly: '80.504', lo: '80', toNext: '19.496', bandOn: 'exact' },
      false,
    ],
    ['without a grade', { total: '80', lo: '80', toNext: '20', state: 'ungraded' }, false],
  ])('%s', (_, standing, isNear) => {
    expect(isNearLine(result(standing))).toBe(isNear);
  });
});
