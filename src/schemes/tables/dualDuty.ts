import type { TableScheme } from '../../domain/tables/tableScheme';
import { dutyCircular } from '../circulars/partyCirculars';
import { GOAL_COLUMNS, GOAL_RESULT_COLUMNS } from './dualDuty/goalColumns';
import { GOAL_PARAMETERS } from './dualDuty/goalParameters';
import { SUPERVISION_COLUMNS } from './dualDuty/supervisionColumns';

/** 党员教师“一岗双责”目标责任制考核, S3-17..S3-20: goals in two dimensions, accountability. */
export const dualDuty: TableScheme = {
  id: 'dual-duty',
  version: 1,
  title: {
    zh: '党员教师“一岗双责”目标责任制考核',
    en: 'One post, two duties: target-responsibility appraisal',
  },
  shortTitle: '一岗双责',
  about: {
    zh: '按岗位签订党建、业务两方面目标，年底对照考核；未达标的问责并跟踪督导。',
    en: 'Goals for Party work and teaching; whoever misses either is supervised until it is met.',
  },
  purpose: 'yearEnd',
  sources: ['S3-17', 'S3-18', 'S3-19', 'S3-20'],
  unit: 'member',
  engine: {
    kind: 'goals',
    table: 'goals',
    dimension: 'dim',
    goal: 'goal',
    points: 'points',
    got: 'got',
    dimensions: [
      { key: 'party', word: '党建' },
      { key: 'work', word: '业务' },
    ],
    result: 'result',
    ledger: { output: 'ledger', due: 'due', closed: 'closed' },
  },
  tables: [
    {
      key: 'goals',
      tab: '一岗双责目标表',
      kind: 'register',
      purpose: { zh: '一岗双责目标责任书，一行一项目标', en: 'Signed goals, one row per goal' },
      notes: '一行一项目标，每人党建、业务两个方面都要有；年底填考核得分，不超过该项分值。',
      columns: GOAL_COLUMNS,
      prefill: { kind: 'none' },
      people: [{ id: 'id', name: 'name', branch: 'branch' }],
      unit: [],
      unique: ['id', 'dim', 'goal'],
      repeats: null,
      conflict: null,
      dated: null,
      counting: [],
      signed: null,
      optional: false,
      spareRows: 300,
    },
  ],
  outputs: [
    {
      key: 'result',
      tab: '一岗双责考核结果',
      columns: GOAL_RESULT_COLUMNS,
      kind: 'result',
      open: [],
      keys: ['id'],
    },
    {
      key: 'ledger',
      tab: '问责与跟踪督导台账',
      columns: SUPERVISION_COLUMNS,
      kind: 'ledger',
      open: ['measure', 'date', 'supervisor', 'due', 'check', 'result', 'closed'],
      keys: ['id'],
    },
  ],
  groups: [],
  parameters: GOAL_PARAMETERS,
  // What is banded is the number of dimensions that are not failed.
  bands: [
    {
      key: 'both',
      label: '双达标',
      labelEn: 'both dimensions met',
      lo: '2',
      loInclusive: true,
      followUp: '',
    },
    {
      key: 'one',
      label: '单项未达标',
      labelEn: 'one dimension not met',
      lo: '1',
      loInclusive: true,
      followUp: '问责;跟踪督导',
    },
    {
      key: 'none',
      label: '双未达标',
      labelEn: 'neither met',
      lo: null,
      loInclusive: true,
      followUp: '问责(从重);跟踪督导',
    },
  ],
  needs: [],
  pulls: [],
  summaryTab: '一岗双责汇总',
  summaryBy: 'branch',
  lists: [
    {
      of: 'units',
      tab: '问责名单',
      form: 'list',
      filter: { kind: 'value', value: 'accountable', equals: ['是'] },
      figures: [
        { header: '党建得分率', value: 'party' },
        { header: '业务得分率', value: 'work' },
        { header: '未达标维度', value: 'failed' },
      ],
    },
    {
      of: 'output',
      tab: '跟踪督导台账',
      output: 'ledger',
      column: 'failed',
      values: ['党建', '业务', '党建、业务'],
      columns: [
        'id',
        'name',
        'branch',
        'failed',
        'measure',
        'supervisor',
        'due',
        'result',
        'closed',
        'late',
      ],
    },
    {
      of: 'units',
      tab: '未签订缺维度名单',
      form: 'list',
      filter: { kind: 'states', states: ['noDimension'] },
      figures: [
        { header: '党建得分率', value: 'party' },
        { header: '业务得分率', value: 'work' },
      ],
    },
    dutyCircular,
  ],
};
