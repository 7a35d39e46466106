import type { AnyScheme } from '../domain/tables/anyScheme';
import { cellAddress, columnLetters, rangeAddress } from './address';
import { dataRows } from './dataRows';
import { findHeader } from './findHeader';
import { framedTab, landscapePage } from './frame';
import { keptCell, keptFormat } from './keptCell';
import { HEADER_ROW } from './layout';
import { GLOBAL_OWNER, parameterOwner } from './parameterOwner';
import { type ParameterPlaces, parameterPlace } from './parameterReference';
import { type ParameterRow, parameterRowCells, parameterRowRule } from './parameterRow';
import { PARAMETER_HEADERS } from './parametersTab';
import { rowPoints } from './rowHeight';
import type { CellInput, Look, TabContent } from './tabContent';
import type { TabReading } from './tabReading';

const WANTED = PARAMETER_HEADERS.map(({ key, text }) => ({
  key,
  headers: [text],
  required: false,
}));

/**
 * 参数设置 with the rows of schemes that have none there yet below everything that stands there:
 * every present cell keeps its place, its value and its formula, so that references into
 * the tab stay right. Null when nothing is missing, or when the tab has no header that we know.
 * `all` are the schemes with rows there, for their validation.
 */
export function appendParameters(
  present: TabReading,
  places: ParameterPlaces,
  schemes: readonly AnyScheme[],
  all: readonly AnyScheme[] = schemes,
): TabContent | null {
  return schemes.every((scheme) => hasRows(scheme, places))
    ? null
    : parametersWith(present, places, schemes, all);
}

/** 参数设置 as it stands, with rows for those of `schemes` that have none; also when all have. */
export function parametersWith(
  present: TabReading,
  places: ParameterPlaces,
  schemes: readonly AnyScheme[],
  all: readonly AnyScheme[],
): TabContent | null {
  const missing = schemes.filter((scheme) => !hasRows(scheme, places));
  const header = findHeader(present, WANTED);
  const columns = PARAMETER_HEADERS.map(({ key }) => header?.columns.get(key));
  if (header === null || columns[2] === undefined) return null;
  const rows = missing.flatMap((scheme): ParameterRow[] => {
    const { title, specs } = parameterOwner(scheme);
    return specs.map((spec) => ({ scheme: title, spec }));
  });
  const kept = keptRows(
    present,
    dataRows(present, header, []).rows.reduce((last, { row }) => Math.max(last, row), header.row),
  );
  const firstNew = kept.length + 1;
  const cells = [...kept, ...rows.map((row) => placed(parameterRowCells(row), columns))];
  const value = columns[2];
  const values = [
    ...presentValues(all, places),
    ...rows.map((row, index) => ({ row, range: cellAddress(firstNew + index, value) })),
  ];
  return {
    ...laidOut(present, cells, columns, header.row),
    validations: values.map(({ row, range }) => parameterRowRule(row, range)),
    numberFormats: [
      ...presentFormats(present),
      // Text, or a program would turn a typed 1/3 into a day in January.
      ...values.flatMap(({ row, range }) =>
        row.spec.kind === 'share' ? [{ range, format: '@' }] : [],
      ),
    ],
  };
}

function hasRows(scheme: AnyScheme, places: ParameterPlaces): boolean {
  const prefix = parameterPlace(scheme.id, '');
  return [...places.rows.keys()].some((place) => place.startsWith(prefix));
}

/** Every row up to the last parameter, or the last cell in which anything stands. */
function keptRows(present: TabReading, lastParameter: number): CellInput[][] {
  const rows = present.rows.map((cells) =>
    cells.map((cell): CellInput => {
      const kept = keptCell(cell);
      if (cell.formula === undefined) return kept;
      const cached = kept?.kind === 'number' ? kept.number : kept?.kind === 'text' ? kept.text : '';
      return { kind: 'formula', formula: cell.formula, cached };
    }),
  );
  let end = rows.length;
  while (end > lastParameter && (rows[end - 1] ?? []).every((cell) => cell === null)) end -= 1;
  return Array.from({ length: Math.max(end, lastParameter) }, (_, index) => rows[index] ?? []);
}

function placed(
  cells: readonly CellInput[],
  columns: readonly (number | undefined)[],
): CellInput[] {
  const row: CellInput[] = [];
  cells.forEach((cell, index) => {
    const column = columns[index];
    if (column !== undefined) row[column] = cell;
  });
  return Array.from(row, (cell) => cell ?? null);
}

/** Parameters that stand there already, with the cells of their values. */
function presentValues(
  schemes: readonly AnyScheme[],
  places: ParameterPlaces,
): { readonly row: ParameterRow; readonly range: string }[] {
  return [GLOBAL_OWNER, ...schemes.map(parameterOwner)].flatMap(({ id, title, specs }) =>
    specs.flatMap((spec) => {
      const row = places.rows.get(parameterPlace(id, spec.code));
      if (row === undefined) return [];
      return [{ row: { scheme: title, spec }, range: cellAddress(row, places.valueColumn) }];
    }),
  );
}

function presentFormats(present: TabReading): TabContent['numberFormats'] {
  return present.rows.flatMap((cells, index) =>
    cells.flatMap((cell, column) => {
      const format = keptFormat(cell);
      return format === null ? [] : [{ range: cellAddress(index + 1, column), format }];
    }),
  );
}

const LOOKS: readonly Look[] = ['text', 'text', 'inputText', 'text', 'code'];

/** The look of 参数设置 around cells that stand where they stood, whatever their header row is. */
function laidOut(
  present: TabReading,
  cells: readonly (readonly CellInput[])[],
  columns: readonly (number | undefined)[],
  headerRow: number,
): TabContent {
  const width = cells.reduce<number>(
    (widest, row) => Math.max(widest, row.length),
    PARAMETER_HEADERS.length,
  );
  const widths = Array.from({ length: width }, (_, column) => {
    const known = columns.indexOf(column);
    return PARAMETER_HEADERS[known]?.width ?? 14;
  });
  const frame = framedTab({
    name: present.name,
    title: '',
    meta: [],
    notes: null,
    headers: widths.map((each) => ({ text: '', width: each, look: 'header' as const })),
    body: [],
  });
  const body = columns.flatMap((column, index) => {
    const look = LOOKS[index];
    if (column === undefined || look === undefined) return [];
    const fromRow = headerRow + 1;
    return [
      {
        range: rangeAddress({ fromRow, toRow: cells.length, fromColumn: column, toColumn: column }),
        look,
      },
    ];
  });
  const own = headerRow === HEADER_ROW;
  const header = `A${headerRow}:${columnLetters(width - 1)}${headerRow}`;
  return {
    ...frame,
    tabColour: 'base',
    rows: cells,
    rowHeights: cells.map((row, index) => ({
      row: index + 1,
      points: own && index === 0 ? 30 : rowPoints(row, rowWidths(widths, own && index === 2)),
    })),
    merges: present.merges,
    looks: [...(own ? frame.looks : [{ range: header, look: 'header' as const }]), ...body],
    freeze: { rows: headerRow, columns: 0 },
    page: landscapePage(''),
  };
}

/** The filling notes stand in one merged cell as wide as the tab. */
function rowWidths(widths: readonly number[], merged: boolean): readonly number[] {
  return merged ? [widths.reduce((total, width) => total + width, 0)] : widths;
}
