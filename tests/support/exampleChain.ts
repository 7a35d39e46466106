import { exactFromCell } from '../../src/domain/exact/exact';
import type { ChainLink } from '../../src/domain/tables/evaluateChain';
import { tableColumns } from '../../src/domain/tables/tableColumns';
import type { TableRow } from '../../src/domain/tables/tableRow';
import type { TableScheme, TableSpec } from '../../src/domain/tables/tableScheme';
import { EXAMPLE_TYPED } from '../../src/example/exampleTyped';
import schoolJson from '../../src/example/school.json';
import { type Typed, typedRows } from './exampleTables';

/** Everything the example school types for a scheme, and nothing that is calculated. */
export function exampleLink(scheme: TableScheme): ChainLink {
  const tables = scheme.tables.map((table): [string, readonly TableRow[]] => {
    const typed = (EXAMPLE_TYPED[table.tab] ?? []).map((row) => byKey(row, scheme, table));
    const rows = typedRows(scheme, table.key, typed);
    return [table.key, rows.map((row, index) => ({ ...row, use: useOf(typed[index]) }))];
  });
  const open = scheme.id === 'commitment' ? [['output:result', reviews()] as const] : [];
  return { scheme, rows: new Map([...tables, ...open]), faulty: false };
}

/** Votes are typed under the headers of their columns, everything else under its key. */
function byKey(row: Typed, scheme: TableScheme, table: TableSpec): Typed {
  const keys = new Map(tableColumns(scheme, table).map(({ key, header }) => [header, key]));
  return Object.fromEntries(
    Object.entries(row).map(([word, value]) => [keys.get(word) ?? word, value]),
  );
}

/** The notes of the example say what a reader finds in the rows of a log (W18, W19). */
function useOf(typed: Typed | undefined): TableRow['use'] {
  const note = String(typed?.['note'] ?? '');
  if (note.startsWith('DUPLICATE')) return 'repeated';
  return note.startsWith('outside') ? 'outside' : 'counted';
}

/** 评议得分 as it was typed on 承诺考核结果 (C-28). */
function reviews(): readonly TableRow[] {
  const read = { state: 'read', cell: '', code: '', manyDecimals: false } as const;
  return Object.entries(schoolJson.commitment.review).map(([id, review], index) => ({
    table: 'output:result',
    tab: '承诺考核结果',
    row: index + 5,
    cells: {
      id: { ...read, text: id, number: null },
      review: { ...read, text: '', number: exactFromCell(review) },
    },
    people: [id],
    status: '正常',
    use: 'counted',
    codes: [],
    awaiting: false,
    plain: true,
  }));
}
