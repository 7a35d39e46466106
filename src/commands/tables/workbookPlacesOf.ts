import type { BaseTab } from '../../domain/tables/tableScheme';
import type { TabPlace } from '../../sheets/tables/formulaPlaces';
import type { SchoolWorkbook } from '../schoolWorkbook';
import { placeKey, presentPlace, type WorkbookPlaces } from './workbookPlaces';

/** The tabs as they stand now, with those of a plan in place of the present ones. */
export function workbookPlaces(
  {
    tables,
    roster,
    rosterTab,
    parameters,
  }: Pick<SchoolWorkbook, 'tables' | 'roster' | 'rosterTab' | 'parameters'>,
  plannedTables: ReadonlyMap<string, TabPlace>,
  plannedOutputs: ReadonlyMap<string, TabPlace>,
): WorkbookPlaces {
  const present = tables.schemes.flatMap(({ scheme, tables: sheets }) =>
    sheets.flatMap(({ header, tab, table }): [string, TabPlace][] =>
      header === null
        ? []
        : [[placeKey(scheme.id, table.key), presentPlace(tab, header, table.spareRows)]],
    ),
  );
  const bases = tables.baseHeaders.map(({ base, tab, header }): [BaseTab, TabPlace] => [
    base,
    presentPlace(tab, header),
  ]);
  const people: [['roster', TabPlace]] | [] =
    roster.header === null ? [] : [['roster', presentPlace(rosterTab.tab, roster.header)]];
  return {
    tables: new Map([...present, ...plannedTables]),
    outputs: plannedOutputs,
    bases: new Map<BaseTab | 'roster', TabPlace>([...bases, ...people]),
    parameters: parameters.places,
  };
}
