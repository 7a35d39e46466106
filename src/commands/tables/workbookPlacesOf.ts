import type { BaseTab } from '../../domain/tables/tableScheme';
import type { HeaderMap } from '../../sheets/findHeader';
import type { TabPlace } from '../../sheets/tables/formulaPlaces';
import { seesWholeColumns } from '../adopt/adoptedView';
import type { SchoolWorkbook } from '../schoolWorkbook';
import type { TableInUse } from './schoolTables';
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

/** Formulas over whole columns would see rows of an adopted tab that are no rows of its table. */
function isPartlySeen({ known, tab }: TableInUse, header: HeaderMap): boolean {
  return known.adopted !== undefined && !seesWholeColumns(known.tab, tab, header);
}
