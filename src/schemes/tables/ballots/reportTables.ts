import type { ColumnSpec } from '../../../domain/scheme/scheme';
import type { TableSpec } from '../../../domain/tables/tableScheme';
import { BALLOT_NUMBER, OPINION, tickColumn, VOTER_GROUP } from './ballotColumns';
import { REPORT_ITEMS } from './reportItems';
import { TALLY_COLUMNS } from './tallyColumns';

const OBJECT: ColumnSpec = {
  key: 'object',
  header: '评议对象',
  type: 'list',
  required: true,
  source: 'input',
  listFrom: 'objects',
  width: 12,
  hint: '从下拉列表中选择；支部之外的对象在“参数设置”中增加',
};

/** 述职评议测评票 (mode 1) and 述职评议计票表 (mode 2); one object uses one of them (C-29). */
export const REPORT_TABLES: readonly TableSpec[] = [
  {
    key: 'ballots',
    tab: '述职评议测评票',
    kind: 'log',
    purpose: {
      zh: '逐张录入选票，一行一票一个对象',
      en: 'Ballots as they came back: one row per ballot and object',
    },
    notes:
      '不记名。空白为弃权；一项打两个勾照填（如“好、较好”），按无效。已用计票表的对象不再录票。',
    columns: [
      BALLOT_NUMBER,
      VOTER_GROUP,
      OBJECT,
      ...REPORT_ITEMS.items.map(({ key, label }) => tickColumn(key, label)),
      OPINION,
    ],
    prefill: { kind: 'none' },
    people: [],
    unit: ['object'],
    unique: ['no', 'object'],
    repeats: null,
    conflict: null,
    dated: null,
    counting: ['no', 'group', 'object'],
    signed: null,
    optional: true,
    spareRows: 3000,
  },
  {
    key: 'tally',
    tab: '述职评议计票表',
    kind: 'fillIn',
    purpose: {
      zh: '现场计票，一行为一个对象、一个票种、一个项目',
      en: 'Votes counted by hand: one row per object, voter group and item',
    },
    notes: '好、较好、一般、差、弃权、无效之和应等于收回票数。逐张录票的对象只填发出票数。',
    columns: [OBJECT, ...TALLY_COLUMNS],
    prefill: { kind: 'tally' },
    people: [],
    unit: ['object'],
    unique: ['object', 'group', 'item'],
    repeats: null,
    conflict: null,
    dated: null,
    counting: ['object', 'group', 'item'],
    signed: null,
    optional: true,
    spareRows: 5,
  },
];
