import type { Problem } from '../../domain/problem';
import { absentUnits } from '../../domain/tables/absentUnits';
import type { School } from '../../domain/tables/school';
import type { TableRow } from '../../domain/tables/tableRow';
import type { TableScheme, TableSpec } from '../../domain/tables/tableScheme';
import { tabProblem } from '../tabProblem';

/**
 * E16 for every unit that is due on a table and has no row there. Where rows follow another table
 * of the scheme (`prefill.kind` table), `rows` must hold that one as well.
 */
export function absentProblems(
  scheme: TableScheme,
  table: TableSpec,
  tab: string,
  rows: ReadonlyMap<string, readonly TableRow[]>,
  school: School,
): readonly Problem[] {
  return absentUnits(scheme, table, rows, school).map(({ id, name, branch }) =>
    tabProblem('E16', tab, { id, name, detail: { branch } }),
  );
}
