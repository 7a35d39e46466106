import type { Problem } from '../../../src/domain/problem';
import { paneMessagesFor } from '../../../src/messages/paneMessagesFor';
import type { HostFailureCode, PaneFailure } from '../../../src/taskpane/paneAnswer';
import {
  failureCode,
  failureDetail,
  failureSentence,
} from '../../../src/taskpane/run/failureSentence';

const hostCodes = Object.keys(paneMessagesFor('zh-CN').failures.host) as HostFailureCode[];

const FAILURES: readonly PaneFailure[] = [
  ...hostCodes.map((code): PaneFailure => ({ kind: 'host', code, detail: '花名册' })),
  { kind: 'refused', reason: 'nothingToUndo', tab: '' },
  { kind: 'refused', reason: 'hasPeople', tab: '花名册' },
  { kind: 'refused', reason: 'noPeriodRow', tab: '参数设置' },
  { kind: 'cancelled' },
  ...(
    [
      { code: 'noRoster', tabs: ['甲'] },
      { code: 'rosterColumns', tab: '花名册', missing: ['编号', '姓名'] },
      { code: 'noPeople', tab: '花名册' },
      { code: 'noScoreSheet', tabs: [] },
      { code: 'unknownScheme', id: 'x', known: [] },
      { code: 'schemeNotInUse', id: 'x' },
      { code: 'unknownPerson', id: 'D099' },
      { code: 'parametersWrong', problems: [] },
    ] as const
  ).map((failure): PaneFailure => ({ kind: 'command', failure })),
];

describe.each(['zh-CN', 'en-US'] as const)('Every failure in %s', (language) => {
  it.each(FAILURES.map((failure) => [failureCode(failure), failure] as const))(
    '%s is one sentence or two, without code or hole',
    (code, failure) => {
      const sentence = failureSentence(failure, language);
      expect(sentence.length).toBeGreaterThan(5);
      expect(sentence).not.toMatch(/undefined|NaN|\[object|null|host\.|command\./u);
      expect(sentence).not.toContain(code);
      expect(sentence).toMatch(/[。.：:]\s*$/u);
    },
  );
});

it('What is missing is named, and only a host has details for the support', () => {
  const [columns] = FAILURES.filter((each) => failureCode(each) === 'command.rosterColumns');
  expect(failureSentence(columns!, 'zh-CN')).toContain('编号、姓名');
  expect(failureDetail(columns!)).toBe('');
  expect(failureDetail({ kind: 'host', code: 'unknown', detail: 'Error:\n gone' })).toBe(
    'Error: gone',
  );
});

it('The first error of the parameters is quoted', () => {
  const problem: Problem = {
    code: 'E17',
    tab: '目标责任书考核表',
    cell: '',
    id: '',
    name: '',
    seen: '',
    suggested: '',
    detail: { reason: 'noTab', header: '目标责任书' },
  };
  const failure = { code: 'parametersWrong', problems: [problem, problem] } as const;
  expect(failureSentence({ kind: 'command', failure }, 'zh-CN')).toMatch(
    /参数有 2 处错误.*目标责任书/u,
  );
});
