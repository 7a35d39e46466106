import type { TableRow } from '../../domain/tables/tableRow';

/**
 * Whether the formulas of a unit see what the reader read. Not, when one of the rows that names it
 * anywhere holds something that a formula reads differently (95 as text, a full-width 编号, a row
 * that is counted once), or when 花名册 says of it what formulas read differently (`odd`): then the
 * engine's value is written in place of the formula. Spreadsheets do not tell d009 from D009, the
 * reader does.
 */
export function plainUnits(
  tables: Iterable<readonly TableRow[]>,
  odd: ReadonlySet<string>,
): (unit: string) => boolean {
  const named = new Set([...odd].map((id) => id.toUpperCase()));
  let isAnyOdd = false;
  for (const rows of tables) {
    for (const row of rows) {
      if (row.plain && row.use === 'counted') continue;
      isAnyOdd = true;
      for (const name of namesOf(row)) named.add(name.toUpperCase());
    }
  }
  return (unit) =>
    unit === '' ? !isAnyOdd : unit.split('|').every((part) => !named.has(part.toUpperCase()));
}

/** Everything that may be a unit's key: people, ids, choices, months. */
function namesOf(row: TableRow): readonly string[] {
  const people = row.people.flatMap((id) => (id === null ? [] : [id]));
  const texts = Object.values(row.cells).flatMap(({ text }) => (text === '' ? [] : [text]));
  return [...people, ...texts];
}
