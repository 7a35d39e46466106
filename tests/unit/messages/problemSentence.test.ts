import fc from 'fast-check';
import { PROBLEM_CODES, type Problem, type ProblemCode } from '../../../src/domain/problem';
import type { FaultReason } from '../../../src/messages/faultSentence';
import type { Language } from '../../../src/messages/language';
import { problemSentence } from '../../../src/messages/problemSentence';
import { zhFaults } from '../../../src/messages/zh/zhFaults';

function problem(code: ProblemCode, facts: Partial<Problem> = {}): Problem {
  return {
    code,
    tab: '廉政责任书考核表',
    cell: 'H13',
    id: '',
    name: '',
    seen: '',
    suggested: '',
    detail: {},
    ...facts,
  };
}

const header = '廉洁从教(30分)';

describe('A sentence says what was seen and what to do', () => {
  it.each<[ProblemCode, Partial<Problem>, string]>([
    ['E01', { detail: { header } }, '“廉洁从教(30分)”为必填项，现在空着，请补填。'],
    ['E01', { seen: '无', detail: { header } }, '“廉洁从教(30分)”填了“无”，按未填处理，请补填。'],
    ['E01', { seen: '\u3000', detail: { header } }, '“廉洁从教(30分)”为必填项，现在空着，请补填。'],
    [
      'E01',
      { detail: { header, formula: '=A1' } },
      '“廉洁从教(30分)”的公式还没有计算结果，请在表格软件中打开并保存后重新校验。',
    ],
    [
      'E02',
      { seen: '九十五', detail: { header, hint: '95' } },
      '“廉洁从教(30分)”填了“九十五”，不是数字，可能是 95，请核对后改填数字。',
    ],
    [
      'E02',
      { seen: '5.5', detail: { header: '节数', whole: '5.5' } },
      '“节数”填了 5.5，不是整数，请核对后改正。',
    ],
    [
      'E03',
      { seen: '105', detail: { header, min: '0', max: '30' } },
      '“廉洁从教(30分)”填了 105，超过满分 30 分，请核对后改正。',
    ],
    [
      'E03',
      { seen: '25', detail: { header: '加分', min: '0', max: '20' } },
      '“加分”填了 25，超过上限 20 分，请核对后改正。',
    ],
    [
      'E03',
      { seen: '9', detail: { header: '节数', min: '1', max: '8' } },
      '“节数”填了 9，不在 1 至 8 之间，请核对后改正。',
    ],
    [
      'E04',
      { seen: '-2', detail: { header: '扣分', hint: '2' } },
      '“扣分”填了 -2，不能为负；扣分请填正数 2。',
    ],
    [
      'E05',
      { seen: '#N/A', detail: { header, error: '#N/A', formula: '=VLOOKUP(A1,B:C,2,0)' } },
      '“廉洁从教(30分)”出错，显示 #N/A（公式 =VLOOKUP(A1,B:C,2,0)），请改正公式，或直接填写数值。',
    ],
    [
      'E06',
      { seen: '2024-02-30', detail: { header: '签订日期', reason: 'noSuchDay' } },
      '“签订日期”填了“2024-02-30”，没有这一天，请核对后改正。',
    ],
    [
      'E07',
      { seen: '四支部', detail: { header: '所在支部', options: '第一支部、第二支部' } },
      '“所在支部”填了“四支部”，不在可选项内，请从下拉列表中选择；可选：第一支部、第二支部。',
    ],
    [
      'E08',
      { detail: { header: '加分事由', about: '加分' } },
      '填了“加分”，须同时写明事由，“加分事由”还空着，请补填。',
    ],
    [
      'E11',
      { id: 'D017', cell: 'B9', detail: { rows: '5、9', identical: 'yes' } },
      '编号 D017 在第 5、9 行重复，内容相同，只计一次，请删去多余的行。',
    ],
    [
      'E11',
      { id: 'D017', cell: 'B9', detail: { rows: '5、9', identical: 'no' } },
      '编号 D017 在第 5、9 行重复，内容不同，各行都不计分，请核对后只留一行。',
    ],
    [
      'E11',
      { id: 'D017', cell: 'A9', detail: { rows: '5', identical: 'no' } },
      '编号 D017 与第 5 行重复，每人一个编号，请核对后改正。',
    ],
    [
      'E12',
      { detail: { name: '样明', candidates: 'D008 第一支部、D024 第三支部' } },
      '“样明”有同名或无法对应，又没有编号，不能确定是哪一位，可能是 D008 第一支部、D024 第三支部，请填写编号。',
    ],
    [
      'E13',
      { detail: { id: 'D099', name: '样新', candidates: '' } },
      '花名册中没有编号 D099“样新”，请核对，或先在花名册中登记。',
    ],
    [
      'E14',
      { id: 'D020', seen: '试向羊', detail: { rosterName: '试向阳', candidates: '' } },
      '编号 D020 在花名册中是“试向阳”，这里写的是“试向羊”，请核对编号和姓名。',
    ],
    [
      'E15',
      { cell: 'H13:I13', detail: { range: 'H13:I13' } },
      '数据区有合并单元格 H13:I13，所涉各行不计分，请取消合并后逐格填写。',
    ],
    [
      'E16',
      { id: 'D018', name: '试天', detail: { branch: '第三支部' } },
      'D018 试天（第三支部）应交未交，“廉政责任书考核表”中没有此人的行，请催交后补填。',
    ],
    [
      'E17',
      { detail: { reason: 'missing', header } },
      '工作表“廉政责任书考核表”缺少“廉洁从教(30分)”列，请恢复该列和它的表头文字。',
    ],
    [
      'E17',
      { detail: { reason: 'noTab', header: '廉政责任书' } },
      '缺少工作表“廉政责任书考核表”，请插入该表并填写，或恢复原来的表名。',
    ],
    [
      'E21',
      { detail: { reason: 'weightSum', sum: '90' } },
      '各权重之和为 90%，不等于 100%，请改到 100%。改正前不计算该方案。',
    ],
    [
      'W01',
      { seen: '28分', suggested: '28', detail: { header } },
      '“廉洁从教(30分)”填了“28分”，疑似笔误，按 28 读取，请确认。',
    ],
    [
      'W02',
      { seen: '29.998', detail: { header } },
      '“廉洁从教(30分)”填了 29.998，小数超过两位，按原值计分，请核对。',
    ],
    [
      'W03',
      { seen: '85%', suggested: '12.75', detail: { header, percentOfMax: '12.75', points: '85' } },
      '“廉洁从教(30分)”填了 85%，是百分比，按满分的百分比读作 12.75 分；如指 85 分，请改填 85，请确认。',
    ],
    [
      'W09',
      {
        seen: '100.00',
        detail: { exact: '99.995', band: '优秀党员(推荐)', bandExact: '合格党员' },
      },
      '未取舍 99.995，取舍后 100.00，印出的等次是优秀党员(推荐)，按未取舍为合格党员，请复核。',
    ],
    [
      'W09',
      { seen: '100.00', detail: { exact: '99.995', band: '合格党员', bandExact: '合格党员' } },
      '未取舍 99.995，取舍后 100.00，取舍前后等次不同，现列为合格党员，请复核。',
    ],
    [
      'W14',
      { detail: { parts: '目标责任书 55.00', floor: '60' } },
      '目标责任书 55.00 分，低于单项最低线 60 分，请复核。',
    ],
    [
      'W15',
      {
        seen: '37.50',
        detail: {
          branch: '第一支部',
          band: '优秀党员(推荐)',
          count: '3',
          due: '8',
          share: '1/3',
          ratio: '37.50',
          action: 'warn',
        },
      },
      '第一支部“优秀党员(推荐)” 3 人，占应考 8 人的 37.50%，超过比例上限 1/3，请研究确定。',
    ],
    [
      'W33',
      { seen: '95', suggested: '99.00', detail: { header: '目标责任书得分' } },
      '“目标责任书得分”显示 95，按规则应为 99.00；以计算结果为准，重新计算会更新。',
    ],
    [
      'W34',
      { seen: '95', suggested: '99.00', detail: { header: '目标责任书得分', formula: '' } },
      '“目标责任书得分”的公式被覆盖，现在填着 95，按规则应为 99.00；以计算结果为准，重新计算会写回公式。',
    ],
    [
      'W34',
      { seen: '95', suggested: '99.00', detail: { header: '得分', formula: '=G5+80' } },
      '“得分”的公式被改写为“=G5+80”，显示 95，按规则应为 99.00；以计算结果为准，重新计算会写回公式。',
    ],
    ['N07', { seen: '合计' }, '“合计”一行不是人员，未计入。'],
  ])('%s of %j', (code, facts, sentence) => {
    expect(problemSentence(problem(code, facts), 'zh-CN')).toBe(sentence);
  });

  it('keeps one line and stays short when a cell holds an essay', () => {
    const seen = `第一行\n第二行\t${'很长'.repeat(200)}`;
    const sentence = problemSentence(problem('E02', { seen, detail: { header } }), 'zh-CN');
    expect(sentence).toMatch(/^“廉洁从教\(30分\)”填了“第一行 第二行 很长.*…”，不是数字/u);
    expect(sentence).not.toContain('\n');
    expect(sentence.length).toBeLessThan(120);
  });
});

