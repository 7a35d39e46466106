import type { ScoreResult } from '../domain/engines/scoreResult';
import type { Summary } from '../domain/lists/summarise';
import { isDue } from '../domain/people/membership';
import type { Person } from '../domain/people/person';
import { type Problem, severityOf } from '../domain/problem';
import type { Scheme } from '../domain/scheme/scheme';
import { ALL_SCHEMES } from '../schemes/allSchemes';
import type { CalculationStamp } from '../workbook/metadata';
import type { WorkbookReading } from '../workbook/workbook';
import { currentFingerprint } from './calculationTime';
import type { CommandContext } from './command';
import { type Evaluation, evaluate } from './evaluate';
import { type SchoolWorkbook, understandWorkbook } from './schoolWorkbook';

/** Where a scheme stands in this workbook; 已定稿 comes with finalising. */
export type SchemeState = 'absent' | 'filling' | 'problems' | 'ready' | 'stale' | 'calculated';

export interface SchemeOverview {
  readonly scheme: Scheme;
  readonly state: SchemeState;
  /** People expected on the sheets, 人. */
  readonly expected: number;
  /** People with every part complete, 人. */
  readonly filled: number;
  readonly missing: readonly Person[];
  readonly errors: number;
  /** Null when parameters forbid a calculation (E21) or there is no sheet. */
  readonly results: readonly ScoreResult[] | null;
  readonly summary: Summary | null;
  /** When it was last calculated, ISO local time; null = never. */
  readonly calculatedAt: string | null;
  /** Summary and lists are in the workbook. */
  readonly summarised: boolean;
}

/** The one thing to do next. */
export type NextStep =
  | { readonly kind: 'start' }
  | { readonly kind: 'insert' }
  | { readonly kind: 'problems'; readonly scheme: string; readonly errors: number }
  | { readonly kind: 'fill'; readonly scheme: string; readonly missing: readonly Person[] }
  | { readonly kind: 'calculate'; readonly scheme: string; readonly stale: boolean }
  | { readonly kind: 'summarise'; readonly scheme: string }
  | { readonly kind: 'review'; readonly scheme: string };

export interface Overview {
  readonly year: string;
  readonly yearGuessed: boolean;
  /** 学期; blank when the workbook has none. */
  readonly semester: string;
  readonly organisation: string;
  readonly members: number;
  readonly branches: readonly string[];
  /** Every scheme the product ships, in the order they are offered. */
  readonly schemes: readonly SchemeOverview[];
  readonly problems: readonly Problem[];
  readonly next: NextStep;
}

/** Where this workbook stands; changes nothing. A workbook without a roster is at the very start. */
export function overview(reading: WorkbookReading, context: CommandContext): Overview {
  const understood = understandWorkbook(reading, context);
  if (!understood.ok) return emptyOverview(context);
  const school = understood.value;
  const { evaluations, problems } = evaluate(school);
  const schemes = ALL_SCHEMES.map((shipped) => {
    const evaluation = evaluations.find(({ inUse }) => inUse.scheme.id === shipped.id);
    return evaluation === undefined
      ? absent(shipped)
      : schemeOverview(school, evaluation, problems);
  });
  const { people, branches } = school.roster.roster;
  return {
    year: school.globals.year,
    yearGuessed: school.yearGuessed,
    semester: school.globals.semester,
    organisation: school.globals.organisation,
    members: people.filter((person) => isDue(person, school.globals.yearEnd)).length,
    branches,
    schemes,
    problems,
    next: nextStep(schemes),
  };
}

function emptyOverview(context: CommandContext): Overview {
  return {
    year: context.year ?? context.now.slice(0, 4),
    yearGuessed: true,
    semester: '',
    organisation: '',
    members: 0,
    branches: [],
    schemes: ALL_SCHEMES.map(absent),
    problems: [],
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

function nextStep(schemes: readonly SchemeOverview[]): NextStep {
  const inUse = schemes.filter(({ state }) => state !== 'absent');
  const first = (state: SchemeState): SchemeOverview | undefined =>
    inUse.find((each) => each.state === state);
  const wrong = first('problems');
  if (wrong !== undefined) {
    return { kind: 'problems', scheme: wrong.scheme.id, errors: wrong.errors };
  }
  const stale = first('stale');
  const ready = stale ?? first('ready');
  if (ready !== undefined) {
    return { kind: 'calculate', scheme: ready.scheme.id, stale: stale !== undefined };
  }
  const filling = first('filling');
  if (filling !== undefined) {
    return { kind: 'fill', scheme: filling.scheme.id, missing: filling.missing };
  }
  const open = inUse.find(({ summarised }) => !summarised) ?? inUse[0];
  if (open === undefined) return { kind: 'insert' };
  return { kind: open.summarised ? 'review' : 'summarise', scheme: open.scheme.id };
}
