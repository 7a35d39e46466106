import { problemsTab } from '../../../src/sheets/problemsTab';
import { tabProblem } from '../../../src/sheets/tabProblem';

const many = (count: number) =>
  Array.from({ length: count }, (_, index) => tabProblem('E13', '表', { cell: `A${index + 5}` }));

const textsOf = (count: number): string =>
  JSON.stringify(problemsTab('示例学校', many(count), () => '').rows[1]);

describe('the tab 校验结果', () => {
  it('lists no more than can be read, errors first, and counts all of them', () => {
    expect(problemsTab('示例学校', many(10_001), () => '').rows).toHaveLength(10_004);
    expect(textsOf(10_001)).toContain('错误 10001，警告 0，提示 0；下面只列出前 10000 条');
    expect(textsOf(10_000)).not.toContain('只列出');
  });
});