const reasons = Object.keys(zhFaults) as FaultReason[];

/** Facts that any problem may carry, each there or not. */
const details = fc.record(
  {
    header: fc.constantFrom(header, '加分', ''),
    hint: fc.constantFrom('95', ''),
    whole: fc.constantFrom('5.5'),
    max: fc.constantFrom('30'),
    min: fc.constantFrom('0', '1'),
    error: fc.constantFrom('#N/A'),
    formula: fc.constantFrom('=A1+B1'),
    reason: fc.constantFrom(
      'noSuchDay',
      'notADate',
      'noTab',
      'noHeader',
      'missing',
      'repeated',
      ...reasons,
    ),
    options: fc.constantFrom('第一支部、第二支部', '', '、'),
    percentOfMax: fc.constantFrom('12.75'),
    points: fc.constantFrom('85'),
    status: fc.constantFrom('免考'),
    base: fc.constantFrom('样三'),
    about: fc.constantFrom('一票否决'),
    rows: fc.constantFrom('5、13', '5', ''),
    identical: fc.constantFrom('yes', 'no'),
    name: fc.constantFrom('样明'),
    id: fc.constantFrom('D099'),
    candidates: fc.constantFrom('D008 第一支部、D024 第三支部', ''),
    rosterName: fc.constantFrom('试向阳'),
    branch: fc.constantFrom('第三支部', ''),
    columns: fc.constantFrom('C、F'),
    range: fc.constantFrom('H13:I13'),
    exact: fc.constantFrom('99.995', ''),
    band: fc.constantFrom('合格党员', ''),
    bandExact: fc.constantFrom('优秀党员(推荐)', ''),
    parts: fc.constantFrom('目标责任书 55.00', ''),
    floor: fc.constantFrom('60', ''),
    months: fc.constantFrom('6'),
    count: fc.constantFrom('3'),
    due: fc.constantFrom('8'),
    share: fc.constantFrom('1/3'),
    ratio: fc.constantFrom('37.50', ''),
    action: fc.constantFrom('warn', 'enforce'),
    overwritten: fc.constantFrom('yes', 'no'),
    parameter: fc.constantFrom('权重', ''),
    part: fc.constantFrom('目标责任书'),
    ordinal: fc.constantFrom('2'),
    label: fc.constantFrom('师生新形象'),
    indicator: fc.constantFrom('师生新形象'),
    sum: fc.constantFrom('90'),
    fullMarks: fc.constantFrom('100'),
    lo: fc.constantFrom('80'),
    above: fc.constantFrom('优秀党员(推荐)'),
    aboveLo: fc.constantFrom('75'),
    scheme: fc.constantFrom('党员两个责任书年度考核(四档)'),
  },
  { requiredKeys: [] },
);

