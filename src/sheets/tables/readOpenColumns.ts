import type { School } from '../../domain/tables/school';
import type { TableRow } from '../../domain/tables/tableRow';
import type { OutputSpec, TableScheme, TableSpec } from '../../domain/tables/tableScheme';
import type { TabReading } from '../tabReading';
import { readTable, type TableReading } from './readTable';

export interface OpenColumnsRequest {
  readonly output: OutputSpec;
  readonly tab: TabReading;
  readonly scheme: TableScheme;
  readonly school: School;
  readonly year: number;
}

/**
 * Reads what people wrote on a tab of the tool: the columns that tell its rows and the open ones
 * (评议得分, a ledger; C-28), as rows of the table `output:<key>`. Nothing is required there, and
 * nobody is missed. `people` holds the row's 编号 where 花名册 has it.
 */
export function readOpenColumns(request: OpenColumnsRequest): TableReading {
  const { output, tab, scheme, school, year } = request;
  const table = openTable(output);
  const read = readTable({ scheme, table, tab, school, year, formerHeaders: new Map() });
  return { ...read, rows: read.rows.map((row) => withPerson(row, school)) };
}

/** The key of the table that holds the open columns of an output tab. */
function openTableKey(output: OutputSpec): string {
  return `output:${output.key}`;
}

function openTable(output: OutputSpec): TableSpec {
  const telling = new Set([...output.keys, ...output.open]);
  const columns = output.columns
    .filter(({ key }) => telling.has(key))
    .map((column) => ({ ...column, source: 'input', required: false }) as const);
  return {
    key: openTableKey(output),
    tab: output.tab,
    kind: 'register',
    purpose: { zh: '', en: '' },
    notes: '',
    columns,
    prefill: { kind: 'none' },
    people: [],
    unit: [],
    unique: output.kind === 'result' ? output.keys : null,
    repeats: null,
    conflict: null,
    dated: null,
    counting: [],
    signed: null,
    optional: true,
    spareRows: 0,
  };
}

function withPerson(row: TableRow, { roster }: School): TableRow {
  const id = row.cells['id']?.text ?? '';
  return { ...row, people: [roster.byId.has(id) ? id : null] };
}
