import type { Problem } from '../../domain/problem';
import { severityOf } from '../../domain/problem';
import type { CellContent } from '../../domain/reading/cellContent';
import type { ColumnSpec } from '../../domain/scheme/scheme';
import { cellAddress } from '../address';
import { type DataRow, type DataRows, dataRows } from '../dataRows';
import { findHeader, type HeaderMap, type WantedColumn } from '../findHeader';
import { type ColumnReading, type ReadingContext, readColumn } from '../readColumn';
import { type DataMerge, dataMerges, hiddenRowProblems, tabProblem } from '../tabProblem';
import type { TabReading } from '../tabReading';

export interface RowsRequest {
  readonly tab: TabReading;
  /** What the tab is, for the sentence that no header was found. */
  readonly title: string;
  readonly specs: readonly ColumnSpec[];
  readonly wanted: readonly WantedColumn[];
  /** Columns in which 合计 or a signature stands (C-15). */
  readonly labels: readonly string[];
  /** Name columns that name somebody of 花名册; in others 评委1 is a name, not 评委 with a suffix. */
  readonly people: readonly string[];
  readonly context: ReadingContext;
}

/** One row with its input cells read, whoever it is about. */
export interface CellsRow {
  readonly row: number;
  readonly source: DataRow;
  /** By column key; only columns that the tab has. */
  readonly read: ReadonlyMap<string, ColumnReading>;
  /** Columns in which a merge covers the row (E15, C-12). */
  readonly covered: ReadonlySet<string>;
}

export interface RowsReading {
  /** Null when there is none that can be used (E17 among the problems). */
  readonly header: HeaderMap | null;
  readonly rows: readonly CellsRow[];
  readonly footers: DataRows['footers'];
  /** Problems of the tab: E15, E17, W13, N07. Those of cells are in the readings. */
  readonly problems: readonly Problem[];
}

/**
 * Finds the columns of a tab by their headers and reads every input cell below them. Two columns
 * with one header, or a required one that is not there, are E17 and nothing is read.
 */
export function readRows(request: RowsRequest): RowsReading {
  const { tab, specs, wanted } = request;
  const header = findHeader(tab, wanted);
  if (header === null || header.missing.length > 0 || header.repeated.length > 0) {
    const problems = headerProblems(request, header);
    return { header: null, rows: [], footers: [], problems };
  }
  const inputs = specs.filter(({ key, source }) => source === 'input' && header.columns.has(key));
  const keys = new Set(inputs.map(({ key }) => key));
  const ignored = ['seq', ...[...header.columns.keys()].filter((key) => !keys.has(key))];
  const { rows, footers } = dataRows(tab, header, ignored, request.labels);
  const numbers = rows.map(({ row }) => row);
  const columns = new Map([...header.columns].filter(([key]) => keys.has(key)));
  const merges = dataMerges(tab, numbers, columns);
  const covered = coveredCells(merges);
  const reader = cellReader(request);
  return {
    header,
    footers,
    rows: rows.map((source) => ({
      row: source.row,
      source,
      read: new Map(inputs.map((spec) => [spec.key, reader(spec, source)])),
      covered: covered.get(source.row) ?? NOTHING,
    })),
    problems: [
      ...merges.map(({ range }) => tabProblem('E15', tab.name, { cell: range, detail: { range } })),
      ...hiddenRowProblems(tab, numbers),
      ...footers.map(({ row, column, text }) =>
        tabProblem('N07', tab.name, { cell: cellAddress(row, column), seen: text }),
      ),
    ],
  };
}

const NOTHING: ReadonlySet<string> = new Set();

/** Long logs repeat names, days, choices and numbers: what stands in a column again is read once. */
function cellReader({
  context,
  people,
}: RowsRequest): (spec: ColumnSpec, row: DataRow) => ColumnReading {
  const readCell = (spec: ColumnSpec, cell: CellContent): ColumnReading => {
    const read = readColumn(spec, cell, context);
    const isLabel = spec.type === 'name' && !people.includes(spec.key);
    const suffixed = isLabel && read.findings.some(({ code }) => code === 'W05');
    return suffixed ? readColumn({ ...spec, type: 'id' }, cell, context) : read;
  };
  const known = new Map<string, Map<string, ColumnReading>>();
  return (spec, row) => {
    const cell = row.cell(spec.key);
    const typed = spec.type === 'longtext' ? null : repeatableText(cell);
    if (typed === null) return readCell(spec, cell);
    const column = known.get(spec.key) ?? new Map<string, ColumnReading>();
    known.set(spec.key, column);
    const before = column.get(typed);
    if (before !== undefined) return before;
    const read = readCell(spec, cell);
    column.set(typed, read);
    return read;
  };
}

/** What tells a cell from others of its column; null for those that are best read each time. */
function repeatableText(cell: CellContent): string | null {
  if (cell.formula !== undefined) return null;
  if (cell.type === 'text') return `'${cell.text}`;
  return cell.type === 'number' ? `${cell.number} ${cell.format ?? ''}` : null;
}

function coveredCells(merges: readonly DataMerge[]): ReadonlyMap<number, ReadonlySet<string>> {
  const covered = new Map<number, Set<string>>();
  for (const { rows, keys } of merges) {
    for (const row of rows) {
      const cells = covered.get(row) ?? new Set<string>();
      for (const key of keys) cells.add(key);
      covered.set(row, cells);
    }
  }
  return covered;
}

function headerProblems({ tab, title, wanted }: RowsRequest, header: HeaderMap | null): Problem[] {
  if (header === null) {
    return [tabProblem('E17', tab.name, { detail: { reason: 'noHeader', header: title } })];
  }
  const headerOf = (key: string): string =>
    wanted.find((column) => column.key === key)?.headers[0] ?? key;
  return [
    ...header.missing.map((column) => missingColumn(tab, header, column.headers[0] ?? '')),
    ...header.repeated.map(({ key, columns }) =>
      tabProblem('E17', tab.name, {
        cell: `${columns[1] ?? 'A'}${header.row}`,
        detail: { reason: 'repeated', header: headerOf(key), columns: columns.join('、') },
      }),
    ),
  ];
}

/** E17 for a column that is not there. */
export function missingColumn(tab: TabReading, header: HeaderMap, name: string): Problem {
  const detail = { reason: 'missing', header: name };
  return tabProblem('E17', tab.name, { cell: `A${header.row}`, detail });
}

/** The error that leaves a cell without a value, a plain blank (E01) aside. */
export function cellError({ findings }: ColumnReading): ColumnReading['findings'][number] | null {
  return findings.find(({ code }) => severityOf(code) === 'error' && code !== 'E01') ?? null;
}
