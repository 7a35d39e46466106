import { adoptionProposals } from '../../../../src/commands/adopt/adoptionProposals';
import { CONTEXT, succeeded } from '../../../support/pressing';
import {
  adoptedTables,
  CONTRACT,
  firstProposal,
  OBSERVATION,
  ownProposals,
  VISITS,
} from './ownTables';

describe('tabs that nobody knows', () => {
  it('are named with what they could be; a tab that is like nothing is not', async () => {
    const found = await ownProposals();
    expect(found.map(({ tab, proposals }) => [tab, proposals[0]?.table.title])).toEqual([
      [OBSERVATION, '听课记录'],
      [CONTRACT, '目标责任书考核表'],
      [VISITS, '家访记录'],
    ]);
    for (const { proposals } of found) {
      const [first, second] = proposals;
      expect(first!.score).toBeGreaterThan(second!.score + 10);
      expect(first!.open).toEqual([]);
    }
  });

  it('are no more once they are adopted', async () => {
    const reading = await (await adoptedTables()).read();
    expect(succeeded(adoptionProposals(reading, CONTEXT))).toEqual([]);
  });
});

describe('what is proposed', () => {
  it.each([
    [
      OBSERVATION,
      2,
      [
        '序号 = 序号: sameName numbers',
        '听课人编号 = 听课人员/工号: synonym ids',
        '听课人 = 听课人员/姓名: synonym names',
        '听课日期 = 听课内容/时间: synonym dates',
        '节次 = 听课内容/节次: sameName numbers',
        '授课教师 = 听课内容/任课教师: synonym',
        '班级 = 听课内容/任教班级: synonym',
        '科目 = 听课内容/学科: synonym',
        '科目类别 = 科目类别: sameName options',
        '课题 = 听课内容/课题名称: synonym',
        '听课形式 = 听课方式: synonym options',
        '评价与建议 = 评课意见: synonym',
      ],
    ],
    [
      CONTRACT,
      2,
      [
        '序号 = 序号: sameName numbers',
        '编号 = 党员信息/党员编号: synonym ids',
        '姓名 = 党员信息/党员姓名: synonym names',
        '所在支部 = 党员信息/党支部: synonym branches',
        '师生新形象(15分) = 考核指标/新形象: alikeName numbers',
        '教学工作新突破(25分) = 考核指标/教学新突破: alikeName numbers',
        '德育工作新举措(15分) = 考核指标/德育新举措: alikeName numbers',
        '评价方式新变化(10分) = 考核指标/评价新变化: alikeName numbers',
        '校本课程建设新进展(15分) = 考核指标/校本课程新进展: alikeName numbers',
        '教师队伍素质新提高(20分) = 考核指标/队伍新提高: alikeName numbers',
        '加分 = 附加/附加分: synonym numbers',
        '加分事由 = 附加/加分原因: synonym',
        '扣分 = 附加/减分: synonym numbers',
        '扣分事由 = 附加/扣分原因: synonym',
      ],
    ],
    [
      VISITS,
      1,
      [
        '家访人 = 教师: synonym names',
        '家访日期 = 家访时间: synonym dates',
        '班级 = 班级: sameName',
        '学生学号 = 学号: synonym',
        '学生姓名 = 学生: synonym',
        '家访形式 = 家访方式: synonym options',
        '主要内容(六谈) = 家访内容: synonym',
        '家长意见建议 = 家长意见: synonym',
      ],
    ],
  ])('for %s is every column with its reasons', async (tab, rows, columns) => {
    const proposal = await firstProposal(tab);
    expect(proposal.mapping.headerRows).toBe(rows);
    const said = proposal.columns.map(
      ({ header, path, why }) => `${header} = ${path}: ${why.join(' ')}`,
    );
    expect(said).toEqual(columns);
  });

  it('leaves the sum of the office alone and offers every header to choose from', async () => {
    const { headers, columns } = await firstProposal(CONTRACT);
    expect(headers).toHaveLength(15);
    expect(headers).toContain('总分');
    expect(columns.map(({ path }) => path)).not.toContain('总分');
  });
});
