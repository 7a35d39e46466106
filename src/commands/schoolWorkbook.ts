import type { Problem } from '../domain/problem';
import { failure, type Result, success } from '../domain/result';
import { checkScheme } from '../domain/scheme/checkScheme';
import type { Globals } from '../domain/scheme/globals';
import type { Scheme } from '../domain/scheme/scheme';
import { ALL_SCHEMES } from '../schemes/allSchemes';
import { faultProblem } from '../sheets/faultProblem';
import { metaText } from '../sheets/metaText';
import { defaultParameters, type ParametersReading } from '../sheets/parametersReading';
import { readParameters } from '../sheets/readParameters';
import { type RosterReading, readRoster } from '../sheets/readRoster';
import { readScoreSheet, type ScoreSheetReading } from '../sheets/readScoreSheet';
import { tabProblem } from '../sheets/tabProblem';
import type { TabReading } from '../sheets/tabReading';
import type { WorkbookReading } from '../workbook/workbook';
import type { CommandContext, CommandFailure } from './command';
import { type KnownSheet, type KnownTab, recogniseTabs } from './recogniseTabs';

/** A scheme that has a score sheet in the workbook, with the sheets as they were read. */
export interface SchemeInUse {
  readonly scheme: Scheme;
  /** The scheme as it ships, before 参数设置. */
  readonly shipped: Scheme;
  readonly sheets: readonly SheetInUse[];
  /** E21: while there is one, the scheme is not calculated. */
  readonly faults: readonly Problem[];
}

export interface SheetInUse extends ScoreSheetReading {
  readonly known: KnownSheet;
}

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
  /** Everything found while reading, in no particular order. */
  readonly problems: readonly Problem[];
}

/** Reads the whole workbook once, or says why nothing can be done with it. */
export function understandWorkbook(
  reading: WorkbookReading,
  context: CommandContext,
): Result<SchoolWorkbook, CommandFailure> {
  const known = recogniseTabs(reading, ALL_SCHEMES);
  if (known.roster === null) {
    return failure({ code: 'noRoster', tabs: reading.tabs.map((tab) => tab.name) });
  }
  const said = known.sheets
    .map(({ tab }) => yearOf(metaText(tab, '考核周期')))
    .find((year) => year !== null);
  const guess = said ?? context.year ?? yearOfClock(context.now);
  const parameters =
    known.parameters === null
      ? defaultParameters(ALL_SCHEMES, guess)
      : readParameters(known.parameters.tab, ALL_SCHEMES, guess);
  const globals = withOrganisation(parameters.globals, known.roster.tab);
  const year = smallYear(globals.year);
  const roster = readRoster(known.roster.tab, year);
  const missing = roster.problems.filter((problem) => problem.code === 'E17');
  if (missing.length > 0) {
    const headers = missing.map((problem) => problem.detail['header'] ?? '');
    return failure({ code: 'rosterColumns', tab: known.roster.tab.name, missing: headers });
  }
  if (roster.roster.people.length === 0) {
    return failure({ code: 'noPeople', tab: known.roster.tab.name });
  }
  const schemes = schemesInUse(known.sheets, parameters, roster, year);
  return success({
    reading,
    globals,
    yearGuessed: said === undefined && context.year === null && !parameters.yearGiven,
    rosterTab: known.roster,
    roster,
    parametersTab: known.parameters,
    parameters,
    schemes,
    problems: [
      ...parameters.problems,
      ...roster.problems,
      ...schemes.flatMap((each) => [...each.faults, ...missingSheets(each)]),
      ...schemes.flatMap(({ sheets }) => sheets.flatMap(({ problems }) => problems)),
    ],
  });
}

function schemesInUse(
  sheets: readonly KnownSheet[],
  parameters: ParametersReading,
  roster: RosterReading,
  year: number,
): SchemeInUse[] {
  return parameters.schemes.flatMap((scheme): SchemeInUse[] => {
    const own = sheets.filter((sheet) => sheet.scheme.id === scheme.id);
    const shipped = ALL_SCHEMES.find((each) => each.id === scheme.id);
    if (own.length === 0 || shipped === undefined) return [];
    const read = own.map((known): SheetInUse => {
      const part = scheme.parts.find((each) => each.key === known.part.key) ?? known.part;
      const request = {
        part,
        tab: known.tab,
        roster: roster.roster,
        yearEnd: parameters.globals.yearEnd,
        year,
        formerHeaders: formerHeaders(known),
      };
      return { known, ...readScoreSheet(request) };
    });
    const faults = checkScheme(scheme).map((fault) =>
      faultProblem(scheme, fault, parameters.places),
    );
    return [{ scheme, shipped, sheets: read, faults }];
  });
}

/** 单位 as 参数设置 says it, else as it stands above the roster (C-02). */
function withOrganisation(globals: Globals, roster: TabReading): Globals {
  return globals.organisation === ''
    ? { ...globals, organisation: metaText(roster, '单位') }
    : globals;
}

/** Under which header each column stood when we wrote the tab; shipped labels otherwise. */
function formerHeaders(known: KnownSheet): Map<string, string> {
  if (known.stamp !== null) {
    return new Map(known.stamp.columns.map(({ key, header }) => [key, header]));
  }
  return new Map(known.part.indicators.map(({ key, label }) => [key, label]));
}

/** A score sheet of a scheme in use that is not in the workbook at all (E17). */
function missingSheets({ scheme, sheets }: Omit<SchemeInUse, 'shipped'>): Problem[] {
  return scheme.parts
    .filter((part) => !sheets.some((sheet) => sheet.part.key === part.key))
    .map((part) =>
      tabProblem('E17', part.tab, { detail: { reason: 'noTab', header: part.label } }),
    );
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
function smallYear(digits: string): number {
  let year = 0;
  for (const digit of digits) year = year * 10 + (digit.charCodeAt(0) - 48);
  return year;
}
