import type { ColumnSpec } from '../domain/scheme/scheme';
import { columnLetters } from './address';
import { textCell } from './cellInput';
import { framedTab, landscapePage } from './frame';
import { FIRST_DATA_ROW, ROSTER_TAB } from './layout';
import { ROSTER_COLUMNS } from './rosterColumns';
import type { CellInput, CellRule, TabContent } from './tabContent';

/** One person as cells by column key, kept as typed. */
export type RosterRow = ReadonlyMap<string, CellInput>;

/** Rows that look ready to be filled in; validation reaches further down. */
const SPARE_ROSTER_ROWS = 10;
const VALIDATED_ROSTER_ROWS = 500;

/** The tab 花名册 with validation and hints; not protected, because it belongs to the office. */
export function rosterTab(
  organisation: string,
  people: readonly RosterRow[],
  extraColumns: readonly { readonly key: string; readonly header: string }[] = [],
): TabContent {
  const lastRow = FIRST_DATA_ROW + people.length + SPARE_ROSTER_ROWS - 1;
  const base = framedTab({
    name: ROSTER_TAB,
    title: `${organisation}花名册`,
    meta: [`单位:${organisation}`, '填表人:', '填表日期:'],
    notes: textCell(
      '每人一行；编号不得重复。免考人员（离退休、长期病休等）在“考核状态”选“免考”。年内转入、转出的填日期。',
    ),
    headers: [...ROSTER_COLUMNS, ...extraColumns.map((extra) => ({ ...extra, width: 14 }))].map(
      ({ header, width }) => ({ text: header, width, look: 'header' as const }),
    ),
    body: people.map((person) =>
      [...ROSTER_COLUMNS, ...extraColumns].map(({ key }) => person.get(key) ?? null),
    ),
  });
  const lastValidated = lastRow + VALIDATED_ROSTER_ROWS;
  const range = (column: number, last = lastRow): string =>
    `${columnLetters(column)}${FIRST_DATA_ROW}:${columnLetters(column)}${last}`;
  return {
    ...base,
    tabColour: 'base',
    looks: [
      ...base.looks,
      ...ROSTER_COLUMNS.map((spec, column) => ({
        range: range(column),
        look: spec.type === 'text' ? ('inputText' as const) : ('input' as const),
      })),
    ],
    numberFormats: ROSTER_COLUMNS.flatMap((spec, column) => {
      if (spec.type === 'date') return [{ range: range(column), format: 'yyyy-mm-dd' }];
      return spec.type === 'id' ? [{ range: range(column), format: '@' }] : [];
    }),
    validations: ROSTER_COLUMNS.map((spec, column) =>
      rosterRule(spec, range(column, lastValidated)),
    ),
    conditionals: [
      {
        range: range(0, lastValidated),
        formula: `AND($A${FIRST_DATA_ROW}<>"",COUNTIF($A$${FIRST_DATA_ROW}:$A$${lastValidated},$A${FIRST_DATA_ROW})>1)`,
        colour: 'error',
      },
    ],
    freeze: { rows: FIRST_DATA_ROW - 1, columns: 2 },
    page: landscapePage('填表人：            审核人：            支部书记：            '),
  };
}

function rosterRule(spec: ColumnSpec, range: string): CellRule {
  const shared = { range, hintTitle: spec.header, hint: spec.hint };
  if (spec.list !== undefined) {
    return {
      ...shared,
      rule: { kind: 'list', options: spec.list },
      error: `请从下拉列表中选择：${spec.list.join('、')}`,
      strictness: 'stop',
    };
  }
  if (spec.type === 'date') {
    return {
      ...shared,
      rule: { kind: 'date', from: '1950-01-01', to: '2099-12-31' },
      error: '请填日期，如 2024-09-01',
      strictness: 'warning',
    };
  }
  return { ...shared, rule: { kind: 'any' }, error: '', strictness: 'warning' };
}
