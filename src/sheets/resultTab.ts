import type { ScoreResult } from '../domain/engines/scoreResult';
import type { ColumnSpec, Scheme } from '../domain/scheme/scheme';
import { cellAddress, columnLetters } from './address';
import { boundaryFormula, boundaryText } from './boundaryRule';
import { countCell, formulaCell, numberCell, textCell, textLiteral } from './cellInput';
import { flagsText } from './flagText';
import { framedTab, landscapePage } from './frame';
import { FIRST_DATA_ROW } from './layout';
import { resultCells } from './resultCells';
import type { ResultColumns } from './resultFormula';
import { ResultFormulas } from './resultFormula';
import type { ResultRequest } from './resultRequest';
import { DECIDED_COLUMN, printedResultColumns } from './review/decidedColumn';
import type { CellInput, ConditionalLook, TabContent } from './tabContent';

/** Hidden helper columns at the right end; formulas only, nothing to print. */
const HELPERS = ['未取舍总分', '否决', '定档分', '排名分'] as const;

/** The result tab: one row per member, alive by formulas, with the engine's values cached. */
export function resultTab(request: ResultRequest): TabContent {
  const specs = printedResultColumns(request.scheme, request.results);
  const columns = resultColumns(request.scheme, specs);
  const lastRow = FIRST_DATA_ROW + Math.max(request.results.length, 1) - 1;
  const formulas = new ResultFormulas(
    request.scheme,
    columns,
    request.sources,
    request.reference,
    lastRow,
    FIRST_DATA_ROW,
  );
  const notes = NOTES + madeText(request);
  const base = framedTab({
    name: request.tab,
    title: `${request.organisation}${request.scheme.title.zh}结果`,
    meta: resultMeta(request),
    notes: formulaCell(
      `=${textLiteral(notes)}&${boundaryFormula(request.scheme, request.reference)}`,
      notes + boundaryText(request.scheme),
    ),
    headers: [
      ...specs.map((spec) => ({
        text: spec.header,
        width: spec.width,
        look: 'headerCalc' as const,
      })),
      ...HELPERS.map((text) => ({ text, width: 10, look: 'code' as const })),
    ],
    body: request.results.map((result, index) =>
      bodyRow(request, specs, columns, formulas, result, index),
    ),
  });
  const range = (column: number): string =>
    `${columnLetters(column)}${FIRST_DATA_ROW}:${columnLetters(column)}${lastRow}`;
  return {
    ...base,
    tabColour: 'result',
    hiddenColumns: HELPERS.map((_, index) => specs.length + index),
    looks: [
      ...base.looks,
      ...specs.map((spec, index) => ({
        range: range(index),
        look: spec.type === 'text' ? ('text' as const) : ('calc' as const),
      })),
      ...totalColumns(columns).map((column) => ({ range: range(column), look: 'total' as const })),
    ],
    numberFormats: [...columns.parts.values(), columns.total].map((column) => ({
      range: range(column),
      format: decimalFormat(request.scheme.settings.decimals),
    })),
    conditionals: conditionals(request, columns, range),
    protection: { unlocked: ['A2:J2'] },
    freeze: { rows: FIRST_DATA_ROW - 1, columns: 3 },
    page: landscapePage('填表人：            审核人：            支部书记：            '),
  };
}

/** The header line of R-14 and C-02 for tabs that the tool writes. */
export function resultMeta(request: Pick<ResultRequest, 'organisation' | 'year'>): string[] {
  return [`单位:${request.organisation}`, `考核周期:${request.year}年度`, '填表人:', '填表日期:'];
}

/** When and by which version of the scheme it was calculated, for the notes. */
export function madeText(request: Pick<ResultRequest, 'scheme' | 'time'>): string {
  return `计算时间 ${request.time}，方案版本 ${request.scheme.version}。`;
}

