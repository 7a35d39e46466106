import { toExactText } from '../../../../src/domain/exact/exact';
import { shareOf } from '../../../../src/domain/scheme/shareOf';

describe('the share of 应考 that may be excellent (A-10)', () => {
  it.each([
    ['1/3', '1/3'],
    ['10/40', '0.25'],
    ['1/1', '1'],
    ['30', '0.3'],
    ['30%', '0.3'],
    ['33.5', '0.335'],
    ['33.5%', '0.335'],
    ['100', '1'],
  ])('is read from %s as %s', (text, share) => {
    expect(toExactText(shareOf(text)!)).toBe(share);
  });

  it.each([
    '',
    '0',
    '0/3',
    '1/0',
    '4/3',
    '100.01',
    '-1/3',
    '-30',
    '1/3/3',
    'a1/3',
    '1/3a',
    'a30',
    '30a',
    '三分之一',
    '1.5/3',
    '30.',
  ])('is not read from "%s"', (text) => {
    expect(shareOf(text)).toBeNull();
  });
});
