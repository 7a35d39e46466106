import { toExactText } from '../../domain/exact/exact';
import type { EngineOutput } from '../../domain/tables/engineRun';
import type { School } from '../../domain/tables/school';
import { tableColumns } from '../../domain/tables/tableColumns';
import type { TableRow } from '../../domain/tables/tableRow';
import type { TableScheme } from '../../domain/tables/tableScheme';
import { overrideInputs } from '../review/entriesOf';
import type { SchoolWorkbook } from '../schoolWorkbook';
import { fingerprint } from '../stamps';
import type { TableEvaluation } from './evaluateTables';
import { rowsOf, type SchoolTables, type TableSchemeInUse } from './schoolTables';

/**
 * The fingerprint of everything that a scheme's results depend on: its parameters, its rows, what
 * people decided over bands, the base tabs it needs, the day where it matters, and the same of every scheme it pulls from (W26).
 * An input cell that the engine fills (a semester score that is pulled, C-34) is no input: what it
 * comes from is.
 */
export function tableFingerprint(
  school: Pick<SchoolWorkbook, 'tables' | 'overrides'>,
  { inUse, output }: Pick<TableEvaluation, 'inUse' | 'output'>,
): string {
  const inputs = JSON.stringify(inputsOf(school.tables, inUse, new Set(), output));
  const overrides = overrideInputs(school, inUse.scheme);
  // Without any, the same as before there were overrides.
  return fingerprint(overrides.length === 0 ? inputs : inputs + JSON.stringify(overrides));
}

function inputsOf(
  tables: SchoolTables,
  inUse: TableSchemeInUse,
  above: ReadonlySet<string>,
  output: EngineOutput | null,
): unknown {
  const { scheme } = inUse;
  const below = new Set([...above, scheme.id]);
  const pulled = tables.schemes.filter(
    (each) => scheme.pulls.includes(each.scheme.id) && !below.has(each.scheme.id),
  );
  return {
    scheme,
    school: schoolInputs(scheme, tables.school),
    // A table without rows says as much as one that is not there.
    rows: [...rowsOf(inUse)]
      .filter(([, rows]) => rows.length > 0)
      .map(([key, rows]) => {
        return [
          key,
          rows.map((row) => rowInputs(row, filledKeys(inUse, row, output), tables.school.asOf)),
        ];
      }),
    pulled: pulled.map((each) => inputsOf(tables, each, below, null)),
  };
}

function schoolInputs({ needs }: TableScheme, school: School): unknown {
  const { roster, globals, asOf, weeks, months } = school;
  return {
    people: roster.people,
    globals: { ...globals, asOf: '', notice: null },
    // 截至日期 may be today: it matters by what has begun and what is due, not by itself.
    begun: needs.includes('weeks') ? weeks.filter(({ start }) => start <= asOf).length : 0,
    months: needs.includes('months')
      ? months.filter(({ month }) => month <= asOf.slice(0, 7)).length
      : 0,
    base: needs.map((base) => JSON.stringify(school[base], exactAsText)),
  };
}

/** Exact numbers hold big integers, which JSON does not know. */
export function exactAsText(key: string, value: unknown): unknown {
  return NUMBERS.includes(key) && typeof value === 'object' && value !== null
    ? toExactText(value as Parameters<typeof toExactText>[0])
    : value;
}

const NUMBERS = ['factor', 'weekly', 'monthly'];

/**
 * The input columns of a row that the engine fills: those with a formula for which it has a value.
 * Its figures for other input columns repeat what was typed there.
 */
export function filledKeys(
  { scheme, tables }: TableSchemeInUse,
  { table: key, row }: TableRow,
  output: EngineOutput | null,
): readonly string[] {
  const values = output?.calculated.get(key)?.get(row) ?? {};
  const table = tables.find((each) => each.table.key === key)?.table;
  if (table === undefined) return [];
  return tableColumns(scheme, table).flatMap((column) => {
    const isFilled = column.formula !== undefined && (values[column.key] ?? null) !== null;
    return isFilled ? [column.key] : [];
  });
}

/** What one row says, but for what the engine fills; also for what changed since 定稿. */
export function rowInputs(
  { cells, people, status, use }: TableRow,
  filled: readonly string[],
  asOf: string,
): unknown {
  return [
    people,
    status,
    use,
    Object.entries(cells).flatMap(([key, { text, number, code }]) =>
      filled.includes(key)
        ? []
        : [[key, number === null ? text : toExactText(number), code, isPast(text, asOf)]],
    ),
  ];
}

/** Whether a day is past on 截至日期; a text that is no day never is. */
function isPast(text: string, asOf: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/u.test(text) && text < asOf;
}