const NOTES =
  '说明：等次为建议等次，由党组织研究决定。总分四舍五入一次，先取舍后定档；提示一栏由加载项计算。';

/** "0.00" for two decimals. */
function decimalFormat(decimals: number): string {
  return decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
}

/** Where the columns of the result tab stand, hidden helpers included. */
export function resultColumns(scheme: Scheme, specs: readonly ColumnSpec[]): ResultColumns {
  const at = (key: string): number => specs.findIndex((spec) => spec.key === key);
  return {
    id: at('id'),
    branch: at('branch'),
    parts: new Map(scheme.parts.map((part) => [part.key, at(part.scoreColumn)])),
    total: at('total'),
    band: at('band'),
    decided: at(DECIDED_COLUMN.key) < 0 ? null : at(DECIDED_COLUMN.key),
    exactTotal: specs.length,
    veto: specs.length + 1,
    banded: specs.length + 2,
    ranked: specs.length + 3,
  };
}

function bodyRow(
  request: ResultRequest,
  specs: readonly ColumnSpec[],
  columns: ResultColumns,
  formulas: ResultFormulas,
  result: ScoreResult,
  index: number,
): CellInput[] {
  const cells = resultCells(request, formulas, result, FIRST_DATA_ROW + index);
  const plain = new Map<string, CellInput>([
    ['seq', countCell(index + 1)],
    ['id', textCell(result.personId)],
    ['name', textCell(result.name)],
    ['branch', textCell(result.branch)],
    ['post', textCell(result.post)],
    ['flags', textCell(flagsText(request.scheme, result.flags))],
    ...result.parts.map((part): [string, CellInput] => {
      const spec = request.scheme.parts.find((each) => each.key === part.part);
      const live = cells.parts.get(part.part);
      return [spec?.scoreColumn ?? '', live === undefined ? numberCell(part.score) : live];
    }),
    ['total', cells.total],
    ['band', cells.band],
    [DECIDED_COLUMN.key, cells.decided],
    ['rank', cells.rank],
    ['follow', cells.followUp],
  ]);
  const row: CellInput[] = specs.map((spec) => plain.get(spec.key) ?? null);
  row[columns.exactTotal] = cells.exactTotal;
  row[columns.veto] = cells.veto;
  row[columns.banded] = cells.banded;
  row[columns.ranked] = cells.ranked;
  return row;
}

function totalColumns(columns: ResultColumns): readonly number[] {
  return [columns.total, ...bandColumns(columns)];
}

function bandColumns({ band, decided }: ResultColumns): readonly number[] {
  return decided === null ? [band] : [band, decided];
}

const BAND_COLOURS = ['band1', 'band2', 'band3', 'band4'] as const;

function conditionals(
  request: ResultRequest,
  columns: ResultColumns,
  range: (column: number) => string,
): ConditionalLook[] {
  const first = (column: number): string => `$${columnLetters(column)}${FIRST_DATA_ROW}`;
  const bandLooks = request.scheme.bands.flatMap((each, index): ConditionalLook[] => {
    const colour = BAND_COLOURS[index];
    if (colour === undefined) return [];
    const label = request.reference(`band.${each.key}.label`);
    return bandColumns(columns).map((column) => ({
      range: range(column),
      formula: `${first(column)}=${label}`,
      colour,
    }));
  });
  const floor = request.reference('partFloor');
  const partLooks = [...columns.parts.values()].map((column): ConditionalLook => {
    const cell = cellAddress(FIRST_DATA_ROW, column);
    const low = `ROUND(${cell},${request.reference('decimals')})<IFERROR(SUM(${floor}),0)`;
    return { range: range(column), formula: `AND(${cell}<>"",${low})`, colour: 'warning' };
  });
  const unfinished: ConditionalLook = {
    range: range(columns.band),
    formula: `${first(columns.band)}="未完成"`,
    colour: 'missing',
  };
  return [...bandLooks, unfinished, ...partLooks];
}