const anyProblem = fc.record({
  code: fc.constantFrom(...PROBLEM_CODES),
  tab: fc.constantFrom('廉政责任书考核表', ''),
  cell: fc.constantFrom('H13', ''),
  id: fc.constantFrom('D003', ''),
  name: fc.constantFrom('样春生', ''),
  seen: fc.constantFrom('105', '优', ' ', '\u200b', ''),
  suggested: fc.constantFrom('95', '第一支部', ''),
  detail: details,
});

describe('Whatever is known of a problem', () => {
  it.each<Language>(['zh-CN', 'en-US'])('its sentence in %s is whole', (language) => {
    fc.assert(
      fc.property(anyProblem, (found) => {
        const sentence = problemSentence(found, language);
        expect(sentence).not.toMatch(/undefined|null|NaN|\[object|\$\{/u);
        expect(sentence).not.toMatch(/“\s*”|（\s*）|\(\s*\)|“”|""/u);
        expect(sentence).not.toMatch(/[!！]/u);
        expect(sentence).not.toMatch(/ {2}|，，|；；|，。|, ,|，；|：。| [,.;]/u);
        expect(sentence).toMatch(language === 'zh-CN' ? /[。]$/u : /^[^a-z].*\.$/u);
        expect(sentence).not.toContain('\n');
      }),
      { numRuns: 4000 },
    );
  });

  it('an English sentence has Chinese only in quotation marks', () => {
    fc.assert(
      fc.property(anyProblem, (found) => {
        const own = problemSentence(found, 'en-US').replace(/“[^”]*”/gu, '');
        expect(own).not.toMatch(/\p{Script=Han}|[，。；：（）]/u);
      }),
      { numRuns: 4000 },
    );
  });
});
