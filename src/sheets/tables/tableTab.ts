import type { ColumnSpec } from '../../domain/scheme/scheme';
import { tableColumns } from '../../domain/tables/tableColumns';
import { cellAddress, columnRange } from '../address';
import { countCell, textCell } from '../cellInput';
import { framedTab, landscapePage } from '../frame';
import { FIRST_DATA_ROW } from '../layout';
import { ruledRows } from '../ruledRows';
import type { CellInput, Look, TabContent } from '../tabContent';
import type { TabPlace } from './formulaPlaces';
import { renderFormula } from './formulaTemplate';
import { tabSignatures } from './signatureLine';
import { tableConditionals } from './tableConditionals';
import { tableNotes } from './tableNotes';
import { identityKeys, tableProtection } from './tableProtection';
import { tableRules } from './tableRules';
import { givenRow, type TableTabRequest, type TableTabRow } from './tableTabRequest';
import { calculatedCell, valueFormat } from './valueFormat';

/** More blank rows than these look ready to be filled in on no tab: they would all be printed. */
const SHOWN_SPARE_ROWS = 20;

/**
 * A fill-in, log or register tab of a scheme, live without the add-in: validation, hints, colours,
 * formulas. Below the rows stand `table.spareRows` rows in which everything works.
 */
export function tableTab(request: TableTabRequest): TabContent {
  const { scheme, table, organisation } = request;
  const specs = tableColumns(scheme, table);
  const lastRow = FIRST_DATA_ROW + request.rows.length + table.spareRows - 1;
  const identity = identityKeys(request);
  const cellsOf = rowWriter(request, specs, lastRow);
  const spare = spareRows(table.spareRows, specs, request.rows.length, cellsOf);
  const base = framedTab({
    name: request.tab,
    title: organisation + table.tab,
    meta: [
      `单位:${organisation}`,
      `考核周期:${request.period}`,
      '填表人:',
      '填表日期:',
      `依据文件:${table.purpose.zh}`,
    ],
    notes: textCell(tableNotes(scheme, table, null)),
    headers: [
      ...specs.map((spec) => ({
        text: spec.header,
        width: spec.width,
        look: spec.source === 'calc' ? ('headerCalc' as const) : ('header' as const),
      })),
      ...request.extraColumns.map(({ header }) => ({
        text: header,
        width: 14,
        look: 'header' as const,
      })),
    ],
    body: [
      ...request.rows.map((row, index) => cellsOf(row, index)),
      ...spare.slice(0, SHOWN_SPARE_ROWS),
    ],
  });
  const shownLast = Math.min(lastRow, FIRST_DATA_ROW + request.rows.length + SHOWN_SPARE_ROWS - 1);
  return {
    ...base,
    rows: [...base.rows, ...spare.slice(SHOWN_SPARE_ROWS)],
    tabColour: 'fillIn',
    looks: [
      ...base.looks,
      ...specs.map((spec, index) => ({
        range: columnRange(index, FIRST_DATA_ROW, Math.max(shownLast, FIRST_DATA_ROW)),
        look: lookOf(spec, identity),
      })),
    ],
    numberFormats: numberFormats(request, specs, lastRow),
    validations: tableRules(request, specs, lastRow),
    conditionals: [
      ...tableConditionals(request, specs, lastRow),
      ...ruledRows(shownLast + 1, lastRow, specs.length),
    ],
    protection: tableProtection(request, specs, lastRow),
    freeze: { rows: FIRST_DATA_ROW - 1, columns: frozenColumns(request, specs) },
    page: landscapePage(tabSignatures(request.scheme, request.table.key)),
  };
}

/** Where a table's columns stand on the tab that tableTab makes of so many rows. */
export function tableTabPlace(
  request: Pick<TableTabRequest, 'scheme' | 'table' | 'tab' | 'rows'>,
): TabPlace {
  const { scheme, table, tab, rows } = request;
  return {
    tab,
    columns: new Map(tableColumns(scheme, table).map(({ key }, index) => [key, index])),
    fromRow: FIRST_DATA_ROW,
    toRow: FIRST_DATA_ROW + rows.length + table.spareRows - 1,
  };
}

