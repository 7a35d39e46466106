import { leadingZerosOf, restoreZeros } from '../../../../src/domain/reading/leadingZeros';

describe('an id that lost its leading zeros (N08)', () => {
  const index = leadingZerosOf(['072057', '0081', '081', 'D007', '000']);

  it.each<[string, string | null]>([
    ['72057', '072057'],
    ['072057', null],
    ['81', null],
    ['7', null],
    ['D7', null],
    ['', null],
  ])('%j is found again as %j', (typed, id) => {
    expect(restoreZeros(typed, index)).toBe(id);
  });

  it('an id of zeros alone is found by fewer zeros', () => {
    expect(restoreZeros('0', index)).toBe('000');
  });
});
