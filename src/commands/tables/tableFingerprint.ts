import { toExactText } from '../../domain/exact/exact';
import type { School } from '../../domain/tables/school';
import type { TableRow } from '../../domain/tables/tableRow';
import type { TableScheme } from '../../domain/tables/tableScheme';
import { fingerprint } from '../stamps';
import { rowsOf, type SchoolTables, type TableSchemeInUse } from './schoolTables';

/**
 * The fingerprint of everything that a scheme's results depend on: its parameters, its rows, the
 * base tabs it needs, the day where it matters, and the same of every scheme it pulls from (W26).
 */
export function tableFingerprint(tables: SchoolTables, inUse: TableSchemeInUse): string {
  return fingerprint(JSON.stringify(inputsOf(tables, inUse, new Set())));
}

function inputsOf(
  tables: SchoolTables,
  inUse: TableSchemeInUse,
  above: ReadonlySet<string>,
): unknown {
  const { scheme } = inUse;
  const below = new Set([...above, scheme.id]);
  const pulled = tables.schemes.filter(
    (each) => scheme.pulls.includes(each.scheme.id) && !below.has(each.scheme.id),
  );
  return {
    scheme,
    school: schoolInputs(scheme, tables.school),
    rows: [...rowsOf(inUse)].map(([key, rows]) => [key, rows.map(rowInputs)]),
    pulled: pulled.map((each) => inputsOf(tables, each, below)),
  };
}

/** Engines whose result depends on 截至日期, which may be today. */
const BY_DAY: readonly TableScheme['engine']['kind'][] = ['promises', 'quota', 'visits'];

function schoolInputs({ engine, needs }: TableScheme, school: School): unknown {
  const { roster, globals, asOf } = school;
  return {
    people: roster.people,
    globals,
    asOf: BY_DAY.includes(engine.kind) ? asOf : '',
    base: needs.map((base) => JSON.stringify(school[base], exactAsText)),
  };
}

/** Exact numbers hold big integers, which JSON does not know. */
function exactAsText(key: string, value: unknown): unknown {
  return NUMBERS.includes(key) && typeof value === 'object' && value !== null
    ? toExactText(value as Parameters<typeof toExactText>[0])
    : value;
}

const NUMBERS = ['factor', 'weekly', 'monthly'];

function rowInputs({ cells, people, status, use }: TableRow): unknown {
  return [
    people,
    status,
    use,
    Object.entries(cells).map(([key, { text, number, code }]) => [
      key,
      number === null ? text : toExactText(number),
      code,
    ]),
  ];
}
