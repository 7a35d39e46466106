import type { ColumnSpec } from '../../../domain/scheme/scheme';
import { ID_COLUMNS } from '../../columnGroups';
import { calculatedColumn } from '../calculatedColumn';

function day(key: string, header: string, required: boolean, hint: string): ColumnSpec {
  return { key, header, type: 'date', required, source: 'input', width: 12, hint };
}

/** Columns of 问责与跟踪督导台账 in order (3.2): the tool names who, people write the rest. */
export const SUPERVISION_COLUMNS: readonly ColumnSpec[] = [
  ...ID_COLUMNS,
  {
    key: 'failed',
    header: '未达标维度',
    type: 'list',
    required: true,
    source: 'calc',
    list: ['党建', '业务', '党建、业务'],
    width: 12,
    hint: '',
  },
  {
    key: 'measure',
    header: '问责方式',
    type: 'list',
    required: true,
    source: 'input',
    list: ['谈话提醒', '批评教育', '限期整改', '通报批评'],
    width: 10,
    hint: '从下拉列表中选择',
  },
  day('date', '问责日期', true, '如 2025-01-06'),
  {
    key: 'supervisor',
    header: '督导人',
    type: 'name',
    required: true,
    source: 'input',
    width: 9,
    hint: '跟踪督导人姓名',
  },
  day('due', '整改期限', true, '如 2025-03-31'),
  day('check', '督导检查日期', false, '选填，如 2025-02-28'),
  {
    key: 'result',
    header: '整改结果',
    type: 'list',
    required: false,
    source: 'input',
    list: ['已整改', '部分整改', '未整改'],
    width: 10,
    hint: '检查后填写',
  },
  day('closed', '销号日期', false, '整改到位后填写'),
  // By 整改期限, 销号日期 and 截至日期; overdue ones are coloured.
  calculatedColumn('late', '是否逾期', 'text', 9),
];
