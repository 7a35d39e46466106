import { exact } from '../../../../src/domain/exact/exact';
import { compareFigures } from '../../../../src/domain/summary/compareFigures';
import type { GroupFigures, SchemeFigures } from '../../../../src/domain/summary/schemeFigures';

function figures(group: string, count: number): GroupFigures {
  return {
    ...{ group, due: 4, scored: 4, unfinished: 0, postponed: 0, exempt: 0, ungraded: 0 },
    bands: [{ key: 'top', label: '优秀', count, share: exact(String(count * 25)) }],
    mean: exact('90'),
  };
}

function scheme(id: string, groups: readonly string[]): SchemeFigures {
  return {
    id,
    title: `方案${id}`,
    cap: null,
    total: figures('', 2),
    groups: groups.map((group, index) => figures(group, index)),
  };
}

const shape = (...args: Parameters<typeof compareFigures>) =>
  compareFigures(...args).map(({ id, total, groups }) => [
    id,
    total.before !== null,
    total.now !== null,
    groups.map(({ group, before, now }) => [group, before?.bands[0]?.count, now?.bands[0]?.count]),
  ]);

describe('two periods', () => {
  it('are put together by scheme and group, whatever their order', () => {
    const before = [scheme('b', ['二', '一']), scheme('a', [])];
    expect(shape(before, [scheme('a', []), scheme('b', ['一', '二'])])).toEqual([
      ['a', true, true, []],
      [
        'b',
        true,
        true,
        [
          ['一', 1, 0],
          ['二', 0, 1],
        ],
      ],
    ]);
  });

  it('keep what only one of them has', () => {
    expect(shape([scheme('a', ['旧']), scheme('b', [])], [scheme('a', ['新'])])).toEqual([
      [
        'a',
        true,
        true,
        [
          ['新', undefined, 0],
          ['旧', 0, undefined],
        ],
      ],
      ['b', true, false, []],
    ]);
  });
});
