import { type ColumnSpec, partColumns } from '../../../src/domain/scheme/scheme';
import { ALL_SCHEMES, schemeById } from '../../../src/schemes/allSchemes';
import { doubleContract } from '../../../src/schemes/doubleContract';

const headers = (columns: readonly ColumnSpec[]): string =>
  columns.map((column) => column.header).join(' ');

describe('the scheme of the two contracts', () => {
  const [a, b] = doubleContract.parts.map(partColumns);

  it('has the columns of 目标责任书考核表 in their order', () => {
    expect(headers(a!)).toBe(
      '序号 编号 姓名 所在支部 岗位 签订日期 师生新形象(15分) 教学工作新突破(25分) ' +
        '德育工作新举措(15分) 评价方式新变化(10分) 校本课程建设新进展(15分) ' +
        '教师队伍素质新提高(20分) 加分 加分事由 扣分 扣分事由 自评总分 考核状态 备注 目标责任书得分',
    );
  });

  it('has the columns of 廉政责任书考核表 in their order', () => {
    expect(headers(b!)).toBe(
      '序号 编号 姓名 所在支部 岗位 签订日期 政治纪律与组织观念(20分) 廉洁从教(30分) ' +
        '规范收费与教辅管理(15分) 师德师风与工作作风(20分) 廉政学习与警示教育(15分) ' +
        '加分 加分事由 扣分 扣分事由 一票否决 否决事由 考核状态 备注 廉政责任书得分',
    );
  });

  it('has the columns of 责任书考核结果 in their order', () => {
    expect(headers(doubleContract.resultColumns)).toBe(
      '序号 编号 姓名 所在支部 岗位 目标责任书得分 廉政责任书得分 总分 等次 支部内名次 后续处理 提示',
    );
  });

  it.each([
    ['A', a!],
    ['B', b!],
  ])('asks for marks between 0 and the maximum on sheet %s', (_part, columns) => {
    for (const { indicator, max, header, min, required, type } of columns) {
      if (indicator === undefined) continue;
      expect({ min, required, type }).toEqual({ min: '0', required: true, type: 'decimal' });
      expect(header).toContain(`(${max}分)`);
    }
    expect(columns.filter((column) => column.required && column.indicator === undefined)).toEqual(
      columns.filter((column) => ['id', 'name', 'branch'].includes(column.key)),
    );
  });

  it('tells which reason belongs to which cell', () => {
    const rules = b!.flatMap(({ key, reasonFor }) => (reasonFor ? [[key, reasonFor]] : []));
    expect(rules).toEqual([
      ['bonusReason', { column: 'bonus', when: 'positive' }],
      ['deductReason', { column: 'deduct', when: 'positive' }],
      ['vetoReason', { column: 'veto', when: 'yes' }],
    ]);
  });

  it('has lists that name bands of its own', () => {
    const keys = doubleContract.bands.map((band) => band.key);
    for (const { filter } of doubleContract.lists) {
      if (filter.kind === 'bands') expect(keys).toEqual(expect.arrayContaining([...filter.bands]));
    }
  });

  it('has tab names that every spreadsheet program takes', () => {
    const { parts, lists, resultTab, summaryTab } = doubleContract;
    const tabs = [
      resultTab,
      summaryTab,
      ...parts.map(({ tab }) => tab),
      ...lists.map(({ tab }) => tab),
    ];
    expect(new Set(tabs).size).toBe(tabs.length);
    for (const tab of tabs) expect(tab).toMatch(/^[^\\/?*[\]:']{1,31}$/);
  });
});

describe('the schemes the product ships', () => {
  it('are found by their id', () => {
    expect(schemeById('double-contract')).toBe(doubleContract);
    expect(schemeById('triple-contract')).toBeNull();
  });

  it('have ids of their own', () => {
    expect(new Set(ALL_SCHEMES.map((scheme) => scheme.id)).size).toBe(ALL_SCHEMES.length);
  });
});
