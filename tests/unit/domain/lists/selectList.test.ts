import type { ScoreResult } from '../../../../src/domain/engines/scoreResult';
import { scoreSheet } from '../../../../src/domain/engines/scoreSheet';
import type { ListSpec } from '../../../../src/domain/lists/listSpec';
import { selectList } from '../../../../src/domain/lists/selectList';
import { doubleContract } from '../../../../src/schemes/doubleContract';
import { exampleEntries, exampleRoster } from '../../../conformance/doubleContractCase';
import expected from '../../../conformance/expected.json';
import { calculate, member, row, sampleScheme, YEAR_END } from '../sampleSchool';

const lists: Readonly<Record<string, readonly string[]>> =
  expected.expected['double-contract'].lists;

const list = (filter: ListSpec['filter']): ListSpec => ({ tab: '名单', filter, form: 'list' });

describe('the name lists of the example school', () => {
  let results: readonly ScoreResult[];
  beforeAll(() => {
    results = scoreSheet({
      scheme: doubleContract,
      roster: exampleRoster,
      entries: exampleEntries,
      yearEnd: YEAR_END,
    });
  });
  const listed = (tab: string): string[] => {
    const spec = doubleContract.lists.find((each) => each.tab === tab)!;
    return selectList(spec, results).map((result) => result.personId);
  };

  it.each(Object.entries(lists))('%s holds exactly the right people in order', (tab, ids) => {
    expect(listed(tab)).toEqual(ids);
  });

  it.each(['责任书表彰名单', '责任书公示名单'])('%s holds the recommended members too', (tab) => {
    expect(listed(tab)).toEqual(lists['优秀党员推荐名单']);
  });
});

describe('a list', () => {
  it('of a state holds everybody in that state', () => {
    const results = calculate(
      [member('D001', { status: '缓评' }), member('D002'), member('D003', { status: '缓评' })],
      [],
    );
    const postponed = selectList(list({ kind: 'state', state: 'postponed' }), results);
    expect(postponed.map((each) => each.personId)).toEqual(['D001', 'D003']);
  });

  const bands = (...keys: readonly string[]): ListSpec => list({ kind: 'bands', bands: keys });
  const vetoCase = (a: string, vetoEffect: 'noAward' | 'lowestBand') =>
    calculate(
      [member('D001')],
      [row('A', 'D001', a), row('B', 'D001', a, { veto: true })],
      sampleScheme({ vetoEffect, partFloor: '' }),
    );

  it('of the top band leaves out who lost the award by a veto (A-11)', () => {
    expect(selectList(bands('excellent'), vetoCase('110', 'noAward'))).toEqual([]);
    expect(selectList(bands('excellent'), vetoCase('110', 'lowestBand'))).toEqual([]);
  });

  it.each(['noAward', 'lowestBand'] as const)(
    'of the lowest band keeps a vetoed member whose score lies there (%s)',
    (effect) => {
      expect(selectList(bands('basic', 'unqualified'), vetoCase('40', effect))).toHaveLength(1);
    },
  );

  it('of the lowest band holds who came there by a veto from the top', () => {
    expect(selectList(bands('unqualified'), vetoCase('110', 'lowestBand'))).toHaveLength(1);
  });

  it('of several bands holds them in roster order, not by band', () => {
    const people = ['D001', 'D002', 'D003'].map((id) => member(id));
    const results = calculate(
      people,
      people.flatMap(({ id }, index) => [
        row('A', id, ['85', '65', '105'][index]!),
        row('B', id, ['85', '65', '105'][index]!),
      ]),
    );
    const chosen = selectList(bands('excellent', 'qualified'), results);
    expect(chosen.map((each) => each.personId)).toEqual(['D001', 'D003']);
  });

  it('of a flag holds everybody with it, whatever else is flagged', () => {
    const results = calculate(
      [member('D001'), member('D002')],
      [row('A', 'D001', '55.125'), row('B', 'D001', '70'), row('A', 'D002', '90')],
    );
    const flagged = (flag: string) =>
      selectList(list({ kind: 'flag', flag }), results).map((each) => each.personId);
    expect(flagged('partFloor')).toEqual(['D001']);
    expect(flagged('missingSheet')).toEqual(['D002']);
    expect(flagged('borderline')).toEqual([]);
  });
});
