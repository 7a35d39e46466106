import { readText } from '../../../../src/domain/reading/readText';

describe('free text', () => {
  it.each(['获区级表彰', '第一行\n第二行', '获２等奖（区级）；另见  附件', '免考', '=1+1'])(
    '%j stays as typed',
    (text) => {
      expect(readText({ type: 'text', text })).toEqual({ value: text, findings: [] });
    },
  );

  it.each([' 事由', '事由\u3000', '\u200b事由\n', '事\ufeff由'])(
    '%j loses its edges (N03)',
    (text) => {
      expect(readText({ type: 'text', text })).toEqual({
        value: '事由',
        findings: [{ code: 'N03', suggested: '事由', detail: {} }],
      });
    },
  );

  it('a number, a day and a boolean are the text they show', () => {
    expect(readText({ type: 'number', number: 14.1 + 0.2 }).value).toBe('14.3');
    expect(readText({ type: 'number', number: 45356, format: 'yyyy-m-d' }).value).toBe(
      '2024-03-05',
    );
    expect(readText({ type: 'boolean', boolean: true })).toEqual({ value: 'TRUE', findings: [] });
  });
});
