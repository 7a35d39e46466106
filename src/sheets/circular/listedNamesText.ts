import { selectUnits } from '../../domain/tables/selectUnits';
import type { CircularRequest } from './circularRequest';

/** How many and who stand on the other lists of units of the scheme, by the name of their tab. */
export function listedNamesText({
  scheme,
  list,
  output,
  rows,
}: CircularRequest): [string, string][] {
  return scheme.lists
    .filter((each) => each.tab !== list.tab)
    .flatMap((each): [string, string][] => {
      const found = selectUnits(each, scheme, output, rows);
      if (found.of !== 'units') return [[`count.${each.tab}`, String(found.rows.length)]];
      return [
        [`count.${each.tab}`, String(found.units.length)],
        [`list.${each.tab}`, found.units.map(({ name }) => name).join('、')],
      ];
    });
}
