import { tableColumns } from '../../domain/tables/tableColumns';
import type { BaseTab, TableScheme, TableSpec } from '../../domain/tables/tableScheme';
import { parseTemplate, type TemplatePiece } from '../../sheets/tables/parseTemplate';

const ORDER: readonly BaseTab[] = ['classes', 'students', 'weeks', 'months', 'posts', 'leaves'];

/**
 * The base tabs that these tables look at while they are filled in: those their formulas and lists
 * point at, and the students of classes. What only a calculation needs (请假折算 says who was ill)
 * is not sent around.
 */
export function neededBases(
  tables: readonly { readonly scheme: TableScheme; readonly table: TableSpec }[],
): readonly BaseTab[] {
  const needed = new Set(tables.flatMap(({ scheme, table }) => basesOf(scheme, table)));
  return ORDER.filter((base) => needed.has(base));
}

function basesOf(scheme: TableScheme, table: TableSpec): readonly BaseTab[] {
  const columns = tableColumns(scheme, table);
  const pointed = columns.flatMap(({ formula }) =>
    formula === undefined ? [] : pointedBases(parseTemplate(formula)),
  );
  const listsClasses = columns.some(
    ({ listFrom }) => listFrom === 'classes' || listFrom === 'grades',
  );
  const listed: readonly BaseTab[] = listsClasses ? ['classes'] : [];
  const students = listsClasses && scheme.needs.includes('students');
  return [...pointed, ...listed, ...(students ? (['students'] as const) : [])];
}

function pointedBases(pieces: readonly TemplatePiece[]): readonly BaseTab[] {
  return pieces.flatMap((piece): readonly BaseTab[] => {
    if (piece.kind === 'macro') return pointedBases(piece.inner);
    if (piece.kind !== 'range' || piece.source !== 'base') return [];
    return ORDER.filter((base) => base === piece.key);
  });
}
