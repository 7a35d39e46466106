import type { Problem } from '../../domain/problem';
import { severityOf } from '../../domain/problem';
import type { UnitSummary } from '../../domain/tables/summariseUnits';
import { summariseUnits } from '../../domain/tables/summariseUnits';
import type { TableScheme } from '../../domain/tables/tableScheme';
import type { Total, UnitResult } from '../../domain/tables/unitResult';
import type { SchemeCard, SchemeState } from '../schemeCard';
import type { SchoolWorkbook } from '../schoolWorkbook';
import type { TableEvaluation } from './evaluateTables';
import type { TableSchemeInUse } from './schoolTables';
import { tableFingerprint } from './tableFingerprint';

/** Where a scheme on tables stands in this workbook. */
export interface TableOverview extends SchemeCard {
  readonly scheme: TableScheme;
  /** Null when parameters forbid a calculation (E21) or there is no table of it. */
  readonly results: readonly UnitResult[] | null;
  readonly summary: UnitSummary | null;
  readonly totals: readonly Total[];
  /** Its fill-in tabs as they are called now. */
  readonly tabs: readonly string[];
}

export function absentTable(scheme: TableScheme): TableOverview {
  return {
    scheme,
    state: 'absent',
    expected: 0,
    filled: 0,
    missing: [],
    errors: 0,
    calculatedAt: null,
    summarised: false,
    results: null,
    summary: null,
    totals: [],
    tabs: scheme.tables.map(({ tab }) => tab),
  };
}

/** States in which a unit still waits for something to be filled in. */
const OPEN: readonly UnitResult['state'][] = ['unfinished', 'noDimension', 'pending'];

export function tableOverview(
  school: SchoolWorkbook,
  { inUse, output }: TableEvaluation,
  problems: readonly Problem[],
): TableOverview {
  const { scheme, tables } = inUse;
  const { metadata } = school.reading;
  const results = output?.units ?? null;
  const expected = (results ?? []).filter(
    ({ state }) => state !== 'exempt' && state !== 'postponed',
  );
  const missing = expected.filter(({ state }) => OPEN.includes(state));
  const calculation = metadata?.calculations.find((each) => each.scheme === scheme.id) ?? null;
  const errors = countErrors(school, inUse, problems);
  return {
    scheme,
    state: stateOf(
      errors,
      expected.length > 0 && missing.length === 0,
      calculation?.fingerprint ?? null,
      tableFingerprint(school.tables, { inUse, output }),
    ),
    expected: expected.length,
    filled: expected.length - missing.length,
    missing: missing.map(({ key, name, branch }) => ({ id: key, name, branch })),
    errors,
    calculatedAt: calculation?.time ?? null,
    summarised:
      metadata?.tabs.some((each) => each.role === 'summary' && each.scheme === scheme.id) ?? false,
    results,
    summary: results === null ? null : summariseUnits(scheme, results, school.tables.school),
    totals: output?.totals ?? [],
    tabs: tables.map(({ tab }) => tab.name),
  };
}

/** Errors on the scheme's tables and the base tabs it needs; roster and parameters concern all. */
function countErrors(
  school: SchoolWorkbook,
  { scheme, tables }: TableSchemeInUse,
  problems: readonly Problem[],
): number {
  const bases = school.tables.bases.filter(({ base }) => scheme.needs.includes(base));
  const tabs = new Set(
    [...tables, ...bases, school.rosterTab, school.parametersTab].map((known) => known?.tab.name),
  );
  // A blank cell is not yet a mistake: the form is being filled in.
  return problems.filter(
    ({ code, tab }) =>
      severityOf(code) === 'error' && code !== 'E01' && code !== 'E16' && tabs.has(tab),
  ).length;
}

function stateOf(
  errors: number,
  isComplete: boolean,
  stored: string | null,
  current: string,
): SchemeState {
  if (errors > 0) return 'problems';
  if (stored !== null) return stored === current ? 'calculated' : 'stale';
  return isComplete ? 'ready' : 'filling';
}
