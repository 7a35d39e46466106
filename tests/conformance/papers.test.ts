import type { SummariseReport } from '../../src/commands/reports';
import { seenText } from '../../src/domain/reading/seenText';
import type { FileWorkbook } from '../../src/hosts/files/fileWorkbook';
import { FIRST_DATA_ROW, HEADER_ROW } from '../../src/sheets/layout';
import { calculatedEveryScheme } from '../support/everyScheme';
import { pressSummarise, tabOf, type } from '../support/pressing';
import expectedJson from './expected.json';

let book: FileWorkbook;
let lists: SummariseReport['lists'];

beforeAll(async () => {
  book = await calculatedEveryScheme();
  lists = (await pressSummarise(book)).report.lists;
}, 180_000);

const linesOf = async (tab: string): Promise<string[][]> =>
  (await tabOf(book, tab)).rows.map((row) => row.map(seenText).filter((text) => text !== ''));
const textOf = async (tab: string): Promise<string> => (await linesOf(tab)).flat().join('\n');

const of = (purpose: SummariseReport['lists'][number]['purpose']): string[] =>
  lists.filter((list) => list.purpose === purpose).map(({ tab }) => tab);

it('everybody whom a scheme selects is posted (S0-38)', () => {
  expect(of('notice')).toEqual([
    ...['责任书公示名单', '先进党支部公示名单', '承诺公示名单', '家访先进公示名单'],
    ...['优秀师徒公示名单', '综合考核表彰公示名单', '星级公示名单', '文明班级公示名单'],
    ...['文明宿舍公示名单', '展评获奖公示名单'],
  ]);
});

it('a notice shows nobody’s marks, says how long it hangs and how to object (A-52)', async () => {
  for (const tab of of('notice')) {
    const text = await textOf(tab);
    expect([tab, /\d\.\d/u.test(text)]).toEqual([tab, false]);
    expect(text).toContain('公示期：自2025年1月13日至2025年1月17日，共5个工作日（双休日不计）');
    expect(text).toContain('有异议');
    expect(text).toContain('联系电话：');
  }
});

it('a notice names exactly those of the band', async () => {
  const names = (await linesOf('责任书公示名单')).map((line) => line[1]);
  for (const id of expectedJson.expected['double-contract'].lists.优秀党员推荐名单) {
    const { name } = expectedJson.expected['double-contract'].results.find(
      (each) => each.id === id,
    )!;
    expect(names).toContain(name);
  }
  expect(names).not.toContain('样丹');
});

it.each<[string, string[]]>([
  [
    '责任书考核结果通报',
    [
      '应考23人，已评22人，未完成1人',
      '优秀党员(推荐)5人（21.74%）、合格党员8人（34.78%）、基本合格党员5人（21.74%）、不合格党员3人（13.04%），不定等次1人',
      '平均83.92分，最高110.00分，最低52.50分',
    ],
  ],
  ['一岗双责考核通报', ['双达标2人', '单项未达标3人', '问责4人']],
  [
    '述职评议结果通报',
    [
      '第三支部：发出测评票19张，收回16张，其中有效11张、弃权3张、无效2张；总体评价好0票、较好2票、一般6票、差3票；测评得分57.67分，综合评价“差”',
      '党总支班子：发出测评票39张，收回37张',
    ],
  ],
  ['三型考核通报', ['好1个（33.33%）', '推荐先进党支部：第一支部。']],
  [
    '听课情况通报',
    [
      '关于2024年9月\n学校管理人员听课情况的通报',
      '本月应考12人，应听251节，实听242节，按周计入235节，总完成率93.63%',
      '达标6人、基本达标4人、未达标2人',
      '未达标：样恩泽、样明。',
    ],
  ],
  [
    '家访月度通报',
    [
      '本月电话家访286人次（学生36人），入户家访15人次（学生14人）',
      '网络家访1人次；到校约谈2人次，不计入',
      '全校覆盖率97.37%；有价值建议5条',
      '80207',
    ],
  ],
  ['问师生情况通报', ['达标1人（33.33%）', '未达标：试雅、样明。']],
  ['师徒考核通报', ['结对5对，占教师总数的41.67%']],
  ['星级评定通报', ['五星级9人', '授予党员先锋班锦旗2人：例宁、例清。', '待定：试天。']],
  ['班级月度通报', ['文明班级3个：七(1)班、七(2)班、九(2)班。']],
  ['文明宿舍月度通报', ['文明宿舍1间：1-201。']],
])('%s says the figures of the example', async (tab, sentences) => {
  const text = await textOf(tab);
  for (const sentence of sentences) expect(text).toContain(sentence);
});

