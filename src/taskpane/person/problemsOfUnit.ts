import type { Problem } from '../../domain/problem';
import type { UnitResult } from '../../domain/tables/unitResult';

/** The problems on the rows of a unit, and those that name it on a tab of its scheme. */
export function problemsOfUnit(
  unit: Pick<UnitResult, 'key' | 'personId' | 'name' | 'sources'>,
  tabs: readonly string[],
  problems: readonly Problem[],
): readonly Problem[] {
  const rows = new Set(unit.sources.map(({ tab, row }) => `${tab}!${row}`));
  return problems.filter(({ tab, cell, id, name }) => {
    const row = /\d+$/u.exec(cell)?.[0];
    if (row !== undefined && rows.has(`${tab}!${row}`)) return true;
    if (!tabs.includes(tab)) return false;
    return id === '' ? name === unit.name : id === unit.key || id === unit.personId;
  });
}
