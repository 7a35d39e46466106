import type { NextStep } from '../../../src/commands/nextStep';
import type { Overview } from '../../../src/commands/overview';
import type { SchemeCard } from '../../../src/commands/schemeCard';
import type { Person } from '../../../src/domain/people/person';
import { paneMessagesFor } from '../../../src/messages/paneMessagesFor';
import { ALL_SCHEMES } from '../../../src/schemes/allSchemes';
import { classComposite } from '../../../src/schemes/tables/classComposite';
import { studentLedger } from '../../../src/schemes/tables/studentLedger';
import { nextStepWords } from '../../../src/taskpane/home/nextStep';
import type { PaneCommands } from '../../../src/taskpane/state/paneCommands';

const scheme = ALL_SCHEMES[0]!;
const missing = ['D018 试天', 'D019 试薇', 'D020 试向阳', 'D021 试雅'].map((text) => {
  const [id, name] = text.split(' ');
  return { id, name } as Person;
});

/** Presses the button of the card (or the other one) and tells which command was asked for. */
function card(
  next: NextStep,
  which: 'press' | 'other' = 'press',
  of: Pick<SchemeCard, 'scheme' | 'expected' | 'filled'> = { scheme, expected: 23, filled: 22 },
) {
  const asked: string[] = [];
  const commands = new Proxy({} as PaneCommands, {
    get:
      (_, command: string) =>
      (...facts: unknown[]) =>
        asked.push([command, ...facts.map((fact) => JSON.stringify(fact))].join(' ')),
  });
  const seen = {
    ...of,
    state: next.kind === 'calculate' && next.stale ? 'stale' : 'ready',
    missing: next.kind === 'fill' ? next.missing : [],
  };
  const both =
    of.scheme === scheme ? { schemes: [seen], tables: [] } : { schemes: [], tables: [seen] };
  const overview = { next, ...both } as unknown as Overview;
  const spoken = { words: paneMessagesFor('zh-CN'), say: ({ zh }: { zh: string }) => zh };
  const words = nextStepWords(overview, spoken, commands);
  if (which === 'press') words.press();
  else words.other?.press();
  return { ...words, asked };
}

const id = scheme.id;

describe('The card of the next step', () => {
  it.each<[NextStep, string, string, string]>([
    [{ kind: 'start' }, '还没有可用的花名册', '开始建表', 'open {"kind":"insert"}'],
    [{ kind: 'insert' }, '选择要用的考核表', '插入考核表', 'open {"kind":"insert"}'],
    [
      { kind: 'problems', scheme: id, errors: 3 },
      '有 3 处错误，先改好再计算',
      '查看问题',
      'open {"kind":"problems","person":""}',
    ],
    [
      { kind: 'fill', scheme: id, missing: missing.slice(0, 1) },
      '应填 23 人，已填 22 人，缺 D018 试天。',
      '计算等次',
      'calculate',
    ],
    [{ kind: 'calculate', scheme: id, stale: false }, '23 人已填齐', '计算等次', 'calculate'],
    [{ kind: 'calculate', scheme: id, stale: true }, '结果已过期', '重新计算', 'calculate'],
    [{ kind: 'summarise', scheme: id }, '可以汇总', '汇总', 'summarise'],
    [
      { kind: 'review', scheme: id },
      '请复核',
      '查看结果',
      `open {"kind":"scheme","scheme":"${id}","show":{"kind":"all"}}`,
    ],
  ])('for %j gives the reason and one button', (next, reason, label, asked) => {
    const shown = card(next);
    expect(shown.reason).toContain(reason);
    expect(shown.label).toBe(label);
    expect(shown.asked).toEqual([asked]);
  });

  it('names three of the missing and counts the rest', () => {
    expect(card({ kind: 'fill', scheme: id, missing }).reason).toContain(
      '缺 D018 试天、D019 试薇、D020 试向阳 等 4 人',
    );
  });

  it('leads to those missing, or to the example', () => {
    expect(card({ kind: 'fill', scheme: id, missing }, 'other').asked).toEqual([
      `open {"kind":"scheme","scheme":"${id}","show":{"kind":"missing"}}`,
    ]);
    expect(card({ kind: 'start' }, 'other').asked).toEqual(['exampleSchool']);
  });

  it('counts classes as classes, and calls them by name and month', () => {
    const classes = { scheme: classComposite, expected: 7, filled: 6 };
    const late = { id: '七(1)班|2024-09', name: '七(1)班', branch: '' };
    const next = { kind: 'fill', scheme: 'class-composite', missing: [late] } as const;
    expect(card(next, 'press', classes).reason).toContain(
      '应填 7 个班级，已填 6 个班级，缺 七(1)班 2024-09。',
    );
    const ready = { kind: 'calculate', scheme: 'class-composite', stale: false } as const;
    expect(card(ready, 'press', { ...classes, filled: 7 }).reason).toContain('7 个班级已填齐');
  });

  it('asks to fill in a register that is blank, and calculates one with entries', () => {
    const register = { scheme: studentLedger, expected: 0, filled: 0 };
    const blank = { kind: 'fill', scheme: 'student-ledger', missing: [] } as const;
    expect(card(blank, 'press', register)).toMatchObject({
      reason: expect.stringContaining('表中还没有内容') as string,
      label: '计算',
    });
    expect(card(blank, 'other', register).asked).toEqual([
      'open {"kind":"scheme","scheme":"student-ledger","show":{"kind":"all"}}',
    ]);
    const ready = { kind: 'calculate', scheme: 'student-ledger', stale: false } as const;
    expect(card(ready, 'press', register).reason).toContain('已有登记');
  });
});
