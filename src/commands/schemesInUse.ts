import type { Problem } from '../domain/problem';
import type { Alias } from '../domain/reading/alias';
import { checkScheme } from '../domain/scheme/checkScheme';
import { partColumns, type Scheme, type ScorePart } from '../domain/scheme/scheme';
import { ALL_SCHEMES } from '../schemes/allSchemes';
import { faultProblem } from '../sheets/faultProblem';
import type { ParametersReading } from '../sheets/parametersReading';
import type { RosterReading } from '../sheets/readRoster';
import { readScoreSheet, type ScoreSheetReading } from '../sheets/readScoreSheet';
import { tabProblem } from '../sheets/tabProblem';
import { adoptedView, mappingProblem } from './adopt/adoptedView';
import type { KnownSheet } from './recogniseTabs';

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

/** What was read before the sheets. */
interface SheetsContext {
  readonly parameters: ParametersReading;
  readonly roster: RosterReading;
  readonly year: number;
  readonly aliases: readonly Alias[];
}

/** The schemes of score sheets that have one in the workbook, with the sheets as read. */
export function schemesInUse(
  sheets: readonly KnownSheet[],
  { parameters, roster, year, aliases }: SheetsContext,
): SchemeInUse[] {
  return parameters.schemes.flatMap((scheme): SchemeInUse[] => {
    const own = sheets.filter((sheet) => sheet.scheme.id === scheme.id);
    const shipped = ALL_SCHEMES.find((each) => each.id === scheme.id);
    if (own.length === 0 || shipped === undefined) return [];
    const read = own.map((known): SheetInUse => {
      const part = scheme.parts.find((each) => each.key === known.part.key) ?? known.part;
      const tab = adoptedView(known, partColumns(part));
      if (tab === null) return { known, ...unreadSheet(known, part) };
      const request = {
        part,
        tab,
        roster: roster.roster,
        yearEnd: parameters.globals.yearEnd,
        year,
        formerHeaders: formerHeaders(known),
        aliases,
      };
      return { known, ...readScoreSheet(request) };
    });
    const faults = checkScheme(scheme).map((fault) =>
      faultProblem(scheme, fault, parameters.places),
    );
    return [{ scheme, shipped, sheets: read, faults }];
  });
}

/** An adopted tab whose headers are gone. */
function unreadSheet(known: KnownSheet, part: ScorePart): ScoreSheetReading {
  const problems = [mappingProblem(known, part.label)];
  return { part, tab: known.tab, header: null, rows: [], entries: [], problems };
}

/** Under which header each column stood when we wrote the tab; shipped labels otherwise. */
function formerHeaders(known: KnownSheet): Map<string, string> {
  if (known.stamp !== null) {
    return new Map(known.stamp.columns.map(({ key, header }) => [key, header]));
  }
  return new Map(known.part.indicators.map(({ key, label }) => [key, label]));
}

/** A score sheet of a scheme in use that is not in the workbook at all (E17). */
export function missingSheets({ scheme, sheets }: Omit<SchemeInUse, 'shipped'>): Problem[] {
  return scheme.parts
    .filter((part) => !sheets.some((sheet) => sheet.part.key === part.key))
    .map((part) =>
      tabProblem('E17', part.tab, { detail: { reason: 'noTab', header: part.label } }),
    );
}
