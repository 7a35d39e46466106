import { paneMessagesFor } from '../../../src/messages/paneMessagesFor';

type Leaf = readonly [path: string, text: string];

/** Every word of the pane; functions are called with facts that stand for anything. */
function leaves(words: object, prefix = ''): Leaf[] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]): Leaf[] => {
    const path = `${prefix}${key}`;
    if (typeof value === 'string') return [[path, value]];
    if (typeof value === 'function') {
      const say = value as (...facts: unknown[]) => string;
      const counted = [1, 2].map((count) => saidOf(say, [count, 3, 4, 5]));
      const named = [saidOf(say, ['甲', '乙', '丙', '甲']), saidOf(say, ['', '', '', ''])];
      return [...counted, ...named].map((text): Leaf => [path, text]);
    }
    return typeof value === 'object' && value !== null ? leaves(value, `${path}.`) : [];
  });
}

/** Counted things are of a kind; which of the facts is the kind, the words themselves know. */
function saidOf(say: (...facts: unknown[]) => string, facts: readonly unknown[]): string {
  const tries = [
    facts,
    ...[1, 2].map((at) => facts.map((fact, index) => (index === at ? 'branch' : fact))),
    facts.map((fact) => [fact]),
  ];
  for (const each of tries) {
    try {
      const text = say(...each);
      if (!text.includes('undefined')) return text;
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
    }
  }
  return say(...facts);
}

const zh = leaves(paneMessagesFor('zh-CN'));
const en = leaves(paneMessagesFor('en-US'));

describe('The words of the pane', () => {
  it('are the same in both languages, place by place', () => {
    expect(en.map(([path]) => path)).toEqual(zh.map(([path]) => path));
  });

  it.each([
    ['zh-CN', zh],
    ['en-US', en],
  ] as const)('leave no hole, shout nothing and promise nothing in %s', (_, words) => {
    // An address such as 花名册!A5 is no shout.
    // Made of nothing but what is given.
    const said = words.filter(([path]) => !['problems.place', 'problems.offered'].includes(path));
    for (const [path, text] of said) {
      expect([path, text.trim()]).not.toEqual([path, '']);
      expect([path, text]).not.toEqual([
        path,
        expect.stringMatching(/[!！]|undefined|NaN|null|TODO/u),
      ]);
    }
  });

  it('keep Chinese out of English but for names and what stands on the forms', () => {
    for (const [path, text] of en) {
      const own = text.replace(/“[^”]*”/gu, '').replace(/[甲乙丙]/gu, '');
      expect([path, own]).not.toEqual([path, expect.stringMatching(/\p{Script=Han}/u)]);
    }
  });

  it('suggest bands and never decide them', () => {
    expect(paneMessagesFor('zh-CN').run.done.calculated(21, 2)).toContain('建议等次');
    expect(paneMessagesFor('en-US').run.done.calculated(21, 2)).toContain('Suggested');
  });
});