it('上报镇党委名单 has the columns of 4.2 and says what the sheets know of the problems', async () => {
  const { rows } = await tabOf(book, '上报镇党委名单');
  const headers = rows[HEADER_ROW - 1]!.map(seenText);
  expect(headers).toEqual([
    ...['序号', '编号', '姓名', '所在支部', '岗位', '目标责任书得分', '廉政责任书得分', '总分'],
    ...['等次', '主要问题', '支部意见', '支部书记签字', '日期'],
  ]);
  const problems = rows.slice(FIRST_DATA_ROW - 1).map((row) => seenText(row[9]!));
  expect(problems).toEqual([
    '目标责任书59.98分，低于60分',
    expect.stringContaining('廉政责任书50.00分，低于60分'),
    expect.stringContaining('一票否决'),
  ]);
});

it('weekly shortages are listed for reminding', () => {
  const shortages = lists.find(({ tab }) => tab === '听课催办名单');
  const weeks = expectedJson.expected.observation.results.flatMap(({ id, need, did }) =>
    Object.entries(need as Readonly<Record<string, number>>).flatMap(([week, due]) =>
      ((did as Readonly<Record<string, number>>)[week] ?? 0) < due ? [id] : [],
    ),
  );
  expect(weeks.length).toBeGreaterThan(0);
  expect(shortages?.ids).toEqual(weeks);
});

describe('what people write', () => {
  it('into a 整改 list stays, and says whether it is overdue', async () => {
    const tab = '述职评议整改清单';
    const { rows } = await tabOf(book, tab);
    const headers = rows[HEADER_ROW - 1]!.map(seenText);
    const letter = (header: string): string => String.fromCharCode(65 + headers.indexOf(header));
    await type(book, tab, `${letter('整改期限')}5`, { kind: 'date', iso: '2025-01-06' });
    await type(book, tab, `${letter('整改措施')}5`, '逐条整改');
    await pressSummarise(book);
    const after = (await tabOf(book, tab)).rows[FIRST_DATA_ROW - 1]!.map(seenText);
    expect(after[headers.indexOf('整改措施')]).toBe('逐条整改');
    expect(after[headers.indexOf('是否逾期')]).toBe('逾期');
    expect((await pressSummarise(book)).plan).toBeNull();
  });

  it('as 签订日期 decides who is on 未签订名单, down to nobody', async () => {
    expect(lists.map(({ tab }) => tab)).not.toContain('未签订名单');
    const { rows } = await tabOf(book, '目标责任书考核表');
    const column = rows[HEADER_ROW - 1]!.map(seenText).indexOf('签订日期');
    const cell = `${String.fromCharCode(65 + column)}5`;
    await type(book, '目标责任书考核表', cell, null);
    const { report } = await pressSummarise(book);
    const found = report.lists.find(({ tab }) => tab === '未签订名单');
    expect(found).toMatchObject({ scheme: '', purpose: 'ledger', ids: ['D001'] });
    await type(book, '目标责任书考核表', cell, { kind: 'date', iso: '2024-01-08' });
    await pressSummarise(book);
    expect((await linesOf('未签订名单')).at(-1)).toEqual(['无']);
  });

  it('into 节假日 moves the notices', async () => {
    await type(book, '节假日', 'A5', { kind: 'date', iso: '2025-01-14' });
    await type(book, '节假日', 'C5', '放假');
    const { report } = await pressSummarise(book);
    const period = report.lists.find(({ tab }) => tab === '星级公示名单')?.period;
    expect(period).toEqual({ from: '2025-01-13', to: '2025-01-20', days: 5, holidaysKnown: true });
    expect(await textOf('星级公示名单')).toContain(
      '自2025年1月13日至2025年1月20日，共5个工作日（双休日和法定节假日不计）',
    );
  });
});
