import type { Person } from '../domain/people/person';
import type { ColumnSpec } from '../domain/scheme/scheme';
import { partColumns, type Scheme } from '../domain/scheme/scheme';
import { cellAddress, columnRange, rangeAddress } from './address';
import { boundaryFormula, boundaryText } from './boundaryRule';
import { countCell, formulaCell, textCell, textLiteral } from './cellInput';
import { fillInConditionals } from './fillInConditionals';
import type { FillInRequest, FillInRow } from './fillInRequest';
import { fillInRules } from './fillInRules';
import { framedTab, landscapePage } from './frame';
import { FIRST_DATA_ROW, SPARE_ROWS } from './layout';
import type { ParameterReference } from './parameterReference';
import { scoreFormula } from './scoreFormula';
import type { CellInput, Look, TabContent } from './tabContent';

/** Columns that say who the row is about: locked where the tool filled them in. */
const IDENTITY = ['seq', 'id', 'name', 'branch'];

/** A fill-in tab, live without the add-in: validation, hints, colours, formulas. */
export function fillInTab(request: FillInRequest): TabContent {
  const specs = partColumns(request.part);
  const columns = new Map(specs.map((spec, index) => [spec.key, index]));
  const lastRow = FIRST_DATA_ROW + request.rows.length + SPARE_ROWS - 1;
  const base = framedTab({
    name: request.tab,
    title: `${request.organisation}${request.part.document}考核表`,
    meta: [
      `单位:${request.organisation}`,
      `考核周期:${request.year}年度`,
      '填表人:',
      '填表日期:',
      `依据文件:${request.part.document}`,
    ],
    notes: fillInNotes(request.scheme, request.reference),
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
    body: bodyRows(request, specs, columns),
  });
  const whole = (column: number): string =>
    rangeAddress({ fromRow: FIRST_DATA_ROW, toRow: lastRow, fromColumn: column, toColumn: column });
  return {
    ...base,
    tabColour: 'fillIn',
    looks: [
      ...base.looks,
      ...specs.map((spec, index) => ({ range: whole(index), look: lookOf(spec) })),
    ],
    numberFormats: numberFormats(request, specs, columns, whole),
    validations: fillInRules(request, specs, lastRow),
    conditionals: fillInConditionals(request, columns, lastRow),
    protection: { unlocked: unlocked(request, specs, lastRow) },
    freeze: { rows: FIRST_DATA_ROW - 1, columns: 3 },
    page: landscapePage('填表人：            审核人：            支部书记：            '),
  };
}

function bodyRows(
  request: FillInRequest,
  specs: readonly ColumnSpec[],
  columns: ReadonlyMap<string, number>,
): CellInput[][] {
  const spare: FillInRow = { person: null, typed: new Map(), formats: new Map(), score: null };
  const rows = [...request.rows, ...Array.from({ length: SPARE_ROWS }, () => spare)];
  return rows.map((row, index) => {
    const isSpare = row.person === null && row.typed.size === 0;
    return [
      ...specs.map((spec): CellInput => {
        if (spec.key === request.part.scoreColumn) {
          const formula = scoreFormula(
            request.part,
            columns,
            FIRST_DATA_ROW + index,
            request.reference,
          );
          return formulaCell(formula, row.score);
        }
        const typed = row.typed.get(spec.key);
        if (typed !== undefined) return typed;
        return isSpare ? null : givenCell(spec.key, row.person, index);
      }),
      ...request.extraColumns.map(({ key }) => row.typed.get(key) ?? null),
    ];
  });
}

function givenCell(key: string, person: Person | null, index: number): CellInput {
  if (key === 'seq') return countCell(index + 1);
  if (person === null) return null;
  if (key === 'id') return textCell(person.id);
  if (key === 'name') return textCell(person.name);
  if (key === 'branch') return textCell(person.branch);
  if (key === 'post') return textCell(person.posts.join('、'));
  return null;
}

function lookOf(spec: ColumnSpec): Look {
  if (spec.source === 'calc') return 'calc';
  if (IDENTITY.includes(spec.key)) return 'given';
  return spec.type === 'text' || spec.type === 'longtext' ? 'inputText' : 'input';
}

function numberFormats(
  request: FillInRequest,
  specs: readonly ColumnSpec[],
  columns: ReadonlyMap<string, number>,
  whole: (column: number) => string,
): { range: string; format: string }[] {
  const byColumn = specs.flatMap((spec, index) => {
    if (spec.type === 'date') return [{ range: whole(index), format: 'yyyy-mm-dd' }];
    if (spec.source === 'calc') return [{ range: whole(index), format: '0.00' }];
    if (spec.type === 'id') return [{ range: whole(index), format: '@' }];
    return [];
  });
  const typed = request.rows.flatMap((row, index) =>
    [...row.formats].flatMap(([key, format]) => {
      const column = columns.get(key) ?? extraColumn(request, specs.length, key);
      return column === null
        ? []
        : [{ range: cellAddress(FIRST_DATA_ROW + index, column), format }];
    }),
  );
  return [...byColumn, ...typed];
}

function extraColumn(request: FillInRequest, from: number, key: string): number | null {
  const index = request.extraColumns.findIndex((column) => column.key === key);
  return index < 0 ? null : from + index;
}

/** Inputs everywhere; who the row is about only where no person was filled in. */
function unlocked(request: FillInRequest, specs: readonly ColumnSpec[], lastRow: number): string[] {
  const inputs = specs.flatMap((spec, column) => {
    if (spec.source === 'calc') return [];
    const ranges: string[] = [];
    if (!IDENTITY.includes(spec.key)) {
      ranges.push(columnRange(column, FIRST_DATA_ROW, lastRow));
    } else {
      const firstOpen = FIRST_DATA_ROW + request.rows.length;
      ranges.push(columnRange(column, firstOpen, lastRow));
      request.rows.forEach((row, index) => {
        if (row.person === null) ranges.push(cellAddress(FIRST_DATA_ROW + index, column));
      });
    }
    return ranges;
  });
  const extra = request.extraColumns.map((_, index) =>
    columnRange(specs.length + index, FIRST_DATA_ROW, lastRow),
  );
  return ['A2:J2', ...inputs, ...extra];
}

const NOTES_HEAD =
  '填写说明：1. 只填浅黄色单元格；没有评的项目留空，不要填 0，0 分是真实的分数。' +
  '2. 加分、扣分须填事由，扣分填正数，空白按 0 分。3. 得分由公式自动计算，最多保留两位小数。' +
  '4. 等次按两份责任书的总分四舍五入后确定：';

/** The filling notes of row 3 with the boundary rule, which follows 参数设置. */
export function fillInNotes(scheme: Scheme, reference: ParameterReference): CellInput {
  const formula = `=${textLiteral(NOTES_HEAD)}&${boundaryFormula(scheme, reference)}`;
  return formulaCell(formula, NOTES_HEAD + boundaryText(scheme));
}
