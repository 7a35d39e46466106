import { tableColumns } from '../../domain/tables/tableColumns';
import type { TableScheme, TableSpec } from '../../domain/tables/tableScheme';
import type { WantedColumn } from '../findHeader';

/**
 * The columns of a table as they are looked for: present header, former header. Required (E17) are
 * the columns that tell rows apart, that counting needs, and the marks; of the columns that name a
 * person one is enough, which `missingPeople` of `readTable` looks after.
 */
export function wantedTableColumns(
  scheme: TableScheme,
  table: TableSpec,
  formerHeaders: ReadonlyMap<string, string>,
): readonly WantedColumn[] {
  const needed = new Set(neededKeys(scheme, table));
  return tableColumns(scheme, table).map(({ key, header }) => {
    const former = formerHeaders.get(key);
    const headers = former === undefined ? [header] : [header, former];
    return { key, headers, required: needed.has(key) };
  });
}

function neededKeys(scheme: TableScheme, table: TableSpec): readonly string[] {
  const ofPeople = new Set(
    table.people.flatMap(({ id, name, branch }) => [id, name, branch ?? id]),
  );
  const groups = table.columns.flatMap((column) => ('group' in column ? [column.group] : []));
  const items = scheme.groups.flatMap(({ key, items: all }) => (groups.includes(key) ? all : []));
  const typed = new Set(
    tableColumns(scheme, table).flatMap(({ key, source, required, ballot }) =>
      source === 'input' && (required || ballot === true) ? [key] : [],
    ),
  );
  const marks = items.map(({ key }) => key).filter((key) => typed.has(key));
  return [...(table.unique ?? []), ...table.unit, ...table.counting, ...marks].filter(
    (key) => !ofPeople.has(key),
  );
}
