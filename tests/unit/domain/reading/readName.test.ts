import { readName } from '../../../../src/domain/reading/readName';

const read = (text: string) => readName({ type: 'text', text });
const as = (name: string, code: string) => ({
  value: name,
  findings: [{ code, suggested: name, detail: {} }],
});

describe('a name', () => {
  it.each(['样安', '试薇', '阿依古丽·买买提', 'Li Ming', 'J. Smith', '欧阳样明', '𠮷样'])(
    '%s is read as it stands',
    (name) => {
      expect(read(name)).toEqual({ value: name, findings: [] });
    },
  );

  it.each([
    ['样 安', '样安'],
    ['样　安', '样安'],
    ['样\u00a0\u00a0安', '样安'],
    ['样\n安', '样安'],
    ['样 小 安', '样小安'],
    [' 样 安 ', '样安'],
    ['阿依古丽 · 买买提', '阿依古丽·买买提'],
    ['阿依古丽· 买买提', '阿依古丽·买买提'],
  ])('%j with spaces inside is %s (N04)', (seen, name) => {
    expect(read(seen)).toEqual(as(name, 'N04'));
  });

  it.each([
    [' 样安', '样安'],
    ['样安\u200b', '样安'],
    ['样\u200b安', '样安'],
    ['\ufeff样安\t', '样安'],
    [' Li Ming ', 'Li Ming'],
  ])('%j is %s with its edges cut (N03)', (seen, name) => {
    expect(read(seen)).toEqual(as(name, 'N03'));
  });

  it('full-width letters are N01', () => {
    expect(read('Ｌｉ Ｍｉｎｇ')).toEqual(as('Li Ming', 'N01'));
  });

  it.each(['．', '.', '•', '‧', '・', '･', '∙', '⋅', '●', '。', '﹒', ' . '])(
    'the dot %s between Chinese characters is suggested as · (W01)',
    (dot) => {
      expect(read(`阿依古丽${dot}买买提`)).toEqual(as('阿依古丽·买买提', 'W01'));
    },
  );

  it('a wrong dot and a space are one suggestion', () => {
    expect(read(' 阿依 古丽.买买提')).toEqual(as('阿依古丽·买买提', 'W01'));
  });

  it.each([
    '张三(大)',
    '张三（小）',
    '张三2',
    '张三２',
    '张三A',
    '张三-2',
    '张三_1',
    '张三 (大)',
    '张三（ 数学组 ）',
    '张三[大]',
    '张三【大】',
    '张三〔大〕',
    '张三①',
    '张三10',
    ' 张 三 2',
  ])('%s has a suffix: the id decides (W05)', (seen) => {
    expect(read(seen)).toEqual({
      value: null,
      findings: [{ code: 'W05', suggested: '', detail: { base: '张三' } }],
    });
  });

  it('the base of a name with a dot keeps the dot', () => {
    expect(read('阿依古丽·买买提(大)').findings[0]?.detail).toEqual({ base: '阿依古丽·买买提' });
  });

  it.each(['张2', '张三123', '2张三', 'Li(2)', '张三(', '(大)张三', '张三--2'])(
    '%s is no name with a suffix',
    (seen) => {
      expect(read(seen)).toEqual({ value: seen, findings: [] });
    },
  );

  it('a number in the name column is read as it is seen, for the roster to refuse', () => {
    expect(readName({ type: 'number', number: 12 })).toEqual({ value: '12', findings: [] });
  });
});
