import { noticePeriod } from '../../../../src/domain/calendar/noticePeriod';
import { exact } from '../../../../src/domain/exact/exact';
import { summariseUnits } from '../../../../src/domain/tables/summariseUnits';
import type { SummaryDetails } from '../../../../src/domain/tables/summaryDetails';
import type { UnitResult } from '../../../../src/domain/tables/unitResult';
import type { TabContent } from '../../../../src/sheets/tabContent';
import { listedRows } from '../../../../src/sheets/tables/listedRows';
import { unitListOpenColumns, unitListTab } from '../../../../src/sheets/tables/unitListTab';
import { unitSummaryTab } from '../../../../src/sheets/tables/unitSummaryTab';
import { exampleSchool } from '../../../support/exampleTables';
import { inventedScheme } from '../../../support/inventedScheme';

const printed = {
  school: exampleSchool(),
  notice: noticePeriod(5, null, '2025-01-10', []),
  present: undefined,
  organisation: '示例中学',
  period: '2024年度',
  time: '2025-01-10 08:30',
};

function unit(id: string, score: string): UnitResult {
  const top = score === '95';
  return {
    key: id,
    personId: id,
    name: `样${id}`,
    branch: '第一支部',
    post: '校长',
    group: '',
    state: 'graded',
    exact: exact(score),
    score: exact(score),
    band: top ? 'top' : 'low',
    bandExact: top ? 'top' : 'low',
    rank: 1,
    award: null,
    followUp: top ? '表扬' : '',
    flags: [],
    values: { litres: exact(score) },
    steps: [],
    sources: [],
  };
}

const NO_DETAILS: SummaryDetails = { cuts: [], spread: [], periods: [], classes: [] };

const [names, notice, gaps] = inventedScheme.lists;
const units = [unit('D001', '95'), unit('D002', '12.5')];

function listOf(list: typeof names): TabContent {
  const rows = listedRows(inventedScheme, list!, { of: 'units', units: units.slice(0, 1) });
  return unitListTab({ ...printed, scheme: inventedScheme, list: list!, tab: list!.tab, rows });
}

const row = (content: TabContent, index: number): unknown[] =>
  content.rows[index]!.map((cell) => {
    if (cell?.kind === 'text') return cell.text;
    if (cell?.kind === 'formula') return cell.cached;
    return cell?.kind === 'number' ? cell.number : null;
  });

describe('a name list (C-39)', () => {
  it('says who, with which figures, what follows, and leaves room for the decisions', () => {
    const tab = listOf(names);
    expect(row(tab, 3)).toEqual([
      ...['序号', '编号', '姓名', '所在支部', '岗位', '得分', '升数'],
      ...['后续处理', '支委会意见', '支部大会意见', '审批'],
    ]);
    const said = [1, 'D001', '样D001', '第一支部', '校长', 95, 95, '表扬', null, null, null];
    expect(row(tab, 4)).toEqual(said);
    expect(tab.numberFormats).toContainEqual({ range: 'F5:F5', format: '0.00' });
    expect(tab.protection).toEqual({ unlocked: ['A2:J2', 'I5:I5', 'J5:J5', 'K5:K5'] });
  });

  it('a 公示 has neither marks nor 编号, says from when to when it hangs and how to object', () => {
    const tab = listOf(notice);
    const said = tab.rows.map((_, index) => row(tab, index));
    expect(said).toContainEqual(['序号', '姓名', '所在支部', '岗位']);
    expect(said).toContainEqual([1, '样D001', '第一支部', '校长']);
    const text = said.flat().join('\n');
    expect(text).toContain('关于花王的公示');
    expect(text).toContain('拟表彰下列1名同志，现予公示。');
    expect(text).toContain('自2025年1月13日至2025年1月17日，共5个工作日（双休日不计）');
    expect(text).toContain('有异议');
    expect(text).not.toContain('95');
    expect(tab.protection).toEqual({ unlocked: [] });
    expect(tab.page?.margins).toEqual({ top: 37, bottom: 35, left: 28, right: 26 });
  });

  it('of rows that people typed shows their columns and room for what was done', () => {
    const tab = unitListTab({
      ...printed,
      scheme: inventedScheme,
      list: gaps!,
      tab: gaps!.tab,
      rows: [],
    });
    expect(row(tab, 3)).toEqual(['序号', '浇水人编号', '日期', '升数', '处理情况']);
    expect(row(tab, 4)).toEqual(['无']);
  });

  it('keeps the decisions with the person', () => {
    expect(unitListOpenColumns(inventedScheme, names!)).toEqual({
      rowKey: ['编号'],
      columns: ['支委会意见', '支部大会意见', '审批'],
    });
  });

  it.each([
    ['class', ['班级']],
    ['pair', ['结对编号', '师徒']],
    ['dorm', ['宿舍号']],
    ['branch', ['支部']],
    ['contestant', ['参赛编号', '参赛教师']],
    ['none', ['名称']],
  ] as const)('of a %s has its own key in place of 编号 and 姓名', (kind, own) => {
    const scheme = { ...inventedScheme, unit: kind };
    const tab = unitListTab({ ...printed, scheme, list: names!, tab: '名单', rows: [] });
    expect(row(tab, 3).slice(1, 1 + own.length)).toEqual(own);
    expect(unitListOpenColumns(scheme, names!).rowKey).toEqual(own.slice(0, 1));
  });
});

describe('the summary of a scheme (C-40)', () => {
  const tab = unitSummaryTab({
    ...printed,
    scheme: inventedScheme,
    tab: '养花汇总',
    summary: summariseUnits(inventedScheme, units, exampleSchool()),
    details: NO_DETAILS,
    totals: [{ key: 'water', label: '浇水', value: exact('286'), unit: '次' }],
    lists: [{ tab: '花王名单', names: ['D001 样D001'] }],
  });

  it('counts per branch and in all', () => {
    expect(row(tab, 3)).toEqual([
      ...['支部', '应考', '实考(已评)', '免考', '缓评', '未完成', '不定等次'],
      ...['花王', '花童', '花王(%)', '花童(%)', '平均', '最高', '最低'],
    ]);
    const figures = [2, 2, 0, 0, 0, 0, 1, 1, 50, 50, 53.75, 95, 12.5];
    expect(row(tab, 4)).toEqual(['第一支部', ...figures]);
    expect(row(tab, 5)).toEqual(['合计', ...figures]);
  });

  it('says who is on which list, then the figures of the whole scheme', () => {
    expect(tab.rows.slice(6).map((_, index) => row(tab, 6 + index))).toEqual([
      [],
      ['名单', '数量', '名称'],
      ['花王名单', 1, 'D001 样D001'],
      [],
      ['指标', '数值', '计量单位'],
      ['浇水', 286, '次'],
    ]);
    expect(tab.merges).toEqual(expect.arrayContaining(['C8:N8', 'C9:N9']));
  });

  it('has a column for 待定 only where somebody is pending', () => {
    const pending = { ...unit('D003', '1'), state: 'pending' as const, band: null };
    const more = unitSummaryTab({
      ...printed,
      scheme: inventedScheme,
      tab: '养花汇总',
      summary: summariseUnits(inventedScheme, [...units, pending], exampleSchool()),
      details: NO_DETAILS,
      totals: [],
      lists: [],
    });
    expect(row(more, 3)).toContain('待定');
    expect(more.rows).toHaveLength(6);
  });
});
