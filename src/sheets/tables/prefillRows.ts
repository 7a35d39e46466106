import { isDue } from '../../domain/people/membership';
import type { Person } from '../../domain/people/person';
import type { ColumnSpec } from '../../domain/scheme/scheme';
import { isInService } from '../../domain/tables/absentUnits';
import { listOptions } from '../../domain/tables/listOptions';
import type { School } from '../../domain/tables/school';
import { tableColumns } from '../../domain/tables/tableColumns';
import { cellOf, type TableRow } from '../../domain/tables/tableRow';
import { groupOf, type TableScheme, type TableSpec } from '../../domain/tables/tableScheme';
import { numberCell, textCell } from '../cellInput';
import type { CellInput } from '../tabContent';

/** What the tool fills into one row, by column key. */
export type GivenCells = ReadonlyMap<string, CellInput>;

/**
 * The rows that stand on a tab before anybody types (`TableSpec.prefill`), in the order of the base
 * tab they come from. `rows` are those read from the other tables of the scheme, for tables that
 * follow another one.
 */
export function prefillRows(
  scheme: TableScheme,
  table: TableSpec,
  school: School,
  rows: ReadonlyMap<string, readonly TableRow[]>,
): readonly GivenCells[] {
  const columns = tableColumns(scheme, table);
  const { people } = school.roster;
  const { yearEnd } = school.globals;
  switch (table.prefill.kind) {
    case 'none':
      return [];
    case 'members':
      return people
        .filter((person) => isDue(person, yearEnd))
        .map((person) => personCells(table, columns, person));
    case 'staff':
      return people
        .filter((person) => isInService(person, yearEnd))
        .map((person) => personCells(table, columns, person));
    case 'support':
      return people
        .filter((person) => isInService(person, yearEnd) && person.support)
        .map((person) => personCells(table, columns, person));
    case 'branches':
      return school.roster.branches.map((branch) => branchCells(table, columns, branch));
    case 'classes':
      return classRows(table, columns, school);
    case 'table':
      return tableRows(table, columns, rows.get(table.prefill.table) ?? []);
    case 'tally':
      return tallyRows(scheme, columns, school);
  }
}

function personCells(table: TableSpec, columns: readonly ColumnSpec[], person: Person): GivenCells {
  const [owner] = table.people;
  const cells: readonly (readonly [string, string])[] = [
    [owner?.id ?? 'id', person.id],
    [owner?.name ?? 'name', person.name],
    [owner?.branch ?? 'branch', person.branch],
    ['post', person.posts.join('、')],
    ['department', person.department],
  ];
  return onTab(columns, cells);
}

function branchCells(table: TableSpec, columns: readonly ColumnSpec[], branch: string): GivenCells {
  const own = columns.find(({ listFrom }) => listFrom === 'branches' || listFrom === 'objects');
  return onTab(columns, [[own?.key ?? table.unit[0] ?? 'branch', branch]]);
}

/** Every class for the month of 截至日期, with its grade and adviser. */
function classRows(table: TableSpec, columns: readonly ColumnSpec[], school: School): GivenCells[] {
  const [adviser] = table.people;
  const key = (listFrom: ColumnSpec['listFrom'], otherwise: string): string =>
    columns.find((column) => column.listFrom === listFrom)?.key ?? otherwise;
  return school.classes.map(({ name, grade, adviserId }) =>
    onTab(columns, [
      [key('classes', 'class'), name],
      [key('grades', 'grade'), grade],
      [columns.find(({ type }) => type === 'month')?.key ?? 'month', school.asOf.slice(0, 7)],
      [adviser?.id ?? '', adviserId],
      [adviser?.name ?? '', school.roster.byId.get(adviserId)?.name ?? ''],
    ]),
  );
}

/** The columns that both tables have and that say what the row is about. */
function tableRows(
  table: TableSpec,
  columns: readonly ColumnSpec[],
  rows: readonly TableRow[],
): GivenCells[] {
  const telling = new Set([
    ...table.unit,
    ...(table.unique ?? []),
    ...table.people.flatMap(({ id, name, branch }) => [id, name, branch ?? '']),
  ]);
  const keys = columns.flatMap(({ key, source }) =>
    source === 'input' && (telling.has(key) || key === 'post') ? [key] : [],
  );
  const seen = new Set<string>();
  return rows.flatMap((row) => {
    const cells = new Map(
      keys.flatMap((key): [string, CellInput][] => {
        const { text, number } = cellOf(row, key);
        const cell = number === null ? textCell(text) : numberCell(number);
        return cell === null ? [] : [[key, cell]];
      }),
    );
    const same = JSON.stringify([...cells]);
    if (row.use !== 'counted' || cells.size === 0 || seen.has(same)) return [];
    seen.add(same);
    return [cells];
  });
}

/** Object x voter group x item: every combination of the lists that tell a row of a tally. */
function tallyRows(
  scheme: TableScheme,
  columns: readonly ColumnSpec[],
  school: School,
): GivenCells[] {
  const lists = columns.flatMap((column): { key: string; options: readonly string[] }[] => {
    const { key, source, listFrom, listOf } = column;
    if (source === 'calc') return [];
    if (listOf !== undefined) {
      return [{ key, options: groupOf(scheme, listOf).items.map(({ label }) => label) }];
    }
    if (listFrom === undefined) return [];
    return [{ key, options: listOptions(column, scheme, school) ?? [] }];
  });
  return lists.reduce<GivenCells[]>(
    (rows, { key, options }) =>
      rows.flatMap((row) => options.map((text) => new Map([...row, [key, textCell(text)]]))),
    lists.length === 0 ? [] : [new Map()],
  );
}

function onTab(
  columns: readonly ColumnSpec[],
  texts: readonly (readonly [string, string])[],
): GivenCells {
  const inputs = new Set(columns.flatMap(({ key, source }) => (source === 'input' ? [key] : [])));
  return new Map(
    texts.flatMap(([key, text]): [string, CellInput][] =>
      inputs.has(key) && text !== '' ? [[key, textCell(text)]] : [],
    ),
  );
}
