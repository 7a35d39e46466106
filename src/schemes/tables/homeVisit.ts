import type { TableScheme } from '../../domain/tables/tableScheme';
import { visitLists } from './homeVisit/visitLists';
import { visitOutputs } from './homeVisit/visitOutputs';
import { visitParameters, visitWeights } from './homeVisit/visitParameters';
import { visitTables } from './homeVisit/visitTables';
import { quotaBands } from './quotaBands';

/** 干部教师家访考核 (3.7, S1-33..S1-48): phone quota by month, coverage of classes, visits at home. */
export const homeVisit: TableScheme = {
  id: 'home-visit',
  version: 1,
  title: { zh: '干部教师家访考核', en: 'Home-visit quota and coverage' },
  shortTitle: '家访',
  about: {
    zh: '按岗位每月电话家访定额计分，班主任另考核本班覆盖和入户家访，统计各班覆盖率。',
    en: 'Phone calls against a monthly quota; advisers also by coverage of their class and visits at home.',
  },
  purpose: 'daily',
  sources: [
    ...['S1-33', 'S1-34', 'S1-35', 'S1-36', 'S1-37', 'S1-38', 'S1-39', 'S1-40', 'S1-41', 'S1-42'],
    ...['S1-43', 'S1-44', 'S1-45', 'S1-46', 'S1-47', 'S1-48'],
  ],
  unit: 'staff',
  engine: {
    kind: 'visits',
    log: {
      table: 'log',
      date: 'date',
      class: 'class',
      student: 'sid',
      form: 'form',
      valuable: 'valuable',
    },
    doorForm: '入户家访',
    collection: { table: 'collection', month: 'month', sent: 'sent', late: 'late' },
    weights: 'weights',
    totals: [
      { form: '电话家访', label: '电话家访人次' },
      { form: '入户家访', label: '入户家访人次' },
      { form: '小型家长座谈会', label: '小型家长座谈会人次' },
      { form: '网络家访', label: '网络家访人次' },
      { form: '到校约谈', label: '到校约谈(不计)' },
    ],
    result: 'result',
    months: 'months',
    monthTotals: 'monthTotals',
    coverage: 'coverage',
  },
  tables: visitTables,
  outputs: visitOutputs,
  groups: [visitWeights],
  parameters: visitParameters,
  bands: quotaBands,
  needs: ['classes', 'students', 'months', 'posts', 'leaves'],
  pulls: [],
  summaryTab: '家访汇总',
  summaryBy: 'department',
  summaryCuts: ['post'],
  lists: visitLists,
};
