import type { Problem } from '../domain/problem';
import type { TableScheme } from '../domain/tables/tableScheme';
import type { Plan } from '../workbook/plan';
import type { AdoptFault } from './adopt/adoptFault';
import type { FinaliseFailure } from './finalise/finaliseFailure';
import type { HandOutFailure } from './handOut/handOutFailure';

/** What a command needs from outside: the clock, our version, and words for tabs. */
export interface CommandContext {
  /** Local time as "2025-01-10T08:30:00"; printed with results. */
  readonly now: string;
  readonly toolVersion: string;
  /** The Chinese sentence of a problem, for the tab 校验结果 (forms are Chinese, always). */
  readonly sentence: (problem: Problem) => string;
  /** 考核年度 when the workbook does not say one; null = from the clock. */
  readonly year: string | null;
  /** The schemes on tables that are known; the shipped ones unless given. */
  readonly tableSchemes?: readonly TableScheme[];
}

/** What a command decided: the plan to apply (null = nothing to do) and what to tell people. */
export interface Decision<Report> {
  readonly plan: Plan | null;
  readonly report: Report;
}

/** Why a command cannot run at all (exit code 2); nothing was planned. */
export type CommandFailure =
  /** A table of the office's own cannot be adopted, or the adoption taken back. */
  | { readonly code: 'adoptRefused'; readonly fault: AdoptFault }
  | { readonly code: 'noRoster'; readonly tabs: readonly string[] }
  /** A roster tab was found, but its header lacks these columns. */
  | { readonly code: 'rosterColumns'; readonly tab: string; readonly missing: readonly string[] }
  | { readonly code: 'noPeople'; readonly tab: string }
  /** No score sheet of any scheme was found. */
  | { readonly code: 'noScoreSheet'; readonly tabs: readonly string[] }
  /** The workbook of the period before cannot be calculated; these are its tabs. */
  | { readonly code: 'previousUnusable'; readonly tabs: readonly string[] }
  | { readonly code: 'unknownScheme'; readonly id: string; readonly known: readonly string[] }
  | { readonly code: 'schemeNotInUse'; readonly id: string }
  | { readonly code: 'unknownPerson'; readonly id: string }
  | { readonly code: 'parametersWrong'; readonly problems: readonly Problem[] }
  | FinaliseFailure
  | HandOutFailure
  /** What people decided over a band was not written down. */
  | {
      readonly code: 'overrideRefused';
      readonly reason: OverrideRefusal;
      /** Whom it was about, or the tab. */
      readonly about: string;
      /** The band that was asked for, or the state that stands there. */
      readonly band: string;
      readonly known: readonly string[];
    }
  /** No ballots were printed; `known`: the voter groups of the scheme. */
  | {
      readonly code: 'ballotsRefused';
      readonly reason: BallotsRefusal;
      /** The scheme, or the voter group it was about. */
      readonly about: string;
      readonly known: readonly string[];
    };

/** Why no ballots are printed. */
export type BallotsRefusal =
  /** The scheme holds no vote. */
  | 'noBallot'
  | 'unknownGroup'
  /** More than 999 or no whole number. */
  | 'badCount'
  /** Nobody gets one. */
  | 'noCounts'
  /** There is nobody to vote on. */
  | 'noObjects';

/** Why an override is not written down. */
export type OverrideRefusal =
  | 'noReason'
  | 'noName'
  | 'unknownBand'
  | 'notScored'
  | 'sameBand'
  | 'badDate'
  /** There is none to take back. */
  | 'none'
  /** 复核调整 lacks a column that is needed. */
  | 'unreadable';
