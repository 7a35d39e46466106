import type { CellContent } from '../../../../src/domain/reading/cellContent';
import { type ChoiceOptions, readChoice } from '../../../../src/domain/reading/readChoice';

const text = (seen: string): CellContent => ({ type: 'text', text: seen });
const branches: ChoiceOptions = {
  options: ['第一支部', '第二支部', '第三支部', '第十一支部', '离退休支部'],
  aliases: 'branch',
};
const as = (option: string, code: string, detail = {}) => ({
  value: option,
  findings: [{ code, suggested: option, detail }],
});

describe('one of a list', () => {
  const grades = { options: ['好', '较好', '一般', '差'] };

  it('is read as it stands', () => {
    expect(readChoice(text('较好'), grades)).toEqual({ value: '较好', findings: [] });
  });

  it.each(['较好 ', ' 较好', '较　好', '较\u200b好', '\n较好'])(
    '%j: spaces do not matter (N03)',
    (seen) => {
      expect(readChoice(text(seen), grades)).toEqual(as('较好', 'N03'));
    },
  );

  it.each([
    ['七（1）班', '七(1)班'],
    ['七(１)班', '七(1)班'],
    ['七 （１） 班', '七(1)班'],
  ])('%s is %s: width does not matter (N01)', (seen, option) => {
    expect(readChoice(text(seen), { options: ['七(1)班', '七(2)班'] })).toEqual(as(option, 'N01'));
  });

  it('the option is given back as it is written in the list, whatever its width', () => {
    expect(readChoice(text('七(1)班'), { options: ['七（１）班'] })).toEqual(
      as('七（１）班', 'N03'),
    );
    expect(readChoice(text('七（１）班'), { options: ['七（１）班'] })).toEqual({
      value: '七（１）班',
      findings: [],
    });
  });

  it('a number or a boolean is compared as it is seen', () => {
    expect(readChoice({ type: 'number', number: 2 }, { options: ['1', '2'] }).value).toBe('2');
    expect(readChoice({ type: 'boolean', boolean: true }, { options: ['TRUE'] }).value).toBe(
      'TRUE',
    );
  });

  it('a stand-in for a blank is an answer where the list has it', () => {
    expect(readChoice(text('无'), { options: ['有', '无'] })).toEqual({
      value: '无',
      findings: [],
    });
  });

  it.each(['良', '好、较好', '好较好', '较', '第一支部'])(
    '%s is E07 and the list is offered',
    (seen) => {
      expect(readChoice(text(seen), { ...grades, header: '等次' })).toEqual({
        value: null,
        findings: [
          { code: 'E07', suggested: '', detail: { options: '好、较好、一般、差', header: '等次' } },
        ],
      });
    },
  );

  it('an option listed twice is one, two that look alike are none', () => {
    expect(readChoice(text('好'), { options: ['好', '好'] }).value).toBe('好');
    expect(readChoice(text('a 1'), { options: ['a1', 'ａ1'] }).value).toBeNull();
  });

  it('nothing is in an empty list', () => {
    expect(readChoice(text('好'), { options: [] }).findings[0]).toStrictEqual({
      code: 'E07',
      suggested: '',
      detail: { options: '' },
    });
  });
});

describe('another name of a branch (W08)', () => {
  const detail = { options: branches.options.join('、') };

  it.each([
    ['第一党支部', '第一支部'],
    ['一支部', '第一支部'],
    ['一支部 ', '第一支部'],
    ['第1支部', '第一支部'],
    ['1支部', '第一支部'],
    ['１支部', '第一支部'],
    ['第一支部党支部', '第一支部'],
    ['第一', '第一支部'],
    ['第一党', '第一支部'],
    ['1', '第一支部'],
    ['第 二 党 支部', '第二支部'],
    ['第11支部', '第十一支部'],
    ['十一党支部', '第十一支部'],
    ['离退休党支部', '离退休支部'],
    ['离退休', '离退休支部'],
  ])('%s is %s', (seen, option) => {
    expect(readChoice(text(seen), branches)).toEqual(as(option, 'W08', detail));
  });

  it('a number typed as such is a branch too', () => {
    expect(readChoice({ type: 'number', number: 3 }, branches)).toEqual(
      as('第三支部', 'W08', detail),
    );
  });

  it.each([
    '四支部',
    '支部',
    '党支部',
    '第',
    '第十支部',
    '第百支部',
    '一二支部',
    '离退休一支部',
    '党员活动室',
  ])('%s is none of them (E07)', (seen) => {
    expect(readChoice(text(seen), branches)).toEqual({
      value: null,
      findings: [{ code: 'E07', suggested: '', detail }],
    });
  });

  it('what two branches could be called is E07', () => {
    const both: ChoiceOptions = { options: ['第一支部', '一支部', '1党支部'], aliases: 'branch' };
    expect(readChoice(text('第1党支部'), both).findings[0]?.code).toBe('E07');
    expect(readChoice(text('一支部'), both)).toEqual({ value: '一支部', findings: [] });
  });

  it.each([
    [
      '第',
      ['第一支部', '党支部'],
      'a branch called 党支部 and nothing else is not what is left of it',
    ],
    ['员先锋支部', ['党员先锋支部'], '党 goes only from the end'],
  ])('%s is none of %j: %s', (seen, options) => {
    const read = readChoice(text(seen), { options, aliases: 'branch' });
    expect(read.findings.map(({ code }) => code)).toEqual(['E07']);
  });

  it('is not looked for where no branches are asked, whatever the list is made of', () => {
    expect(readChoice(text('好'), { options: ['党支部'] }).value).toBeNull();
  });

  it('numerals that are none stay words', () => {
    const options = ['十百支部', '第九支部'];
    expect(readChoice(text('十百党支部'), { options, aliases: 'branch' }).value).toBe('十百支部');
  });

  it('counts only where branches are asked', () => {
    expect(readChoice(text('一支部'), { options: branches.options }).value).toBeNull();
  });
});
