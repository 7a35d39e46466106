import type { Problem, ProblemCode } from '../../../src/domain/problem';
import {
  ALL_PROBLEMS,
  countBy,
  NO_BRANCH,
  problemsShown,
  tidyable,
} from '../../../src/taskpane/problems/problemFilter';

function problem(code: ProblemCode, id: string, tab: string, suggested = ''): Problem {
  return { code, id, tab, suggested, cell: 'G5', name: '样例', seen: '', detail: {} };
}

const PROBLEMS = [
  problem('E02', 'D001', '甲表', '14'),
  problem('W12', 'D009', '乙表', '第一支部'),
  problem('N02', 'D001', '甲表', '14'),
  problem('N03', '', '甲表'),
];
const BRANCHES = new Map([
  ['D001', '第一支部'],
  ['D009', '第二支部'],
]);
const codes = (problems: readonly Problem[]): string[] => problems.map(({ code }) => code);

describe('The filters of the problems', () => {
  it.each([
    [{}, ['E02', 'W12', 'N02', 'N03']],
    [{ kind: 'notice' }, ['N02', 'N03']],
    [{ kind: 'W12' }, ['W12']],
    [{ branch: '第一支部' }, ['E02', 'N02']],
    [{ branch: NO_BRANCH }, ['N03']],
    [{ tab: '甲表', kind: 'error' }, ['E02']],
    [{ tab: '乙表', branch: '第一支部' }, []],
  ])('%j leave %j', (filter, left) => {
    expect(codes(problemsShown(PROBLEMS, { ...ALL_PROBLEMS, ...filter }, BRANCHES))).toEqual(left);
  });

  it('一键规范 takes notices with a suggestion, never errors or warnings', () => {
    expect(codes(tidyable(PROBLEMS))).toEqual(['N02']);
  });

  it('count what occurs in the order it was found', () => {
    expect([...countBy(PROBLEMS, ({ tab }) => tab)]).toEqual([
      ['甲表', 3],
      ['乙表', 1],
    ]);
  });
});
