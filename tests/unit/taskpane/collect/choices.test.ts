import type { Difference, MappingQuestion } from '../../../../src/commands/collect/collectReport';
import { isSameQuestion } from '../../../../src/entry/files/isSameQuestion';
import { choicesThatHold } from '../../../../src/taskpane/collect/choicesThatHold';
import {
  choiceOf,
  countChoices,
  latestOf,
} from '../../../../src/taskpane/collect/differenceChoice';
import { answered, pathsOf, withMapping } from '../../../../src/taskpane/collect/mappingAnswer';
import { offeredValues, radioOf } from '../../../../src/taskpane/collect/offeredValues';

const place = { file: '', tab: '表', cell: 'H5' };
const TABLE = { scheme: 'double-contract', part: 'A', title: '目标责任书考核表' };

const difference = (
  id: string,
  here: string,
  ...offers: [print: string, seen: string][]
): Difference => ({
  id,
  table: TABLE,
  unit: 'D001',
  name: '样安',
  header: '政治学习',
  here: { place, seen: here },
  offers: offers.map(([print, seen]) => ({ print, seen, savedAt: '', place })),
  choice: null,
});

describe('What was decided about differences', () => {
  const one = difference('1', '12', ['new', '13'], ['old', '14']);
  const keep = { kind: 'keep' } as const;

  it('holds while the values are the same, and is asked again when one of them is not', () => {
    const choices = new Map([['1', keep]]);
    expect(choicesThatHold(choices, [one], [one])).toEqual(choices);
    const later = difference('1', '12', ['newest', '15'], ['new', '13'], ['old', '14']);
    expect(choicesThatHold(choices, [one], [later]).size).toBe(0);
    const typed = difference('1', '11', ['new', '13'], ['old', '14']);
    expect(choicesThatHold(choices, [one], [typed]).size).toBe(0);
    expect(isSameQuestion([one], [one])).toBe(true);
    expect(isSameQuestion([one], [typed])).toBe(false);
    expect(isSameQuestion([one], [one, difference('2', '', ['new', '1'])])).toBe(false);
  });

  it('names the file when the newer is taken, so that a still newer one is asked about', () => {
    expect(latestOf(one)).toEqual({ kind: 'take', print: 'new' });
    const remembered: Difference = { ...one, choice: { kind: 'latest' } };
    expect(choiceOf(remembered, new Map())).toEqual({ kind: 'take', print: 'new' });
  });

  it('is counted', () => {
    const others = [one, difference('2', '', ['new', '1']), difference('3', '', ['new', '2'])];
    const choices = new Map([
      ['1', keep],
      ['2', latestOf(others[1]!)],
    ]);
    expect(countChoices(others, choices)).toEqual({ taken: 1, kept: 1, open: 1 });
  });

  it('is chosen among values, each once, whichever files say it', () => {
    const same = difference('1', '12', ['a', '13'], ['b', '12'], ['c', '13']);
    expect(
      offeredValues(same).map(({ value, seen, offers }) => [value, seen, offers.length]),
    ).toEqual([
      ['keep', '12', 1],
      ['a', '13', 2],
    ]);
    expect(radioOf(same, null)).toBe('');
    expect(radioOf(same, { kind: 'take', print: 'c' })).toBe('a');
    expect(radioOf(same, { kind: 'take', print: 'b' })).toBe('keep');
    expect(radioOf(same, { kind: 'take', print: 'gone' })).toBe('');
  });
});

describe('A header that is asked for', () => {
  const proposal = {
    scheme: 'double-contract',
    part: 'A',
    tab: '',
    headerRows: 1,
    columns: [
      { key: 'id', path: '工号' },
      { key: 'a1', path: '' },
    ],
  };
  const question: MappingQuestion = {
    file: '甲.xlsx',
    print: 'p',
    tab: '表',
    table: TABLE,
    missing: [{ key: 'a1', header: '政治学习' }],
    proposal,
    headers: ['工号', '学习'],
  };

  it('is no answer while it is blank', () => {
    expect(answered(question, pathsOf(question))).toBeNull();
    const mapping = answered(question, new Map([['a1', '学习']]));
    expect(mapping?.columns).toEqual([
      { key: 'id', path: '工号' },
      { key: 'a1', path: '学习' },
    ]);
    expect(withMapping(withMapping([], mapping!), mapping!)).toEqual([mapping]);
  });
});
