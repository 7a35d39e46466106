import type { TableScheme } from '../../domain/tables/tableScheme';
import type { UnitListSpec } from '../../domain/tables/unitList';
import { columnRange } from '../address';
import { textCell } from '../cellInput';
import { framedTab, landscapePage } from '../frame';
import { inputRule } from '../inputRule';
import { keepTyped, type OpenColumns } from '../keepTyped';
import { FIRST_DATA_ROW } from '../layout';
import type { CellRule, TabContent } from '../tabContent';
import { withKeptRows } from './keptRows';
import {
  type ListColumn,
  listColumns,
  RECTIFY_OPEN,
  ROW_REMARKS,
  UNIT_DECISIONS,
} from './listColumns';
import { withOverdue } from './overdue';
import { signatureLine } from './signatureLine';
import type { UnitListRequest } from './unitListRequest';
import { unitNotice } from './unitNotice';

const HANDWRITING_POINTS = 34;

/**
 * One name list as a tab (C-39): who is on it with the figures that put him there, and room for
 * the decisions of 支委会, 支部大会 and 审批; rows of a table or a result tab with room for
 * what was done about them; a notice as a paper. Nobody on it is said, too: 无.
 */
export function unitListTab(request: UnitListRequest): TabContent {
  const { list } = request;
  if (list.of === 'units' && list.form === 'notice') return unitNotice(request, list.notice);
  if (list.of === 'rows' && list.notice !== undefined) return unitNotice(request, list.notice);
  const columns = listColumns(request.scheme, list);
  const base = framed(request, columns);
  const isLedger = list.of === 'units' && list.form === 'rectify';
  const typed = isLedger ? withTyped(base, request) : base;
  return withOverdue(dressed(typed, columns, request), request.school.asOf);
}

function framed(request: UnitListRequest, columns: readonly ListColumn[]): TabContent {
  const { organisation, list, rows } = request;
  const body = rows.map((row, index) => columns.map((column) => column.cell(row, index)));
  return framedTab({
    name: request.tab,
    title: organisation + list.tab,
    meta: [`单位:${organisation}`, `考核周期:${request.period}`, '填表人:', '填表日期:'],
    notes: textCell(notes(request)),
    headers: columns.map(({ header, width }) => ({ text: header, width, look: 'header' as const })),
    body: body.length === 0 ? [[textCell('无')]] : body,
  });
}

/** What people wrote on a ledger, rows whose cause is gone by now included. */
function withTyped(base: TabContent, { scheme, list, present }: UnitListRequest): TabContent {
  if (present === undefined) return base;
  const open = unitListOpenColumns(scheme, list);
  const kept = keepTyped(present, base, open);
  return withKeptRows(kept, present, { keys: open.rowKey, telling: RECTIFY_OPEN });
}

function dressed(
  base: TabContent,
  columns: readonly ListColumn[],
  { scheme }: UnitListRequest,
): TabContent {
  const lastRow = Math.max(base.rows.length, FIRST_DATA_ROW);
  const range = (index: number): string => columnRange(index, FIRST_DATA_ROW, lastRow);
  const open = columns.flatMap(({ look }, index) => (look === 'input' ? [range(index)] : []));
  return {
    ...base,
    tabColour: 'list',
    // Opinions and signatures are written by hand.
    rowHeights: base.rowHeights.map(({ row, points }) => ({
      row,
      points: row < FIRST_DATA_ROW ? points : Math.max(points, HANDWRITING_POINTS),
    })),
    looks: [...base.looks, ...columns.map(({ look }, index) => ({ range: range(index), look }))],
    // A format of a cell that somebody chose lies over that of the column.
    numberFormats: [
      ...columns.flatMap(({ format }, index) =>
        format === null ? [] : [{ range: range(index), format }],
      ),
      ...base.numberFormats,
    ],
    validations: columns.flatMap((column, index) => ruleOf(column, range(index))),
    protection: { unlocked: ['A2:J2', ...open] },
    freeze: { rows: FIRST_DATA_ROW - 1, columns: frozenColumns(columns) },
    page: landscapePage(signatureLine(scheme)),
  };
}

function ruleOf({ header, width, rule }: ListColumn, range: string): CellRule[] {
  if (rule === undefined) return [];
  const spec = { key: header, header, required: false, source: 'input', width, hint: '' } as const;
  return rule === 'date'
    ? [
        inputRule({ ...spec, type: 'date', hint: '如 2025-03-31' }, range, {
          max: null,
          list: null,
        }),
      ]
    : [
        inputRule({ ...spec, type: 'list' }, range, {
          max: null,
          list: { source: { kind: 'list', options: rule }, strictness: 'warning' },
        }),
      ];
}

/** What of a list is people's, and what tells its rows when it is written anew. */
export function unitListOpenColumns(scheme: TableScheme, list: UnitListSpec): OpenColumns {
  const headers = listColumns(scheme, list).map(({ header }) => header);
  if (list.of !== 'units') {
    const rowKey = headers.filter((header) => header !== '序号' && !ROW_REMARKS.includes(header));
    return { rowKey, columns: ROW_REMARKS };
  }
  // The same class stands there once a month.
  const telling = new Set([
    '编号',
    '支部',
    '结对编号',
    '班级',
    '宿舍号',
    '参赛编号',
    '名称',
    '月份',
  ]);
  return {
    rowKey: headers.filter((header) => telling.has(header)),
    columns: [...(list.form === 'rectify' ? RECTIFY_OPEN : []), ...UNIT_DECISIONS],
  };
}

function frozenColumns(columns: readonly ListColumn[]): number {
  const name = columns.findIndex(({ header }) => header === '姓名');
  return name < 0 ? 2 : name + 1;
}

function notes({ scheme, list, rows, time, school }: UnitListRequest): string {
  const made = `计算时间 ${time}，方案版本 ${scheme.version}。`;
  if (list.of !== 'units') return `共 ${rows.length} 条。${made}`;
  const counted = scheme.unit === 'member' || scheme.unit === 'staff' ? '人' : '个';
  const total = `共 ${rows.length} ${counted}。`;
  return list.form === 'rectify'
    ? `${total}请填写整改措施、责任人和整改期限，整改到位后填销号日期；是否逾期按 ${school.asOf} 计。${made}`
    : `${total}名单为建议名单，由党组织研究决定。${made}`;
}
