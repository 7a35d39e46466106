import type { ColumnSpec } from '../../../domain/scheme/scheme';
import type { PointGroup } from '../../../domain/tables/tableParameter';
import type { TableSpec } from '../../../domain/tables/tableScheme';
import { BALLOT_NUMBER, countColumn, tickColumn, VOTER_GROUP } from './ballotColumns';

/** Tabs of a ballot that asks for one overall opinion about a person. */
export interface PersonBallot {
  readonly ballotsTab: string;
  readonly tallyTab: string;
  /** 编号, 姓名, 所在支部 and what else names the object. */
  readonly who: readonly ColumnSpec[];
  /** Words of the options, for the notes. */
  readonly options: PointGroup;
  readonly prefill: TableSpec['prefill'];
}

const PEOPLE: TableSpec['people'] = [{ id: 'id', name: 'name', branch: 'branch' }];

/** Typed ballots (mode 1) and the tally (mode 2); one object uses one of them (C-29). */
export function personTables(ballot: PersonBallot): readonly TableSpec[] {
  const words = ballot.options.items.map(({ label }) => label).join('、');
  return [
    {
      key: 'ballots',
      tab: ballot.ballotsTab,
      kind: 'log',
      purpose: {
        zh: '逐张录入选票，一行一票一个对象',
        en: 'Ballots as they came back: one row per ballot and object',
      },
      notes: `不记名。空白为弃权；打两个勾照填（如“${words.split('、').slice(0, 2).join('、')}”），按无效。已用计票表的对象不再录票。`,
      columns: [BALLOT_NUMBER, VOTER_GROUP, ...ballot.who, tickColumn('overall', '总体评价')],
      prefill: { kind: 'none' },
      people: PEOPLE,
      unit: [],
      unique: ['no', 'id'],
      repeats: null,
      conflict: null,
      dated: null,
      counting: ['no', 'group'],
      signed: null,
      optional: true,
      spareRows: 3000,
    },
    {
      key: 'tally',
      tab: ballot.tallyTab,
      kind: ballot.prefill.kind === 'none' ? 'register' : 'fillIn',
      purpose: {
        zh: '现场计票，一行为一个对象、一个票种',
        en: 'Votes counted by hand: one row per object and voter group',
      },
      notes: `${words}、弃权、无效之和应等于收回票数。每个票种一行。逐张录票的对象只填发出票数。`,
      columns: [
        ...ballot.who,
        VOTER_GROUP,
        countColumn('issued', '发出票数', '张，0 或正整数'),
        countColumn('back', '收回票数', '张，不多于发出票数；应等于各项票数之和'),
        { group: 'options' },
        countColumn('abstain', '弃权', '空白的票数'),
        countColumn('invalid', '无效', '打了两个以上勾的票数'),
      ],
      prefill: ballot.prefill,
      people: PEOPLE,
      unit: [],
      unique: ['id', 'group'],
      repeats: null,
      conflict: null,
      dated: null,
      counting: [],
      signed: null,
      optional: true,
      spareRows: 60,
    },
  ];
}
