import type { TableSpec } from '../../../domain/tables/tableScheme';
import { PAIR, typed } from './pairColumns';

/** 师徒结对登记: one row per 《师徒合同》 (S0-26). */
export const REGISTER: TableSpec = {
  key: 'register',
  tab: '师徒结对登记',
  kind: 'register',
  purpose: {
    zh: '《师徒合同》登记，一行一对',
    en: 'Register of mentor contracts: one row per pair',
  },
  notes: '一名师傅带几名徒弟的，每对一行。考核学期决定按几个学期的听课定额计分。',
  columns: [
    PAIR,
    typed('mid', '师傅编号', 'id', 9, '与花名册一致的编号，如 D017'),
    typed('mname', '师傅姓名', 'name', 9, '与花名册一致的姓名'),
    {
      ...typed('title', '师傅职称', 'list', 8, '应为一级以上'),
      list: ['正高级', '高级', '一级', '二级', '三级'],
    },
    typed('aid', '徒弟编号', 'id', 9, '与花名册一致的编号，如 T001'),
    typed('aname', '徒弟姓名', 'name', 9, '与花名册一致的姓名'),
    typed('subject', '学科', 'text', 8, '如：数学'),
    typed('signed', '合同签订日期', 'date', 12, '如 2024-09-02'),
    {
      ...typed('terms', '考核学期', 'list', 10, '从下拉列表中选择'),
      list: ['两学期', '仅第一学期', '仅第二学期'],
    },
  ],
  prefill: { kind: 'none' },
  people: [
    { id: 'mid', name: 'mname' },
    { id: 'aid', name: 'aname' },
  ],
  unit: ['pair'],
  unique: ['pair'],
  repeats: null,
  conflict: null,
  dated: null,
  counting: ['pair', 'terms'],
  signed: 'signed',
  optional: false,
  spareRows: 100,
};
