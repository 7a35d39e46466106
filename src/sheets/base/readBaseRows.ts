import { type Exact, toExactText } from '../../domain/exact/exact';
import { type Problem, type ProblemCode, severityOf } from '../../domain/problem';
import type { Alias } from '../../domain/reading/alias';
import type { Finding } from '../../domain/reading/cellReading';
import { seenText } from '../../domain/reading/seenText';
import type { BaseTab } from '../../domain/tables/tableScheme';
import { cellAddress } from '../address';
import type { DataRow } from '../dataRows';
import type { HeaderMap } from '../findHeader';
import { type CellsRow, readRows } from '../tables/readRows';
import { tabProblem } from '../tabProblem';
import type { TabReading } from '../tabReading';
import { BASE_TABS, type BaseTabSpec } from './baseTabs';

/** One row of a base tab; cells that could not be read are blank, the problem is told. */
export interface BaseRow {
  readonly row: number;
  readonly source: DataRow;
  readonly text: (key: string) => string;
  /** A name with a suffix that tells namesakes apart (W05); `text` is the name without it. */
  readonly isSuffixed: (key: string) => boolean;
  readonly number: (key: string) => Exact | null;
  /** A problem of one cell of the row. */
  readonly problem: (key: string, found: Partial<Finding> & Pick<Finding, 'code'>) => Problem;
}

/** A base tab whose header was found. */
export interface FoundBaseTab {
  readonly tab: TabReading;
  readonly header: HeaderMap;
  /** Rows in which something stands, whether they can be used or not. */
  readonly rows: readonly DataRow[];
}

export interface BaseRowsReading {
  /** Null when the columns were not found (E17). */
  readonly found: FoundBaseTab | null;
  /** Rows without a doublet before them (E11). */
  readonly rows: readonly BaseRow[];
  readonly problems: readonly Problem[];
}

export interface BaseContext {
  readonly year: number;
  /** Names of the classes, for 学生名册. */
  readonly classes: readonly string[];
  /** Names that were confirmed before (W08). */
  readonly aliases?: readonly Alias[];
}

/**
 * Reads the rows of a base tab. Numbers on which calculations rest, 折算系数 and quotas, are E21
 * whatever is wrong with them: the calculation is refused rather than made with a guess. Where a
 * key stands twice the first row keeps it, and the others are E11.
 */
export function readBaseRows(key: BaseTab, tab: TabReading, context: BaseContext): BaseRowsReading {
  const spec = BASE_TABS[key];
  const read = readRows({
    tab,
    title: spec.tab,
    specs: spec.columns.map((column) =>
      column.listFrom === 'classes' ? { ...column, list: context.classes } : column,
    ),
    wanted: spec.columns.map((column) => ({
      key: column.key,
      headers: [column.header, ...(spec.otherHeaders[column.key] ?? [])],
      required: spec.needed.includes(column.key),
    })),
    labels: spec.columns.slice(0, 2).map((column) => column.key),
    people: key === 'leaves' ? ['name'] : [],
    context: { branches: [], year: context.year, aliases: context.aliases ?? [] },
  });
  const { header } = read;
  if (header === null) return { found: null, rows: [], problems: read.problems };
  const rows = read.rows.map((row) => baseRow(spec, tab, header, row));
  const first = firstRows(spec, rows);
  return {
    found: { tab, header, rows: read.rows.map(({ source }) => source) },
    rows: rows.filter((row) => first.get(row) === undefined),
    problems: [
      ...read.rows.flatMap((row, index) => cellProblems(spec, row, rows[index])),
      ...rows.flatMap((row) => repeatedProblem(spec, row, first.get(row))),
      ...read.problems,
    ],
  };
}

function baseRow(
  spec: BaseTabSpec,
  tab: TabReading,
  header: HeaderMap,
  { row, source, read }: CellsRow,
): BaseRow {
  const [id, name] = spec.columns.filter(({ type }) => type === 'id' || type === 'name');
  const seen = (key: string | undefined): string =>
    key === undefined ? '' : seenText(source.cell(key)).trim();
  const base = (key: string): string | undefined =>
    read.get(key)?.findings.find(({ code }) => code === 'W05')?.detail['base'];
  return {
    row,
    source,
    text: (key) => read.get(key)?.text ?? base(key) ?? '',
    isSuffixed: (key) => base(key) !== undefined,
    number: (key) => read.get(key)?.mark ?? null,
    problem: (key, { code, suggested = '', detail = {} }) => {
      const column = header.columns.get(key);
      const title = spec.columns.find((each) => each.key === key)?.header ?? '';
      return tabProblem(code, tab.name, {
        cell: column === undefined ? `A${row}` : cellAddress(row, column),
        id: seen(id?.key),
        name: seen(name?.type === 'name' ? name.key : undefined),
        seen: seenText(source.cell(key)),
        suggested,
        detail: { header: title, ...detail },
      });
    },
  };
}

/** Bounds of the numbers that make a calculation wrong, as they are printed. */
const DECISIVE: Readonly<Record<string, string>> = {
  factor: '0–1',
  weekly: '≥ 0',
  monthly: '≥ 0',
};

function cellProblems(spec: BaseTabSpec, row: CellsRow, base: BaseRow | undefined): Problem[] {
  if (base === undefined) return [];
  return [...row.read].flatMap(([key, { findings }]) =>
    findings
      .filter(({ code }) => code !== 'E01' || !row.covered.has(key))
      .filter(() => key !== 'period')
      .map((found) => base.problem(key, decisive(spec, key, found))),
  );
}

function decisive(spec: BaseTabSpec, key: string, found: Finding): Finding {
  const bounds = DECISIVE[key];
  const code: ProblemCode = found.code;
  if (bounds === undefined || code === 'E01' || severityOf(code) !== 'error') return found;
  const parameter = spec.columns.find((column) => column.key === key)?.header ?? '';
  return { code: 'E21', suggested: '', detail: { reason: 'value', parameter, options: bounds } };
}

/** For each row that repeats a key, the row that had it first. */
function firstRows(spec: BaseTabSpec, rows: readonly BaseRow[]): ReadonlyMap<BaseRow, BaseRow> {
  const owners = new Map<string, BaseRow>();
  const repeats = new Map<BaseRow, BaseRow>();
  for (const row of rows) {
    const key = keyOf(spec, row);
    const owner = owners.get(key);
    if (key === '') continue;
    if (owner === undefined) owners.set(key, row);
    else repeats.set(row, owner);
  }
  return repeats;
}

function keyOf({ unique }: BaseTabSpec, row: BaseRow): string {
  return unique
    .map((key) => {
      const number = row.number(key);
      return number === null ? row.text(key) : toExactText(number);
    })
    .join('\u0001');
}

function repeatedProblem(spec: BaseTabSpec, row: BaseRow, first: BaseRow | undefined): Problem[] {
  const [key] = spec.unique;
  if (first === undefined || key === undefined) return [];
  const found = row.problem(key, {
    code: 'E11',
    detail: isSameRow(spec, row, first)
      ? { rows: [first.row, row.row].join('、'), identical: 'yes' }
      : { rows: String(first.row), identical: 'no' },
  });
  return [{ ...found, id: found.seen.trim() }];
}

/** Whether two rows say the same, cell by cell (C-10). */
function isSameRow({ columns }: BaseTabSpec, left: BaseRow, right: BaseRow): boolean {
  return columns.every(
    ({ key }) => seenText(left.source.cell(key)).trim() === seenText(right.source.cell(key)).trim(),
  );
}
