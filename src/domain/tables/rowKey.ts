import { toExactText } from '../exact/exact';
import { cellOf, type TableRow } from './tableRow';
import type { PersonColumns, TableSpec } from './tableScheme';

/**
 * What stands in these columns, for telling rows apart; a person is his 编号 in 花名册 however the
 * row names him. Null when one of them holds nothing that can be compared.
 */
export function rowKey(
  table: TableSpec,
  row: TableRow,
  columns: readonly string[],
): readonly string[] | null {
  const texts = columns.map((column) => keyText(table, row, column));
  return texts.includes('') ? null : texts;
}

function keyText(table: TableSpec, row: TableRow, column: string): string {
  const index = table.people.findIndex(({ id, name }) => column === id || column === name);
  const person = table.people[index];
  if (person !== undefined) return row.people[index] ?? typedPerson(row, person);
  const { text, number } = cellOf(row, column);
  return number === null ? text : toExactText(number);
}

/** Whom the row names where 花名册 does not know him, or a branch under 姓名/支部名称. */
function typedPerson(row: TableRow, { id, name }: PersonColumns): string {
  const typed = cellOf(row, id).text;
  return typed === '' ? cellOf(row, name).text : typed;
}

/** Whether the column belongs to a person whom other columns of the row name. */
export function namesPerson(table: TableSpec, row: TableRow, column: string): boolean {
  const index = table.people.findIndex(
    ({ id, name, branch }) => column === id || column === name || column === branch,
  );
  const person = table.people[index];
  if (person === undefined) return false;
  return (row.people[index] ?? typedPerson(row, person)) !== '';
}
