import type { ColumnSpec } from '../../../domain/scheme/scheme';
import type { TableSpec } from '../../../domain/tables/tableScheme';
import { calculatedColumn } from '../calculatedColumn';
import { logColumn } from '../logColumn';

const REQUIRED = { required: true } as const;

const LOG_COLUMNS: readonly ColumnSpec[] = [
  logColumn('seq', '序号', 'int', 5, '仅供显示'),
  logColumn('id', '家访人编号', 'id', 9, '与花名册一致的编号，如 D013', REQUIRED),
  logColumn('name', '家访人', 'name', 9, '与花名册一致的姓名', REQUIRED),
  logColumn('date', '家访日期', 'date', 11, '如 2024-09-10', REQUIRED),
  logColumn('class', '班级', 'list', 9, '从下拉列表中选择', {
    required: true,
    listFrom: 'classes',
  }),
  logColumn('sid', '学生学号', 'id', 9, '与学生名册一致，如 70101', REQUIRED),
  logColumn('student', '学生姓名', 'name', 9, '学生姓名', REQUIRED),
  logColumn('form', '家访形式', 'list', 13, '到校约谈只登记，不计入', {
    required: true,
    list: ['电话家访', '入户家访', '小型家长座谈会', '网络家访', '到校约谈'],
  }),
  logColumn('talk', '主要内容(六谈)', 'longtext', 24, '必填，如：谈学生在校表现', REQUIRED),
  logColumn('help', '帮扶类别', 'list', 9, '选填', {
    list: ['无', '学习帮扶', '思想帮扶', '生活帮扶'],
  }),
  logColumn('advice', '家长意见建议', 'longtext', 20, '选填'),
  logColumn('valuable', '是否有价值建议', 'list', 9, '是或否，选填', { list: ['是', '否'] }),
  logColumn('back', '回访日期', 'date', 11, '选填'),
  logColumn('feedback', '回访反馈', 'text', 14, '选填'),
];

/** The day that counts against the deadline: one later where the day itself is too late. */
const SENT = '([sent]+IF({deadlineInclusive=yes},0,1))';
/** 2 Monday to 8 Sunday. */
const WEEKDAY = `(${SENT}-7*ROUND((${SENT}-5)/7,0))`;
/** A shifted deadline falls on Monday: Sunday and Monday count as the Saturday before. */
const BACK = `IF({deadlineHolidayShift=yes},IF(${WEEKDAY}=8,1,IF(${WEEKDAY}=2,2,0)),0)`;
/** In time when so many days earlier it was still the month itself. */
const IN_TIME = `TEXT(${SENT}-${BACK}-{deadlineDay},"yyyy-mm")<=[month]`;

const COLLECTION_COLUMNS: readonly ColumnSpec[] = [
  logColumn('dept', '年级部', 'list', 11, '从下拉列表中选择', {
    required: true,
    listFrom: 'departments',
  }),
  logColumn('month', '所属月份', 'month', 9, '如 2024-09', REQUIRED),
  logColumn('sent', '上报日期', 'date', 11, '如 2024-10-03', REQUIRED),
  logColumn('copies', '记录份数', 'int', 8, '0 或以上的整数（份）', { required: true, min: '0' }),
  calculatedColumn(
    'late',
    '是否逾期',
    'text',
    8,
    `=IF(OR([month]="",[sent]=""),"",IF(${IN_TIME},"否","是"))`,
  ),
];

/** 家访记录 (S1-34, S1-46) and 家访上报登记 (S1-42). */
export const visitTables: readonly TableSpec[] = [
  {
    key: 'log',
    tab: '家访记录',
    kind: 'log',
    purpose: { zh: '家访一名学生记一行', en: 'One row for each visit to a student' },
    notes: '每次每生一行。同一人同日对同一学生同一形式只计一次；到校约谈只登记，不计入。',
    columns: LOG_COLUMNS,
    prefill: { kind: 'none' },
    people: [{ id: 'id', name: 'name' }],
    unit: [],
    unique: null,
    repeats: ['id', 'date', 'sid', 'form'],
    conflict: null,
    // Counted by month: 校历 has weeks, and a visit on a day between them counts too.
    dated: null,
    counting: ['id', 'date', 'form'],
    signed: null,
    optional: false,
    spareRows: 3000,
  },
  {
    key: 'collection',
    tab: '家访上报登记',
    kind: 'register',
    purpose: { zh: '各年级部每月上报登记', en: 'What each grade department handed in, by month' },
    notes: '每个年级部每月一行，次月 3 日前（含 3 日）上报；期限可在“参数设置”中修改。',
    columns: COLLECTION_COLUMNS,
    prefill: { kind: 'none' },
    people: [],
    unit: ['dept', 'month'],
    unique: ['dept', 'month'],
    repeats: null,
    conflict: null,
    dated: null,
    counting: ['dept', 'month', 'sent'],
    signed: null,
    optional: true,
    spareRows: 40,
  },
];
