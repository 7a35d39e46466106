import type { TableSpec } from '../../../domain/tables/tableScheme';
import { PAIR, typed } from './pairColumns';

/** 师徒听课记录: fills the counts that nobody typed (C-31). */
export const LESSON_LOG: TableSpec = {
  key: 'log',
  tab: '师徒听课记录',
  kind: 'log',
  purpose: {
    zh: '师徒互听记录，一行一节',
    en: 'Lessons observed within a pair: one row per lesson',
  },
  notes: '考核表中空着的听课节数由本表统计；考核表已填的，以所填为准。',
  columns: [
    PAIR,
    typed('date', '日期', 'date', 12, '如 2024-09-11'),
    {
      ...typed('dir', '方向', 'list', 8, '师听徒：师傅听徒弟的课；徒听师：徒弟听师傅的课'),
      list: ['师听徒', '徒听师'],
    },
    { ...typed('period', '节次', 'int', 6, '1 至 12'), min: '1', max: '12' },
    typed('class', '班级', 'text', 10, '如：七(2)班'),
    typed('topic', '课题', 'text', 18, '如：一元一次方程'),
    typed('note', '评语/心得', 'longtext', 24, '听课者的评语或心得'),
  ],
  prefill: { kind: 'none' },
  people: [],
  unit: ['pair'],
  unique: null,
  repeats: ['pair', 'date', 'period', 'dir'],
  conflict: null,
  dated: null,
  counting: ['pair', 'date', 'dir'],
  signed: null,
  optional: true,
  spareRows: 3000,
};
