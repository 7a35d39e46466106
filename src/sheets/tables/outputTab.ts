import type { ColumnSpec } from '../../domain/scheme/scheme';
import type { OutputRow } from '../../domain/tables/unitResult';
import { columnLetters, columnRange } from '../address';
import { countCell, textCell } from '../cellInput';
import { framedTab, landscapePage } from '../frame';
import { keepTyped } from '../keepTyped';
import { FIRST_DATA_ROW } from '../layout';
import { DECIDED_COLUMN } from '../review/decidedColumn';
import type { CellInput, ConditionalLook, Look, TabContent } from '../tabContent';
import { bandLooks } from './bandLooks';
import type { TabPlace } from './formulaPlaces';
import { renderFormula } from './formulaTemplate';
import { withKeptRows } from './keptRows';
import { outputNotes } from './outputNotes';
import type { OutputTabRequest } from './outputTabRequest';
import { tabSignatures } from './signatureLine';
import { calculatedCell, valueFormat } from './valueFormat';

/**
 * A tab that the tool writes: formulas with the engine's values cached where a spreadsheet can say
 * the column and sees what the reader saw, values otherwise. What people wrote in the open columns
 * stays with its row; a ledger keeps every row of theirs (C-28, R-09).
 */
export function outputTab(request: OutputTabRequest): TabContent {
  const { output, organisation, rows } = request;
  const specs = output.columns;
  const formulas = liveColumns(request);
  const base = framedTab({
    name: request.tab,
    title: organisation + output.tab,
    meta: [`单位:${organisation}`, `考核周期:${request.period}`, '填表人:', '填表日期:'],
    notes: textCell(outputNotes(request, new Set(formulas.keys()))),
    headers: specs.map((spec) => ({
      text: spec.header,
      width: spec.width,
      look: output.open.includes(spec.key) ? ('header' as const) : ('headerCalc' as const),
    })),
    body: rows.map((row, index) => rowCells(request, formulas, row, index)),
  });
  const headersOf = (keys: readonly string[]): string[] =>
    specs.flatMap(({ key, header }) => (keys.includes(key) ? [header] : []));
  const kept = keepTyped(request.present, base, {
    rowKey: headersOf(output.keys),
    columns: headersOf(output.open),
  });
  const content =
    request.present === undefined
      ? kept
      : withKeptRows(kept, request.present, {
          keys: headersOf(output.keys),
          // On a ledger every row is people's; on a result only what they wrote into open columns.
          telling: output.kind === 'ledger' ? null : headersOf(output.open),
        });
  const filled = content.rows.length > FIRST_DATA_ROW - 1;
  return dressed(request, filled ? content : withNothing(content), new Set(formulas.keys()));
}

/** Where an output's columns stand on the tab that outputTab makes of so many rows. */
export function outputTabPlace({
  output,
  tab,
  rows,
}: Pick<OutputTabRequest, 'output' | 'tab' | 'rows'>): TabPlace {
  return {
    tab,
    columns: new Map(output.columns.map(({ key }, index) => [key, index])),
    fromRow: FIRST_DATA_ROW,
    toRow: FIRST_DATA_ROW + Math.max(rows.length, 1) - 1,
  };
}

type Formulas = ReadonlyMap<string, (row: number) => string | null>;

/** Columns whose formula can point at everything it needs. */
function liveColumns(request: OutputTabRequest): Formulas {
  const { scheme, output, places } = request;
  const own = outputTabPlace(request);
  return new Map(
    output.columns.flatMap(({ key, formula }) => {
      if (formula === undefined || output.open.includes(key)) return [];
      const rendered = renderFormula(formula, { ...places, scheme, own });
      return rendered(FIRST_DATA_ROW) === null ? [] : [[key, rendered] as const];
    }),
  );
}

function rowCells(
  { output, isPlain }: OutputTabRequest,
  formulas: Formulas,
  { unit, values, valuesOnly, fixed = [] }: OutputRow,
  index: number,
): CellInput[] {
  const live = isPlain(unit) && valuesOnly !== true;
  return output.columns.map((spec): CellInput => {
    const value = values[spec.key];
    if (spec.key === 'seq' && (value === undefined || value === null)) return countCell(index + 1);
    const isLive = live && !fixed.includes(spec.key);
    const formula = isLive ? formulas.get(spec.key) : undefined;
    return calculatedCell(
      spec,
      value ?? null,
      formula === undefined ? null : formula(FIRST_DATA_ROW + index),
    );
  });
}

function withNothing(content: TabContent): TabContent {
  return { ...content, rows: [...content.rows, [textCell('无')]] };
}

function dressed(
  request: OutputTabRequest,
  content: TabContent,
  live: ReadonlySet<string>,
): TabContent {
  const { scheme, output } = request;
  const lastRow = content.rows.length;
  const range = (index: number): string => columnRange(index, FIRST_DATA_ROW, lastRow);
  const decimals = scheme.parameters.find(({ code }) => code === 'decimals')?.value ?? '2';
  const isOpen = ({ key }: ColumnSpec): boolean => output.open.includes(key);
  return {
    ...content,
    tabColour: 'result',
    looks: [
      ...content.looks,
      ...output.columns.map((spec, index) => ({
        range: range(index),
        look: isOpen(spec) ? openLook(spec) : lookOf(spec),
      })),
    ],
    // A format of a cell that somebody chose lies over that of the column.
    numberFormats: [
      ...output.columns.flatMap((spec, index) => {
        const typed = isOpen(spec) ? { ...spec, source: 'input' as const } : spec;
        const format = valueFormat(typed, decimals, live.has(spec.key));
        return format === null ? [] : [{ range: range(index), format }];
      }),
      ...content.numberFormats,
    ],
    conditionals: bandColours(request, range),
    protection:
      output.kind === 'ledger'
        ? null
        : {
            unlocked: [
              'A2:J2',
              ...output.columns.flatMap((spec, index) => (isOpen(spec) ? [range(index)] : [])),
            ],
          },
    freeze: { rows: FIRST_DATA_ROW - 1, columns: frozenColumns(request) },
    page: landscapePage(tabSignatures(scheme, output.key)),
  };
}

function openLook({ type }: ColumnSpec): Look {
  return type === 'text' || type === 'longtext' ? 'inputText' : 'input';
}

function lookOf({ key, type }: ColumnSpec): Look {
  if (key === 'score' || key === 'band' || key === DECIDED_COLUMN.key) return 'total';
  return type === 'decimal' || type === 'int' || type === 'percent' ? 'calc' : 'text';
}

/** Every column in which band labels stand, whatever a scheme calls it (结论, 星级, 文明等次). */
function bandColours(
  { scheme, output, rows, places }: OutputTabRequest,
  range: (index: number) => string,
): ConditionalLook[] {
  const labels = new Set(scheme.bands.map(({ label }) => label));
  return output.columns.flatMap(({ key }, index) => {
    const holdsBands = rows.some(({ values }) => {
      const value = values[key];
      return typeof value === 'string' && labels.has(value);
    });
    if (key !== 'band' && !holdsBands) return [];
    const cell = `$${columnLetters(index)}${FIRST_DATA_ROW}`;
    return bandLooks(scheme, places.parameter, cell, range(index));
  });
}

const MOST_FROZEN_COLUMNS = 4;

function frozenColumns({ output }: OutputTabRequest): number {
  const keys = ['name', ...output.keys];
  const last = Math.max(...keys.map((key) => output.columns.findIndex((spec) => spec.key === key)));
  return Math.min(last + 1, MOST_FROZEN_COLUMNS);
}
