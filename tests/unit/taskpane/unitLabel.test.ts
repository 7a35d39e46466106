import type { UnitResult } from '../../../src/domain/tables/unitResult';
import { unitLabel, unitTitle } from '../../../src/taskpane/scheme/unitLabel';

describe('A unit', () => {
  it.each([
    ['D018', '试天', 'D018 试天'],
    ['P01', '试思远、教甲', 'P01 试思远、教甲'],
    ['第一支部', '第一支部', '第一支部'],
    ['七(1)班|2024-09', '七(1)班', '七(1)班 2024-09'],
  ])('with the key %s and the name %s is called %s', (key, name, called) => {
    expect(unitLabel(key, name)).toBe(called);
  });

  it('that is a person is headed by the name and 编号, whatever its key', () => {
    const contestant = { key: 'L01', personId: 'D016', name: '例若水' } as UnitResult;
    expect(unitTitle(contestant)).toBe('例若水 D016');
    const branch = { key: '第一支部', personId: null, name: '第一支部' } as UnitResult;
    expect(unitTitle(branch)).toBe('第一支部');
  });
});