type RowCells = (row: TableTabRow, index: number) => CellInput[];

function rowWriter(
  request: TableTabRequest,
  specs: readonly ColumnSpec[],
  lastRow: number,
): RowCells {
  const own = { ...tableTabPlace(request), toRow: lastRow };
  const places = { ...request.places, scheme: request.scheme, own };
  const formulas = new Map(
    specs.flatMap(({ key, source, formula }) =>
      source === 'calc' && formula !== undefined ? [[key, renderFormula(formula, places)]] : [],
    ),
  );
  return (row, index) => [
    ...specs.map((spec): CellInput => {
      if (spec.source === 'calc') {
        const live = row.plain ? formulas.get(spec.key) : undefined;
        const formula = live === undefined ? null : live(FIRST_DATA_ROW + index);
        return calculatedCell(spec, row.calculated[spec.key] ?? null, formula);
      }
      const typed = row.typed.get(spec.key);
      if (typed !== undefined && typed !== null) return typed;
      const isUsed = row.given.size > 0;
      if (spec.key === 'seq') return isUsed ? countCell(index + 1) : null;
      return row.given.get(spec.key) ?? null;
    }),
    ...request.extraColumns.map(({ key }) => row.typed.get(key) ?? null),
  ];
}

/**
 * Formulas wait in no more spare rows than look ready: every further one would be printed as a blank
 * line, and many as pages with nothing but a header. Rows below get theirs with the calculation.
 */
const LIVE_SPARE_ROWS = SHOWN_SPARE_ROWS;

/**
 * Spare rows need cells only where a formula waits for what will be typed; rows typed further down
 * get theirs with the next calculation.
 */
function spareRows(
  count: number,
  specs: readonly ColumnSpec[],
  from: number,
  cellsOf: RowCells,
): CellInput[][] {
  const isLive = specs.some(({ source, formula }) => source === 'calc' && formula !== undefined);
  const spare = givenRow(new Map());
  const live = Math.min(count, LIVE_SPARE_ROWS);
  return isLive ? Array.from({ length: live }, (_, index) => cellsOf(spare, from + index)) : [];
}

function lookOf(spec: ColumnSpec, identity: ReadonlySet<string>): Look {
  if (spec.source === 'calc') return 'calc';
  if (spec.key === 'seq' || identity.has(spec.key)) return 'given';
  return spec.type === 'text' || spec.type === 'longtext' ? 'inputText' : 'input';
}

function numberFormats(
  request: TableTabRequest,
  specs: readonly ColumnSpec[],
  lastRow: number,
): { range: string; format: string }[] {
  const { scheme, table, rows } = request;
  const decimals = scheme.parameters.find(({ code }) => code === 'decimals')?.value ?? '2';
  const byColumn = specs.flatMap((spec, index) => {
    // "1-201" and "3-2" are rooms, not days.
    const isKey = spec.type === 'text' && spec.source === 'input' && table.unit.includes(spec.key);
    const format = isKey ? '@' : valueFormat(spec, decimals, spec.formula !== undefined);
    return format === null ? [] : [{ range: columnRange(index, FIRST_DATA_ROW, lastRow), format }];
  });
  const keys = [...specs, ...request.extraColumns].map(({ key }) => key);
  const typed = rows.flatMap((row, index) =>
    [...row.formats].flatMap(([key, format]) => {
      const column = keys.indexOf(key);
      return column < 0 ? [] : [{ range: cellAddress(FIRST_DATA_ROW + index, column), format }];
    }),
  );
  return [...byColumn, ...typed];
}

const MOST_FROZEN_COLUMNS = 4;

/** Up to the name, or what else says whose row it is. */
function frozenColumns({ table }: TableTabRequest, specs: readonly ColumnSpec[]): number {
  const [owner] = table.people;
  const keys = [...(owner === undefined ? [] : [owner.id, owner.name]), ...table.unit];
  const last = Math.max(...keys.map((key) => specs.findIndex((spec) => spec.key === key)), -1);
  return Math.min(last + 1, MOST_FROZEN_COLUMNS);
}
