import type { AnyScheme } from '../../domain/tables/anyScheme';
import { columnRange } from '../address';
import { dateCell, textCell } from '../cellInput';
import { framedTab, landscapePage } from '../frame';
import { type InputList, inputRule } from '../inputRule';
import { FIRST_DATA_ROW } from '../layout';
import type { CellInput, TabContent } from '../tabContent';
import { OVERRIDE_COLUMNS } from './overrideColumns';

/** One override as it is to be written. */
export interface OverrideRow {
  /** Title of the scheme. */
  readonly scheme: string;
  readonly unit: string;
  readonly name: string;
  readonly branch: string;
  readonly suggested: string;
  readonly band: string;
  readonly reason: string;
  readonly by: string;
  /** ISO day. */
  readonly date: string;
}

/** Rows that look ready to be filled in by hand; lists and hints reach further down. */
const READY_ROWS = 16;
const LISTED_ROWS = 200;

/** Two lines of a reason. */
const ROW_POINTS = 30;

const NOTES =
  '说明：等次由党组织研究决定。每行一项调整，理由和经办人/会议必填，否则不生效；建议等次为调整前的等次。' +
  '填好后重新“计算等次”，结果、名单和汇总按调整后的等次，并注明“经研究调整”。撤销时清空该行。';

/** 复核调整 with one first row; not protected, because people may go on with it by hand. */
export function overridesTab(
  name: string,
  organisation: string,
  schemes: readonly AnyScheme[],
  first: OverrideRow,
): TabContent {
  const base = framedTab({
    name,
    title: `${organisation}复核调整登记表`,
    meta: [`单位:${organisation}`, '填表人:', '填表日期:'],
    notes: textCell(NOTES),
    headers: OVERRIDE_COLUMNS.map(({ header, width }) => ({ text: header, width, look: 'header' })),
    body: [overrideCells(first)],
  });
  const range = (column: number, rows: number): string =>
    columnRange(column, FIRST_DATA_ROW, FIRST_DATA_ROW + rows - 1);
  const ready = Array.from({ length: READY_ROWS }, (_, index) => FIRST_DATA_ROW + index);
  return {
    ...base,
    tabColour: 'list',
    rowHeights: [
      ...base.rowHeights.filter(({ row }) => row < FIRST_DATA_ROW),
      ...ready.map((row) => ({ row, points: ROW_POINTS })),
    ],
    looks: [
      ...base.looks,
      ...OVERRIDE_COLUMNS.map((_, column) => ({
        range: range(column, READY_ROWS),
        look: 'inputText' as const,
      })),
    ],
    numberFormats: OVERRIDE_COLUMNS.flatMap(({ type }, column) => {
      const format = type === 'date' ? 'yyyy-mm-dd' : type === 'id' ? '@' : null;
      return format === null ? [] : [{ range: range(column, LISTED_ROWS), format }];
    }),
    validations: OVERRIDE_COLUMNS.map((spec, column) =>
      inputRule({ ...spec, ...listedType(spec.key) }, range(column, LISTED_ROWS), {
        max: null,
        list: listOf(spec.key, schemes),
      }),
    ),
    freeze: { rows: FIRST_DATA_ROW - 1, columns: 3 },
    page: landscapePage('填表人：            审核人：            支部书记：            '),
  };
}

/** The cells of one override in the order of the columns. */
export function overrideCells(row: OverrideRow): CellInput[] {
  return OVERRIDE_COLUMNS.map(({ key }) =>
    key === 'date' ? dateCell(row.date) : textCell(row[key]),
  );
}

function listedType(key: string): { readonly type?: 'list' } {
  return key === 'scheme' || key === 'band' ? { type: 'list' } : {};
}

/** Schemes that have bands, and all their bands: which belong to which a list cannot say. */
function listOf(key: string, schemes: readonly AnyScheme[]): InputList | null {
  if (key !== 'scheme' && key !== 'band') return null;
  const options =
    key === 'scheme'
      ? schemes.map(({ title }) => title.zh)
      : schemes.flatMap(({ bands }) => bands.map(({ label }) => label));
  return { source: { kind: 'list', options: [...new Set(options)] }, strictness: 'warning' };
}
