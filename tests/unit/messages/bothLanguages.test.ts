import { PROBLEM_CODES } from '../../../src/domain/problem';
import { enUS } from '../../../src/messages/enUS';
import { languageOf } from '../../../src/messages/language';
import { messagesFor } from '../../../src/messages/messagesFor';
import { zhCN } from '../../../src/messages/zhCN';

/** All paths to words, e.g. "explanation.flag.veto". */
function paths(words: object, prefix = ''): string[] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? paths(value, `${prefix}${key}.`)
      : [`${prefix}${key}: ${typeof value}`],
  );
}

function texts(words: object): string[] {
  return Object.values(words).flatMap((value: unknown): string[] => {
    if (typeof value === 'string') return [value];
    return typeof value === 'object' && value !== null ? texts(value) : [];
  });
}

describe('The two languages', () => {
  it('say the same things', () => {
    expect(paths(enUS)).toEqual(expect.arrayContaining(paths(zhCN)));
    expect(paths(enUS)).toHaveLength(paths(zhCN).length);
  });

  it('have a sentence for every code', () => {
    expect(Object.keys(zhCN.problems).sort()).toEqual([...PROBLEM_CODES].sort());
    expect(Object.keys(enUS.problems).sort()).toEqual([...PROBLEM_CODES].sort());
  });

  it('leave nothing blank, shout nothing and promise nothing', () => {
    for (const text of [...texts(zhCN), ...texts(enUS)]) {
      expect(text.trim()).not.toBe('');
      expect(text).not.toMatch(/[!！]|TODO|待补|undefined/u);
    }
  });

  it('keep Chinese out of English but for what is quoted from the forms', () => {
    for (const text of texts(enUS)) {
      expect(text.replace(/“[^”]*”/gu, '')).not.toMatch(/\p{Script=Han}/u);
    }
  });

  it('are found by what people type', () => {
    expect(['zh', 'zh-CN', 'ZH_cn', 'en', 'en-US', 'EN'].map(languageOf)).toEqual([
      'zh-CN',
      'zh-CN',
      'zh-CN',
      'en-US',
      'en-US',
      'en-US',
    ]);
    expect(languageOf('fr')).toBeNull();
    expect(messagesFor('zh-CN')).toBe(zhCN);
    expect(messagesFor('en-US')).toBe(enUS);
  });
});
