import type { ScoreResult } from '../domain/engines/scoreResult';
import type { Summary } from '../domain/lists/summarise';
import { isDue } from '../domain/people/membership';
import { type Problem, severityOf } from '../domain/problem';
import type { Scheme } from '../domain/scheme/scheme';
import { ALL_SCHEMES } from '../schemes/allSchemes';
import { ALL_TABLE_SCHEMES } from '../schemes/tables/allTableSchemes';
import type { CalculationStamp } from '../workbook/metadata';
import type { WorkbookReading } from '../workbook/workbook';
import { currentFingerprint } from './calculationTime';
import type { CommandContext } from './command';
import { type Evaluation, evaluate } from './evaluate';
import { type FinalOverview, finalOverview, NOTHING_FINAL } from './finalise/finalOverview';
import { type NextStep, nextStep } from './nextStep';
import { type ReviewReport, reviewEvaluated } from './review/review';
import type { SchemeCard, SchemeState } from './schemeCard';
import { type SchoolWorkbook, understandWorkbook } from './schoolWorkbook';
import { absentTable, type TableOverview, tableOverview } from './tables/tableOverview';

export interface SchemeOverview extends SchemeCard {
  readonly scheme: Scheme;
  /** Null when parameters forbid a calculation (E21) or there is no sheet. */
  readonly results: readonly ScoreResult[] | null;
  readonly summary: Summary | null;
}

export interface Overview {
  readonly year: string;
  readonly yearGuessed: boolean;
  /** 学期; blank when the workbook has none. */
  readonly semester: string;
  readonly organisation: string;
  readonly members: number;
  readonly branches: readonly string[];
  /** Every scheme of score sheets the product ships. */
  readonly schemes: readonly SchemeOverview[];
  /** Every scheme on tables the product ships, in the order they are offered. */
  readonly tables: readonly TableOverview[];
  readonly problems: readonly Problem[];
  /** What to look at before people decide, and what they decided (4.2 step 6). */
  readonly review: ReviewReport;
  /** 定稿: since when, what changed since, or what stands in its way. */
  readonly final: FinalOverview;
  readonly next: NextStep;
}

/** Where this workbook stands; changes nothing. A workbook without a roster is at the very start. */
export function overview(reading: WorkbookReading, context: CommandContext): Overview {
  const understood = understandWorkbook(reading, context);
  if (!understood.ok) return emptyOverview(context);
  const school = understood.value;
  const found = evaluate(school);
  const { evaluations, tables: evaluated, problems } = found;
  const tables = (context.tableSchemes ?? ALL_TABLE_SCHEMES).map((shipped) => {
    const evaluation = evaluated.find(({ inUse }) => inUse.scheme.id === shipped.id);
    return evaluation === undefined
      ? absentTable(shipped)
      : tableOverview(school, evaluation, problems);
  });
  const schemes = ALL_SCHEMES.map((shipped) => {
    const evaluation = evaluations.find(({ inUse }) => inUse.scheme.id === shipped.id);
    return evaluation === undefined
      ? absent(shipped)
      : schemeOverview(school, evaluation, problems);
  });
  const { people, branches } = school.roster.roster;
  const final = finalOverview(school, found);
  return {
    year: school.globals.year,
    yearGuessed: school.yearGuessed,
    semester: school.globals.semester,
    organisation: school.globals.organisation,
    members: people.filter((person) => isDue(person, school.globals.yearEnd)).length,
    branches,
    schemes,
    tables,
    problems,
    review: reviewEvaluated(school, found),
    final,
    next: nextStep([...schemes, ...tables], final.stamp !== null),
  };
}

function emptyOverview(context: CommandContext): Overview {
  const year = context.year ?? context.now.slice(0, 4);
  return {
    year,
    yearGuessed: true,
    semester: '',
    organisation: '',
    members: 0,
    branches: [],
    schemes: ALL_SCHEMES.map(absent),
    tables: (context.tableSchemes ?? ALL_TABLE_SCHEMES).map(absentTable),
    problems: [],
    review: { year, yearGuessed: true, schemes: [], problems: [] },
    final: NOTHING_FINAL,
    next: { kind: 'start' },
  };
}

function absent(scheme: Scheme): SchemeOverview {
  return {
    scheme,
    state: 'absent',
    expected: 0,
    filled: 0,
    missing: [],
    errors: 0,
    results: null,
    summary: null,
    calculatedAt: null,
    summarised: false,
  };
}

function schemeOverview(
  school: SchoolWorkbook,
  evaluation: Evaluation,
  problems: readonly Problem[],
): SchemeOverview {
  const { inUse, scored } = evaluation;
  const { scheme } = inUse;
  const { metadata } = school.reading;
  const results = scored?.results ?? null;
  const expected = (results ?? []).filter(
    ({ state }) => state !== 'exempt' && state !== 'postponed',
  );
  const missing = expected.filter(({ state }) => state === 'unfinished');
  const errors = countErrors(school, evaluation, problems);
  const calculation = metadata?.calculations.find((each) => each.scheme === scheme.id) ?? null;
  const filled = expected.length - missing.length;
  return {
    scheme,
    state: stateOf(errors, filled === expected.length, freshness(school, evaluation, calculation)),
    expected: expected.length,
    filled,
    missing: missing.flatMap(({ personId }) => school.roster.roster.byId.get(personId) ?? []),
    errors,
    results,
    summary: scored?.summary ?? null,
    calculatedAt: calculation?.time ?? null,
    summarised:
      metadata?.tabs.some(({ role, scheme: id }) => role === 'summary' && id === scheme.id) ??
      false,
  };
}

/** Errors on the scheme's sheets; roster and parameters concern every scheme. */
function countErrors(
  school: SchoolWorkbook,
  { inUse }: Evaluation,
  problems: readonly Problem[],
): number {
  const tabs = new Set(
    [...inUse.sheets, school.rosterTab, school.parametersTab].map((known) => known?.tab.name),
  );
  // A blank cell is not yet a mistake: the form is being filled in.
  return problems.filter(
    ({ code, tab }) =>
      severityOf(code) === 'error' && code !== 'E01' && code !== 'E16' && tabs.has(tab),
  ).length;
}

type Freshness = 'never' | 'fresh' | 'stale';

/** Whether the results in the workbook still belong to its inputs (R-10, W26). */
function freshness(
  school: SchoolWorkbook,
  evaluation: Evaluation,
  calculation: CalculationStamp | null,
): Freshness {
  if (calculation === null) return 'never';
  return calculation.fingerprint === currentFingerprint(school, evaluation) ? 'fresh' : 'stale';
}

function stateOf(errors: number, isComplete: boolean, results: Freshness): SchemeState {
  if (errors > 0) return 'problems';
  switch (results) {
    case 'fresh':
      return 'calculated';
    case 'stale':
      return 'stale';
    case 'never':
      return isComplete ? 'ready' : 'filling';
  }
}
