import { isDue } from '../domain/people/membership';
import type { Person } from '../domain/people/person';
import { failure, type Result, success } from '../domain/result';
import type { Scheme, ScorePart } from '../domain/scheme/scheme';
import { ALL_SCHEMES } from '../schemes/allSchemes';
import { ALL_TABLE_SCHEMES } from '../schemes/tables/allTableSchemes';
import { appendParameters } from '../sheets/appendParameters';
import { contentReading } from '../sheets/contentReading';
import { fillInTab } from '../sheets/fillInTab';
import { FIRST_DATA_ROW, PARAMETERS_TAB } from '../sheets/layout';
import { parameterReference } from '../sheets/parameterReference';
import { PARAMETER_HEADERS, parametersTab } from '../sheets/parametersTab';
import { readParameters } from '../sheets/readParameters';
import type { TabContent } from '../sheets/tabContent';
import type { WorkbookReading } from '../workbook/workbook';
import type { CommandContext, CommandFailure, Decision } from './command';
import { knownSchemes } from './knownSchemes';
import { fillInStamp, hasInputFormulas, layOutSheet, needsLayout, newRow } from './layOutSheet';
import type { InsertReport } from './reports';
import { rosterIds } from './rosterIds';
import type { SheetInUse } from './schemesInUse';
import { type SchoolWorkbook, understandWorkbook } from './schoolWorkbook';
import { insertTables } from './tables/insertTables';
import { TabPlanner } from './tabPlanner';

/**
 * Puts the fill-in tabs of the schemes into the workbook, with 参数设置 when it is not there yet:
 * one row per member to be appraised, none for 免考 (4.2). Tabs that are there already keep what was
 * typed and only get missing people and changed columns; tabs of the user are never touched.
 */
export function insert(
  reading: WorkbookReading,
  schemeIds: readonly string[],
  context: CommandContext,
): Result<Decision<InsertReport>, CommandFailure> {
  const known = knownSchemes(context).map(({ id }) => id);
  const unknown = schemeIds.find((id) => !known.includes(id));
  if (unknown !== undefined) return failure({ code: 'unknownScheme', id: unknown, known });
  const understood = understandWorkbook(reading, context);
  if (!understood.ok) return understood;
  const planner = new TabPlanner(reading, context.toolVersion);
  const school = withParametersTab(understood.value, schemeIds, planner, context);
  const members = school.roster.roster.people.filter((person) =>
    isDue(person, school.globals.yearEnd),
  );
  for (const scheme of school.parameters.schemes.filter(({ id }) => schemeIds.includes(id))) {
    for (const part of scheme.parts) insertSheet(school, scheme, part, members, planner);
  }
  insertTables(school, schemeIds, planner);
  return success({
    plan: planner.plan(),
    report: {
      year: school.globals.year,
      yearGuessed: school.yearGuessed,
      tabs: planner.outcomes(),
      members: members.length,
      branches: school.roster.roster.branches,
      problems: school.problems.filter((problem) => !isAboutSheets(problem.code)),
    },
  });
}

/** Missing rows, marks and signatures are what the sheets are put in for. */
function isAboutSheets(code: string): boolean {
  return code === 'E16' || code === 'E01' || code === 'W07';
}

/** 参数设置 as it will be: the formulas of the new tabs point into it. */
function withParametersTab(
  school: SchoolWorkbook,
  schemeIds: readonly string[],
  planner: TabPlanner,
  context: CommandContext,
): SchoolWorkbook {
  const content = wantedParameters(school, schemeIds);
  if (content === null) return school;
  const name = planner.put({
    role: 'parameters',
    scheme: '',
    part: '',
    wanted: school.parametersTab?.tab.name ?? PARAMETERS_TAB,
    columns: PARAMETER_HEADERS.map(({ key, text }) => ({ key, header: text })),
    rows: content.rows.length - FIRST_DATA_ROW + 1,
    content: (given) => ({ ...content, name: given }),
  });
  const reading = contentReading({ ...content, name });
  const tableSchemes = context.tableSchemes ?? ALL_TABLE_SCHEMES;
  const parameters = readParameters(reading, ALL_SCHEMES, school.globals.year, tableSchemes);
  return { ...school, parameters };
}

/**
 * A new 参数设置, or the present one with the rows of schemes that have none there below what stands
 * there; null where nothing is missing, or where the tab is another program's.
 */
function wantedParameters(
  { parameters, parametersTab: present, globals }: SchoolWorkbook,
  schemeIds: readonly string[],
): TabContent | null {
  const all = [...parameters.schemes, ...parameters.tableSchemes];
  const wanted = all.filter(({ id }) => schemeIds.includes(id));
  if (present === null) return parametersTab(globals, wanted);
  const { places } = parameters;
  if (places === null || present.stamp === null) return null;
  return appendParameters(present.tab, places, wanted, all);
}

function insertSheet(
  school: SchoolWorkbook,
  scheme: Scheme,
  part: ScorePart,
  members: readonly Person[],
  planner: TabPlanner,
): void {
  const sheet = school.schemes
    .find((each) => each.scheme.id === scheme.id)
    ?.sheets.find((each) => each.part.key === part.key);
  if (sheet !== undefined) {
    updateSheet(school, scheme, sheet, members, planner);
    return;
  }
  const stamp = fillInStamp(part.tab, scheme.id, { part });
  planner.put({
    role: 'fillIn',
    scheme: scheme.id,
    part: part.key,
    wanted: part.tab,
    columns: stamp.columns,
    rows: members.length,
    content: (name) =>
      fillInTab({
        scheme,
        part,
        tab: name,
        organisation: school.globals.organisation,
        year: school.globals.year,
        branches: school.roster.roster.branches,
        ...rosterIds(school),
        rows: members.map(newRow),
        extraColumns: [],
        reference: parameterReference(scheme, school.parameters.places),
      }),
  });
}

function updateSheet(
  school: SchoolWorkbook,
  scheme: Scheme,
  sheet: SheetInUse,
  members: readonly Person[],
  planner: TabPlanner,
): void {
  const present = new Set(sheet.rows.map(({ personId }) => personId));
  const added = members.filter((person) => !present.has(person.id));
  const { name } = sheet.tab;
  const rows = sheet.rows.length;
  const untouched =
    sheet.known.stamp === null ||
    sheet.header === null ||
    hasInputFormulas(sheet) ||
    (added.length === 0 && !needsLayout(sheet));
  if (untouched) {
    planner.note({ name, wanted: name, state: 'unchanged', rows });
    return;
  }
  const stamp = fillInStamp(name, scheme.id, sheet);
  planner.put({
    role: 'fillIn',
    scheme: scheme.id,
    part: sheet.part.key,
    wanted: name,
    columns: stamp.columns,
    rows: rows + added.length,
    content: () => layOutSheet(school, sheet, added),
  });
}
