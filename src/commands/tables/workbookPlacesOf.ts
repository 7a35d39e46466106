import type { BaseTab } from '../../domain/tables/tableScheme';
import type { TabPlace } from '../../sheets/tables/formulaPlaces';
import { isPartlySeen } from '../adopt/isPartlySeen';
import type { SchoolWorkbook } from '../schoolWorkbook';
import {
  basePlace,
  placeKey,
  presentPlace,
  tablePlace,
  type WorkbookPlaces,
} from './workbookPlaces';

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
    sheets.flatMap((sheet): [string, TabPlace][] =>
      sheet.header === null || isPartlySeen(sheet, sheet.header)
        ? []
        : [[placeKey(scheme.id, sheet.table.key), tablePlace(scheme, sheet, sheet.header)]],
    ),
  );
  const bases = tables.baseHeaders.map(({ base, tab, header }): [BaseTab, TabPlace] => [
    base,
    basePlace(base, tab, header),
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
