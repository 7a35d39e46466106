import type { CircularBlock } from '../../domain/tables/circular';
import type { UnitListSpec } from '../../domain/tables/unitList';

/** 达标, 基本达标, 未达标 of the month by name, each only where somebody is in it. */
const MONTH_NAMES: readonly CircularBlock[] = [
  { kind: 'text', when: 'm.names.met', text: '{label.met}：{m.names.met}。' },
  { kind: 'text', when: 'm.names.nearly', text: '{label.nearly}：{m.names.nearly}。请下期补足。' },
  {
    kind: 'text',
    when: 'm.names.unmet',
    text: '{label.unmet}：{m.names.unmet}。列入催办名单，请说明原因并补足。',
    otherwise: '本月没有{label.unmet}的人员。',
  },
];

const TERM_NAMES: readonly CircularBlock[] = [
  { kind: 'text', when: 'names.met', text: '{label.met}：{names.met}。' },
  { kind: 'text', when: 'names.nearly', text: '{label.nearly}：{names.nearly}。请下期补足。' },
  {
    kind: 'text',
    when: 'names.unmet',
    text: '{label.unmet}：{names.unmet}。列入催办名单，请说明原因并补足。',
    otherwise: '没有{label.unmet}的人员。',
  },
];

/** 听课月度通报 as it is sent out (3.6, S1-31): sentences and the table of the month. */
export const observationCircular: UnitListSpec = {
  of: 'units',
  tab: '听课情况通报',
  form: 'circular',
  filter: { kind: 'all' },
  figures: [],
  circular: {
    subject: '{month}学校管理人员听课情况',
    scope: { kind: 'rowsOfMonth', output: 'monthly', sums: ['need', 'did', 'capped'], facts: null },
    blocks: [
      {
        kind: 'text',
        text: '按照学校管理人员听课制度，现将{month}听课情况通报如下（截至{asOf}）。',
      },
      { kind: 'heading', text: '一、总体情况' },
      {
        kind: 'text',
        text: '本月应考{m.due}人，应听{m.sum.need}节，实听{m.sum.did}节，按周计入{m.sum.capped}节，总完成率{m.rate}%。其中：{m.bands}。',
      },
      ...MONTH_NAMES,
      { kind: 'heading', text: '二、各人完成情况' },
      {
        kind: 'table',
        caption: '',
        table: {
          of: 'output',
          output: 'monthly',
          month: 'month',
          columns: [
            'name',
            'post',
            'need',
            'did',
            'capped',
            'weeksOk',
            'rate',
            'band',
            'focus',
            'door',
          ],
        },
      },
      {
        kind: 'text',
        text: '计入节数以每周定额为限；重点时段为双休日及重点节次；占比、完成率的单位为%。',
      },
    ],
  },
};

/** 问师生情况通报 (3.8). */
export const askCircular: UnitListSpec = {
  of: 'units',
  tab: '问师生情况通报',
  form: 'circular',
  filter: { kind: 'all' },
  figures: [],
  circular: {
    subject: '教辅后勤人员“问师生”情况',
    scope: { kind: 'units' },
    blocks: [
      { kind: 'text', text: '现将教辅后勤人员“问师生”情况通报如下（截至{asOf}）。' },
      { kind: 'heading', text: '一、总体情况' },
      {
        kind: 'text',
        text: '应考{due}人，共问师生{total.inquiries}人次，提出意见建议{total.raised}条，已办结{total.closed}条。其中：{bands}。',
      },
      ...TERM_NAMES,
      { kind: 'heading', text: '二、各人完成情况' },
      {
        kind: 'table',
        caption: '',
        table: {
          of: 'units',
          figures: [
            { header: '应考周数', value: 'weeks' },
            { header: '达标周数', value: 'ok' },
            { header: '得分', value: 'score' },
            { header: '结论', value: 'band' },
          ],
        },
      },
    ],
  },
};

/** 家访月度通报 (3.7, S1-45..S1-48): the month, then the term to date, coverage and collection. */
export const visitCircular: UnitListSpec = {
  of: 'units',
  tab: '家访月度通报',
  form: 'circular',
  filter: { kind: 'all' },
  figures: [
    { header: '家访身份', value: 'role' },
    { header: '电话应访', value: 'need' },
    { header: '电话实访', value: 'phone' },
    { header: '入户(人次)', value: 'door' },
    { header: '家访得分', value: 'score' },
    { header: '结论', value: 'band' },
  ],
  circular: {
    subject: '{month}干部教师家访情况',
    scope: {
      kind: 'rowsOfMonth',
      output: 'months',
      sums: ['need', 'phone', 'capped'],
      facts: 'monthTotals',
    },
    blocks: [
      {
        kind: 'text',
        text: '按照干部教师家访制度，现将{month}家访情况通报如下（截至{asOf}）。',
      },
      { kind: 'heading', text: '一、总体情况' },
      {
        kind: 'text',
        text: '本月电话家访{m.fact.电话家访}人次（学生{m.fact.电话家访人}人），入户家访{m.fact.入户家访}人次（学生{m.fact.入户家访人}人），小型家长座谈会{m.fact.小型家长座谈会}人次，网络家访{m.fact.网络家访}人次；到校约谈{m.fact.到校约谈}人次，不计入。',
      },
      {
        kind: 'text',
        text: '本月电话家访应考{m.due}人，应访{m.sum.need}人次，实访{m.sum.phone}人次，计入{m.sum.capped}人次，总完成率{m.rate}%。其中：{m.bands}。',
      },
      ...MONTH_NAMES,
      {
        kind: 'text',
        text: '本学期累计：电话家访{total.电话家访}人次，覆盖学生{total.phoneStudents}人；入户家访{total.入户家访}人次，覆盖学生{total.doorStudents}人；任一形式覆盖学生{total.reachedStudents}人，全校覆盖率{total.schoolCoverage}%；有价值建议{total.valuable}条。',
      },
      { kind: 'heading', text: '二、各人本月电话家访' },
      {
        kind: 'table',
        caption: '',
        table: {
          of: 'output',
          output: 'months',
          month: 'month',
          columns: ['name', 'post', 'role', 'need', 'phone', 'capped', 'rate', 'door', 'band'],
        },
      },
      { kind: 'heading', text: '三、班级覆盖' },
      {
        kind: 'text',
        when: 'count.未覆盖学生名单',
        text: '仍有{count.未覆盖学生名单}个班级的学生未被覆盖，请班主任尽快补访。',
        otherwise: '各班学生全部覆盖。',
      },
      {
        kind: 'table',
        caption: '',
        table: {
          of: 'output',
          output: 'coverage',
          month: null,
          columns: ['class', 'size', 'phoneCover', 'anyCover', 'rate', 'missing'],
        },
      },
      { kind: 'heading', text: '四、家访记录上报' },
      {
        kind: 'table',
        caption: '',
        table: {
          of: 'rows',
          table: 'collection',
          month: 'month',
          columns: ['dept', 'month', 'sent', 'copies', 'late'],
        },
      },
    ],
  },
};
