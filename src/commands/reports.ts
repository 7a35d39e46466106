import type { NoticePeriod } from '../domain/calendar/noticePeriod';
import type { ScoreResult } from '../domain/engines/scoreResult';
import type { Summary } from '../domain/lists/summarise';
import type { Problem } from '../domain/problem';
import type { Scheme } from '../domain/scheme/scheme';
import type { AnyScheme } from '../domain/tables/anyScheme';
import type { ListPurpose } from '../domain/tables/circular';
import type { UnitSummary } from '../domain/tables/summariseUnits';
import type { TableScheme } from '../domain/tables/tableScheme';
import type { Total, UnitResult } from '../domain/tables/unitResult';

/** What happened to one tab. `wanted` differs from `name` when that name was taken by a user's tab. */
export interface TabOutcome {
  readonly name: string;
  readonly wanted: string;
  readonly state: 'added' | 'updated' | 'unchanged';
  /** People on the tab. */
  readonly rows: number;
}

/** Shared by all commands: which year was taken and whether it was only guessed. */
export interface YearReport {
  readonly year: string;
  readonly yearGuessed: boolean;
}

export interface InsertReport extends YearReport {
  readonly tabs: readonly TabOutcome[];
  readonly members: number;
  readonly branches: readonly string[];
  readonly problems: readonly Problem[];
}

export interface CheckReport extends YearReport {
  readonly problems: readonly Problem[];
  /** Every scheme that has a sheet in the workbook, of both kinds. */
  readonly schemes: readonly AnyScheme[];
}

/** One scheme after the calculation; `results` is null when parameters forbid it (E21). */
export interface SchemeReport {
  readonly scheme: Scheme;
  readonly results: readonly ScoreResult[] | null;
  readonly summary: Summary | null;
}

/** A scheme on tables after the calculation; `results` is null when parameters forbid it (E21). */
export interface UnitSchemeReport {
  readonly scheme: TableScheme;
  readonly results: readonly UnitResult[] | null;
  readonly summary: UnitSummary | null;
  readonly totals: readonly Total[];
}

export interface CalculateReport extends YearReport {
  readonly schemes: readonly SchemeReport[];
  readonly tables: readonly UnitSchemeReport[];
  readonly problems: readonly Problem[];
  readonly tabs: readonly TabOutcome[];
  /** Time printed with the results; that of the first calculation with the same input. */
  readonly time: string;
}

export interface SummariseReport extends CalculateReport {
  readonly lists: readonly {
    readonly scheme: string;
    readonly tab: string;
    readonly purpose: ListPurpose;
    readonly ids: readonly string[];
    /** Of a notice: from when to when it hangs. */
    readonly period?: NoticePeriod;
  }[];
}

/** How one result came about: of a person on score sheets, or of any unit of a scheme on tables. */
export type ExplainReport = YearReport & { readonly problems: readonly Problem[] } & (
    | { readonly kind: 'person'; readonly scheme: Scheme; readonly result: ScoreResult }
    | { readonly kind: 'unit'; readonly scheme: TableScheme; readonly result: UnitResult }
  );
