import { groupOf } from '../../domain/tables/tableScheme';
import { absoluteColumn, columnLetters } from '../address';
import { textLiteral } from '../cellInput';
import { bandFormula, followFormula, parameterOperand } from './bandOperands';
import type { FormulaPlaces, TabPlace } from './formulaPlaces';
import { parseTemplate, type TemplatePiece } from './parseTemplate';

/** Excel takes no longer formula. */
const LONGEST_FORMULA = 8192;

/** Decimals to which binary noise is rounded away before a score is rounded. */
const NOISE_DECIMALS = 9;

/** Stands for the row in a formula that is ready but for it; no formula can contain it. */
const ROW = '\u0000';

/**
 * Renders `ColumnSpec.formula` for the rows of a tab. The result is null for every row when
 * something referenced is not in the workbook: then the calculated value alone is written.
 *
 * A template is a formula in English with commas, beginning with "=", in which stand:
 *
 * - `[key]` the cell of column `key` in the same row, `$H5`
 * - `[:key]` all data rows of that column on the same tab, `$H$5:$H$40`
 * - `[K!]` first to last column of point group K in the same row, `$F5:$J5`
 * - `[table.key]` data rows of a column of an input table of this scheme
 * - `[@out.key]` data rows of a column of an output tab of this scheme
 * - `[#roster.id]` data rows of a base tab: roster, classes, students, weeks, months, posts, leaves
 * - `[other-scheme/key.column]` data rows of another scheme's table or output tab
 * - `{code}` the value on 参数设置: a setting, `{group.K.study}`, `{band.top.lo}`, or of 全局
 *   `{global.semester}`; a share such as "1/3" or "30%" is read as a fraction of 1
 * - `{code=value}` true when a choice has that machine value
 * - `{{band EXPR}}` the label of the band of a number, "" of ""
 * - `{{follow EXPR}}` what follows a band label
 * - `{{round EXPR}}` the published score: binary noise away, then the scheme's decimals
 *
 * Macros nest. Texts in quotes stay as they are. A mistake in a template, such as an unknown
 * parameter or choice, is a bug and throws.
 */
export function renderFormula(
  template: string,
  places: FormulaPlaces,
): (row: number) => string | null {
  const pieces = parseTemplate(template);
  if (template.includes('SUMPRODUCT(') && pointsAtOdd(pieces, places)) return () => null;
  const rendered = render(pieces, places);
  if (rendered === null) return () => null;
  const parts = rendered.split(ROW);
  return (row) => {
    const formula = parts.join(String(row));
    return formula.length > LONGEST_FORMULA ? null : formula;
  };
}

/** Whether a whole column is meant that arrays cannot take. */
function pointsAtOdd(pieces: readonly TemplatePiece[], places: FormulaPlaces): boolean {
  return pieces.some((piece) => {
    if (piece.kind === 'macro') return pointsAtOdd(piece.inner, places);
    if (piece.kind === 'ownRange') return places.own.odd?.has(piece.column) === true;
    return piece.kind === 'range' && farPlace(piece, places)?.odd?.has(piece.column) === true;
  });
}

function render(pieces: readonly TemplatePiece[], places: FormulaPlaces): string | null {
  let text = '';
  for (const piece of pieces) {
    const rendered = renderPiece(piece, places);
    if (rendered === null) return null;
    text += rendered;
  }
  return text;
}

function renderPiece(piece: TemplatePiece, places: FormulaPlaces): string | null {
  switch (piece.kind) {
    case 'text':
      return piece.text;
    case 'cell':
      return cellOperand(places.own, piece.column);
    case 'ownRange':
      return ownRange(places.own, piece.column);
    case 'groupCells':
      return groupCells(places, piece.group);
    case 'range':
      return farRange(farPlace(piece, places), piece.column);
    case 'parameter':
      return parameterOperand(places, piece.code);
    case 'choice':
      return choiceOperand(places, piece.code, piece.value);
    case 'macro':
      return renderMacro(piece.name, render(piece.inner, places), places);
  }
}

function cellOperand(own: TabPlace, key: string): string | null {
  const column = own.columns.get(key);
  return column === undefined ? null : `$${columnLetters(column)}${ROW}`;
}

function ownRange({ columns, fromRow, toRow }: TabPlace, key: string): string | null {
  const column = columns.get(key);
  if (column === undefined) return null;
  const letters = columnLetters(column);
  return `$${letters}$${fromRow}:$${letters}$${toRow}`;
}

function groupCells({ scheme, own }: FormulaPlaces, key: string): string | null {
  const columns = groupOf(scheme, key).items.map((item) => own.columns.get(item.key));
  const found = columns.flatMap((column) => (column === undefined ? [] : [column]));
  if (found.length === 0 || found.length < columns.length) return null;
  const first = Math.min(...found);
  const last = Math.max(...found);
  // A column of the school's own between them would be summed up too.
  if (last - first + 1 !== found.length) return null;
  return `$${columnLetters(first)}${ROW}:$${columnLetters(last)}${ROW}`;
}

function farPlace(
  { source, scheme, key }: Extract<TemplatePiece, { kind: 'range' }>,
  places: FormulaPlaces,
): TabPlace | null {
  switch (source) {
    case 'table':
      return places.table(key);
    case 'output':
      return places.output(key);
    case 'base':
      return isBaseTab(key) ? places.base(key) : null;
    case 'scheme':
      return places.other(scheme, key);
  }
}

const BASE_TABS = ['roster', 'classes', 'students', 'weeks', 'months', 'posts', 'leaves'] as const;

function isBaseTab(key: string): key is (typeof BASE_TABS)[number] {
  return BASE_TABS.some((each) => each === key);
}

function farRange(place: TabPlace | null, key: string): string | null {
  const column = place?.columns.get(key);
  if (place === null || column === undefined) return null;
  return absoluteColumn(place.tab, column, place.fromRow, place.toRow);
}

/** The cell holds the word of a choice, so the word is compared. */
function choiceOperand(places: FormulaPlaces, code: string, value: string): string {
  const parameter = places.scheme.parameters.find((each) => each.code === code);
  const option = parameter?.options.find((each) => each.value === value);
  if (option === undefined) throw new Error(`no choice ${code}=${value} in ${places.scheme.id}`);
  return `(${places.parameter(code)}=${textLiteral(option.label)})`;
}

function renderMacro(
  name: 'band' | 'follow' | 'round',
  inner: string | null,
  places: FormulaPlaces,
): string | null {
  if (inner === null) return null;
  switch (name) {
    case 'band':
      return bandFormula(inner, places);
    case 'follow':
      return followFormula(inner, places);
    case 'round':
      return `ROUND(ROUND(${inner},${NOISE_DECIMALS}),${places.parameter('decimals')})`;
  }
}
