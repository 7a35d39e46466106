import { isDue } from '../../domain/people/membership';
import { fillInTab } from '../../sheets/fillInTab';
import { parameterReference } from '../../sheets/parameterReference';
import { printedPeriod } from '../../sheets/printedPeriod';
import type { TabPlace } from '../../sheets/tables/formulaPlaces';
import { tableTab, tableTabPlace } from '../../sheets/tables/tableTab';
import type { CommandContext } from '../command';
import { fillInStamp } from '../layOutSheet';
import type { SchoolWorkbook } from '../schoolWorkbook';
import { tableStamp } from '../tables/layOutTable';
import { placeKey, placesOf } from '../tables/workbookPlaces';
import { workbookPlaces } from '../tables/workbookPlacesOf';
import type { WantedTab } from '../tabPlanner';
import type { HandOutRequest } from './handOutReport';
import { dueOnTable, type HandOutUnit } from './handOutUnits';
import type { TablesToHandOut } from './tablesToHandOut';
import type { UnitSchool } from './unitSchool';
import { unitSheetRows } from './unitSheetRows';
import { type UnitTableRows, unitTableRows } from './unitTableRows';

/** Everything that the workbooks of all units share. */
export interface HandOutJob {
  readonly master: SchoolWorkbook;
  readonly request: HandOutRequest;
  readonly wanted: TablesToHandOut;
  readonly context: CommandContext;
}

/** The tabs that a unit fills in, and how many people they appraise. */
export function unitFillIns(
  job: HandOutJob,
  unit: HandOutUnit,
  { school }: UnitSchool,
): { readonly tabs: readonly WantedTab[]; readonly people: number } {
  const people = new Set<string>();
  const sheets = sheetsOf(job, unit, school, people);
  const tables = tablesOf(job, unit, school, people);
  return { tabs: [...sheets, ...tables], people: people.size };
}

function sheetsOf(
  { master, request, wanted }: HandOutJob,
  unit: HandOutUnit,
  school: SchoolWorkbook,
  people: Set<string>,
): WantedTab[] {
  const due = unit.people.filter((person) => isDue(person, master.globals.yearEnd));
  if (due.length === 0) return [];
  return wanted.parts.map(({ scheme, part }) => {
    for (const person of due) people.add(person.id);
    const asked = { scheme, part, by: request.by, unit, due };
    const { rows, extraColumns } = unitSheetRows(master, asked);
    return {
      role: 'fillIn',
      scheme: scheme.id,
      part: part.key,
      wanted: part.tab,
      columns: fillInStamp(part.tab, scheme.id, { part }).columns,
      rows: rows.length,
      content: (tab) =>
        fillInTab({
          scheme,
          part,
          tab,
          organisation: school.globals.organisation,
          year: school.globals.year,
          branches: school.roster.roster.branches,
          rows,
          extraColumns,
          reference: parameterReference(scheme, school.parameters.places),
        }),
    };
  });
}

function tablesOf(
  { master, request, wanted }: HandOutJob,
  unit: HandOutUnit,
  school: SchoolWorkbook,
  people: Set<string>,
): WantedTab[] {
  const unitSide = school.tables.school;
  const { yearEnd } = master.globals;
  const filled = wanted.tables.flatMap((each) => {
    const { scheme, table, owner } = each;
    const due = owner.kind === 'person' ? dueOnTable(scheme, table, unit.people, yearEnd) : [];
    for (const person of due) people.add(person.id);
    const asked = { ...each, by: request.by, unit, unitSchool: unitSide };
    const read = unitTableRows(master, asked);
    const isOpen = table.prefill.kind === 'none' && isConcerned(unit, each, due.length);
    return read.rows.length === 0 && !isOpen ? [] : [{ ...each, ...read }];
  });
  const planned = new Map(
    filled.map(({ scheme, table, rows }): [string, TabPlace] => [
      placeKey(scheme.id, table.key),
      tableTabPlace({ scheme, table, tab: table.tab, rows }),
    ]),
  );
  const places = workbookPlaces(school, planned, new Map());
  return filled.map((each) => tableWanted(each, school, places));
}

/** Whether the unit may have something to add to a table without rows. */
function isConcerned(
  unit: HandOutUnit,
  { owner }: TablesToHandOut['tables'][number],
  due: number,
): boolean {
  switch (owner.kind) {
    case 'person':
      return due > 0;
    case 'follows':
      return unit.people.length > 0;
    case 'class':
      return unit.classes.length > 0;
    case 'branch':
    case 'department':
      return true;
    case 'nobody':
      return false;
  }
}

function tableWanted(
  { scheme, table, rows, extraColumns }: TablesToHandOut['tables'][number] & UnitTableRows,
  school: SchoolWorkbook,
  places: ReturnType<typeof workbookPlaces>,
): WantedTab {
  return {
    role: 'fillIn',
    scheme: scheme.id,
    part: table.key,
    wanted: table.tab,
    columns: tableStamp(table.tab, scheme, { table }).columns,
    rows: rows.length,
    content: (tab) =>
      tableTab({
        scheme,
        table,
        tab,
        organisation: school.globals.organisation,
        period: printedPeriod(school.globals),
        school: school.tables.school,
        rows,
        extraColumns,
        places: placesOf(scheme, places),
      }),
  };
}
