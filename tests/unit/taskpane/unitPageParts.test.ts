import type { Problem } from '../../../src/domain/problem';
import { explainedBlocks } from '../../../src/taskpane/person/explainedBlocks';
import { problemsOfUnit } from '../../../src/taskpane/person/problemsOfUnit';
import { sourceRuns } from '../../../src/taskpane/person/sourceRuns';

describe('The explanation of a unit', () => {
  it('puts lines of the same label, and those without one, below their label', () => {
    expect(
      explainedBlocks([
        ['定额完成', '定额 5 节'],
        ['', '第1周'],
        ['承诺', '一'],
        ['承诺', '二'],
        ['等次', '达标'],
      ]),
    ).toEqual([
      { label: '定额完成', texts: ['定额 5 节', '第1周'] },
      { label: '承诺', texts: ['一', '二'] },
      { label: '等次', texts: ['达标'] },
    ]);
  });

  it('names the rows it is based on by tab and from the top, neighbours together', () => {
    const row = (tab: string, at: number) => ({ tab, row: at });
    expect(
      sourceRuns([row('听课记录', 9), row('听课记录', 5), row('岗位', 5), row('听课记录', 6)]),
    ).toEqual([
      { tab: '听课记录', first: 5, last: 6 },
      { tab: '听课记录', first: 9, last: 9 },
      { tab: '岗位', first: 5, last: 5 },
    ]);
    expect(sourceRuns([])).toEqual([]);
  });
});

describe('The problems of a unit', () => {
  const at = (tab: string, cell: string, id = '', name = ''): Problem => ({
    code: 'E02',
    tab,
    cell,
    id,
    name,
    seen: '',
    suggested: '',
    detail: {},
  });
  const branch = {
    key: '第一支部',
    personId: null,
    name: '第一支部',
    sources: [{ tab: '计票表', row: 15 }],
  };

  it.each<[string, Problem, boolean]>([
    ['on one of its rows', at('计票表', 'G15'), true],
    ['on a row that only ends alike', at('计票表', 'G115'), false],
    ['on the same row of another tab', at('花名册', 'G15'), false],
    ['that names it on a tab of the scheme', at('计票表', 'A53', '', '第一支部'), true],
    ['that names another', at('计票表', 'A53', '', '第二支部'), false],
    ['that names it on a tab of another scheme', at('三型', 'A5', '', '第一支部'), false],
  ])('are those %s: %j', (_, problem, belongs) => {
    expect(problemsOfUnit(branch, ['计票表'], [problem])).toHaveLength(belongs ? 1 : 0);
  });

  it('are found by 编号 for people', () => {
    const person = { key: 'L01', personId: 'D016', name: '例若水', sources: [] };
    expect(problemsOfUnit(person, ['结果'], [at('结果', '', 'D016', '例若水')])).toHaveLength(1);
    expect(problemsOfUnit(person, ['结果'], [at('结果', '', 'D017', '例若水')])).toHaveLength(0);
  });
});
