import type { Problem } from '../domain/problem';
import { failure, type Result, success } from '../domain/result';
import type { Globals } from '../domain/scheme/globals';
import type { TableScheme } from '../domain/tables/tableScheme';
import { ALL_SCHEMES } from '../schemes/allSchemes';
import { ALL_TABLE_SCHEMES } from '../schemes/tables/allTableSchemes';
import { metaText } from '../sheets/metaText';
import { defaultParameters, type ParametersReading } from '../sheets/parametersReading';
import { readParameters } from '../sheets/readParameters';
import { type RosterReading, readRoster } from '../sheets/readRoster';
import { type OverridesReading, readOverrides } from '../sheets/review/readOverrides';
import type { TabReading } from '../sheets/tabReading';
import type { WorkbookReading } from '../workbook/workbook';
import { adoptableTables } from './adopt/adoptableTables';
import { adoptedTabs } from './adopt/adoptedTabs';
import { lostMappingProblem } from './adopt/adoptedView';
import type { CommandContext, CommandFailure } from './command';
import { type KnownTab, type KnownTabs, recogniseTabs } from './recogniseTabs';
import { missingSheets, type SchemeInUse, schemesInUse } from './schemesInUse';
import type { SchoolTables } from './tables/schoolTables';
import { understandTables } from './tables/understandTables';

/** A workbook as the commands see it. */
export interface SchoolWorkbook {
  readonly reading: WorkbookReading;
  readonly globals: Globals;
  /** 考核年度 was taken from the clock, because nothing in the workbook says it. */
  readonly yearGuessed: boolean;
  readonly rosterTab: KnownTab;
  readonly roster: RosterReading;
  readonly parametersTab: KnownTab | null;
  readonly parameters: ParametersReading;
  readonly schemes: readonly SchemeInUse[];
  /** The base tabs and the schemes on tables. */
  readonly tables: SchoolTables;
  /** What people decided over proposed bands; null without the tab 复核调整. */
  readonly overrides: OverridesReading | null;
  /** Everything found while reading, in no particular order. */
  readonly problems: readonly Problem[];
}

/** Reads the whole workbook once, or says why nothing can be done with it. */
export function understandWorkbook(
  reading: WorkbookReading,
  context: CommandContext,
): Result<SchoolWorkbook, CommandFailure> {
  const known = recogniseTabs(reading, ALL_SCHEMES);
  const tableSchemes = context.tableSchemes ?? ALL_TABLE_SCHEMES;
  if (known.roster === null) {
    return failure({ code: 'noRoster', tabs: reading.tabs.map((tab) => tab.name) });
  }
  const said = known.sheets
    .map(({ tab }) => yearOf(metaText(tab, '考核周期')))
    .find((year) => year !== null);
  const guess = said ?? context.year ?? yearOfClock(context.now);
  const parameters = parametersOf(known, guess, tableSchemes);
  const globals = withOrganisation(parameters.globals, known.roster.tab);
  const year = smallYear(globals.year);
  const aliases = reading.metadata?.aliases ?? [];
  const roster = readRoster(known.roster.tab, year, aliases);
  const unusable = rosterFailure(known.roster.tab.name, roster);
  if (unusable !== null) return failure(unusable);
  const overrides = overridesOf(known, parameters, year);
  const schemes = schemesInUse(known.sheets, { parameters, roster, year, aliases });
  const today = context.now.slice(0, 10);
  const taken = takenNames(known);
  const before = { roster, parameters, globals, year, today, aliases };
  const tables = understandTables({ reading, taken, ...before });
  return success({
    reading,
    globals,
    yearGuessed: said === undefined && context.year === null && !parameters.yearGiven,
    rosterTab: known.roster,
    roster,
    parametersTab: known.parameters,
    parameters,
    schemes,
    tables,
    overrides,
    problems: [
      ...parameters.problems,
      ...roster.problems,
      ...schemes.flatMap((each) => [...each.faults, ...missingSheets(each)]),
      ...schemes.flatMap(({ sheets }) => sheets.flatMap(({ problems }) => problems)),
      ...tables.problems,
      ...(overrides?.problems ?? []),
      ...lostMappings(reading, context),
    ],
  });
}

/** 参数设置, or the defaults where there is none. */
function parametersOf(
  { parameters }: KnownTabs,
  year: string,
  tableSchemes: readonly TableScheme[],
): ParametersReading {
  return parameters === null
    ? defaultParameters(ALL_SCHEMES, year, tableSchemes)
    : readParameters(parameters.tab, ALL_SCHEMES, year, tableSchemes);
}

/** Why nothing can be done with a roster; null when it can be used. */
function rosterFailure(tab: string, { roster, problems }: RosterReading): CommandFailure | null {
  const missing = problems.flatMap(({ code, detail }) =>
    code === 'E17' ? [detail['header'] ?? ''] : [],
  );
  if (missing.length > 0) return { code: 'rosterColumns', tab, missing };
  return roster.people.length === 0 ? { code: 'noPeople', tab } : null;
}

/** 复核调整; null where there is none. */
function overridesOf(
  { review }: KnownTabs,
  { schemes, tableSchemes }: ParametersReading,
  year: number,
): OverridesReading | null {
  return review === null ? null : readOverrides(review.tab, [...schemes, ...tableSchemes], year);
}

/** E17 for tables that were adopted and whose tab cannot be told any more. */
function lostMappings(reading: WorkbookReading, context: CommandContext): readonly Problem[] {
  const tables = adoptableTables(context);
  return adoptedTabs(reading).lost.flatMap((lost) => {
    const { scheme, part } = lost.mapping;
    const table = tables.find((each) => each.scheme === scheme && each.part === part);
    return table === undefined ? [] : [lostMappingProblem(lost, table.title)];
  });
}

/** Tabs that are no tables, because they are something else. */
function takenNames({ roster, parameters, sheets, review }: KnownTabs): ReadonlySet<string> {
  return new Set([roster, parameters, review, ...sheets].flatMap((each) => each?.tab.name ?? []));
}

/** 单位 as 参数设置 says it, else as it stands above the roster (C-02). */
function withOrganisation(globals: Globals, roster: TabReading): Globals {
  return globals.organisation === ''
    ? { ...globals, organisation: metaText(roster, '单位') }
    : globals;
}

/** Before April the appraisal of last year is still being finished (4.1). */
function yearOfClock(now: string): string {
  const year = now.slice(0, 4);
  return now.slice(5, 7) < '04' ? String(smallYear(year) - 1) : year;
}

function yearOf(text: string): string | null {
  return /(?:19|20)\d{2}/u.exec(text)?.[0] ?? null;
}

/** Four digits as a small integer; dates want it so. */
export function smallYear(digits: string): number {
  let year = 0;
  for (const digit of digits) year = year * 10 + (digit.charCodeAt(0) - 48);
  return year;
}
