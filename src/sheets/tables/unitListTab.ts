import type { TableScheme } from '../../domain/tables/tableScheme';
import type { UnitListSpec } from '../../domain/tables/unitList';
import { columnRange } from '../address';
import { textCell } from '../cellInput';
import { framedTab, landscapePage } from '../frame';
import type { OpenColumns } from '../keepTyped';
import { FIRST_DATA_ROW } from '../layout';
import { noticeText } from '../noticeText';
import type { TabContent } from '../tabContent';
import {
  type ListColumn,
  type ListedRow,
  listColumns,
  ROW_REMARKS,
  UNIT_DECISIONS,
} from './listColumns';

export interface UnitListRequest {
  /** With the school's parameters. */
  readonly scheme: TableScheme;
  readonly list: UnitListSpec;
  readonly tab: string;
  readonly organisation: string;
  /** 考核周期 as printed. */
  readonly period: string;
  /** "2025-01-10 08:30". */
  readonly time: string;
  readonly rows: readonly ListedRow[];
}

const HANDWRITING_POINTS = 34;

/**
 * One name list as a tab (C-39): who is on it with the figures that put him there, and room for
 * the decisions of 支委会, 支部大会 and 审批; rows of a table or a result tab with room for
 * what was done about them. Nobody on it is said, too: 无.
 */
export function unitListTab(request: UnitListRequest): TabContent {
  const { scheme, list, rows, organisation } = request;
  const columns = listColumns(scheme, list);
  const lastRow = FIRST_DATA_ROW + Math.max(rows.length, 1) - 1;
  const body = rows.map((row, index) => columns.map((column) => column.cell(row, index)));
  const base = framedTab({
    name: request.tab,
    title: organisation + list.tab,
    meta: [`单位:${organisation}`, `考核周期:${request.period}`, '填表人:', '填表日期:'],
    notes: textCell(notes(request)),
    headers: columns.map(({ header, width }) => ({ text: header, width, look: 'header' as const })),
    body: body.length === 0 ? [[textCell('无')]] : body,
  });
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
    numberFormats: columns.flatMap(({ format }, index) =>
      format === null ? [] : [{ range: range(index), format }],
    ),
    protection: { unlocked: ['A2:J2', ...open] },
    freeze: { rows: FIRST_DATA_ROW - 1, columns: frozenColumns(columns) },
    page: landscapePage('填表人：            审核人：            负责人：            '),
  };
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
  return { rowKey: headers.filter((header) => telling.has(header)), columns: UNIT_DECISIONS };
}

function frozenColumns(columns: readonly ListColumn[]): number {
  const name = columns.findIndex(({ header }) => header === '姓名');
  return name < 0 ? 2 : name + 1;
}

function notes({ scheme, list, rows, time }: UnitListRequest): string {
  const made = `计算时间 ${time}，方案版本 ${scheme.version}。`;
  if (list.of !== 'units') return `共 ${rows.length} 条。${made}`;
  const isPeople =
    scheme.unit === 'member' || scheme.unit === 'staff' || scheme.unit === 'contestant';
  if (list.form === 'notice') return noticeText(isPeople ? '同志' : '集体');
  const counted = scheme.unit === 'member' || scheme.unit === 'staff' ? '人' : '个';
  return `共 ${rows.length} ${counted}。名单为建议名单，由党组织研究决定。${made}`;
}
