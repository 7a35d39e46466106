import type { ColumnSpec } from '../../domain/scheme/scheme';
import type { BaseTab } from '../../domain/tables/tableScheme';
import { absoluteColumn, columnLetters } from '../address';
import { textCell } from '../cellInput';
import { framedTab, landscapePage } from '../frame';
import { type InputList, inputRule } from '../inputRule';
import { FIRST_DATA_ROW } from '../layout';
import { ruledRows } from '../ruledRows';
import type { CellInput, TabContent } from '../tabContent';
import { BASE_TABS, type BaseTabSpec } from './baseTabs';

/** One row of a base tab as cells by column key, kept as typed. */
export type BaseTabRow = ReadonlyMap<string, CellInput>;

/** Rows that look ready to be filled in; validation reaches further down. */
const READY_ROWS = 10;

/**
 * A base tab with validation, hints and dropdowns; not protected, because it belongs to the office.
 * `extraColumns` are columns of the office's own, kept behind ours.
 */
export function baseTab(
  key: BaseTab,
  organisation: string,
  rows: readonly BaseTabRow[],
  extraColumns: readonly { readonly key: string; readonly header: string }[] = [],
): TabContent {
  const spec = BASE_TABS[key];
  const columns = [...spec.columns, ...extraColumns.map((each) => ({ ...each, width: 14 }))];
  const base = framedTab({
    name: spec.tab,
    title: `${organisation}${spec.tab}`,
    meta: [`单位:${organisation}`, '填表人:', '填表日期:'],
    notes: textCell(spec.notes),
    headers: columns.map(({ header, width }) => ({ text: header, width, look: 'header' })),
    body: rows.map((row) => columns.map((column) => row.get(column.key) ?? null)),
  });
  const lastReady = FIRST_DATA_ROW + rows.length + READY_ROWS - 1;
  const lastRow = FIRST_DATA_ROW + rows.length + spec.spareRows - 1;
  const range = (column: number, last: number): string =>
    `${columnLetters(column)}${FIRST_DATA_ROW}:${columnLetters(column)}${last}`;
  return {
    ...base,
    tabColour: 'base',
    looks: [
      ...base.looks,
      ...spec.columns.map(({ type }, column) => ({
        range: range(column, lastReady),
        look: type === 'text' ? ('inputText' as const) : ('input' as const),
      })),
    ],
    numberFormats: spec.columns.flatMap(({ key: of, type }, column) => {
      const format = formatOf(of, type);
      return format === null ? [] : [{ range: range(column, lastRow), format }];
    }),
    validations: spec.columns.map((each, column) =>
      inputRule(each, range(column, lastRow), { max: null, list: listOf(each) }),
    ),
    conditionals: [
      ...spec.unique.map((of) => repeated(spec, of, lastRow)),
      ...ruledRows(lastReady + 1, lastRow, spec.columns.length),
    ],
    freeze: { rows: FIRST_DATA_ROW - 1, columns: 1 },
    page: landscapePage('填表人：            审核人：            负责人：            '),
  };
}

/** Ids and months are text, so that nothing makes days of them or drops a zero (C-03). */
function formatOf(key: string, type: ColumnSpec['type']): string | null {
  if (type === 'date') return 'yyyy-mm-dd';
  return type === 'id' || type === 'month' || key === 'period' ? '@' : null;
}

/** What stands twice where it may stand once is coloured at once (E11). */
function repeated(spec: BaseTabSpec, key: string, lastRow: number): TabContent['conditionals'][0] {
  const at = columnLetters(spec.columns.findIndex((column) => column.key === key));
  const first = `$${at}${FIRST_DATA_ROW}`;
  const all = `$${at}$${FIRST_DATA_ROW}:$${at}$${lastRow}`;
  return {
    range: `${at}${FIRST_DATA_ROW}:${at}${lastRow}`,
    formula: `AND(${first}<>"",COUNTIF(${all},${first})>1)`,
    colour: 'error',
  };
}

/** Classes come from 班级表, however many rows it has by then. */
function listOf({ listFrom, list }: ColumnSpec): InputList | null {
  if (listFrom === 'classes') {
    const last = FIRST_DATA_ROW + BASE_TABS.classes.spareRows - 1;
    const source = absoluteColumn(BASE_TABS.classes.tab, 0, FIRST_DATA_ROW, last);
    return { source: { kind: 'listFrom', source }, strictness: 'warning' };
  }
  if (list === undefined) return null;
  return { source: { kind: 'list', options: list }, strictness: 'stop' };
}
