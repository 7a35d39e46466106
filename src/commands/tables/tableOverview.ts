import type { Problem } from '../../domain/problem';
import { severityOf } from '../../domain/problem';
import { OPEN_STATES } from '../../domain/tables/openStates';
import type { UnitSummary } from '../../domain/tables/summariseUnits';
import { summariseUnits } from '../../domain/tables/summariseUnits';
import type { TableScheme } from '../../domain/tables/tableScheme';
import type { Total, UnitResult } from '../../domain/tables/unitResult';
import type { SchemeCard, SchemeState } from '../schemeCard';
import type { SchoolWorkbook } from '../schoolWorkbook';
import type { TableEvaluation } from './evaluateTables';
import { type ListedNames, listedNames } from './listedNames';
import { rowsOf, type TableSchemeInUse } from './schoolTables';
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
  /** Its result tabs that are in the workbook. */
  readonly resultTabs: readonly string[];
  /** Every name list with who stands on it now. */
  readonly lists: readonly ListedNames[];
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
    resultTabs: [],
    lists: listedNames(scheme, null, new Map()),
  };
}

export function tableOverview(
  school: SchoolWorkbook,
  { inUse, output }: TableEvaluation,
  problems: readonly Problem[],
): TableOverview {
  const { scheme, tables } = inUse;
  const calculation = school.reading.metadata?.calculations.find(
    (each) => each.scheme === scheme.id,
  );
  const errors = countErrors(school, inUse, problems);
  const counts = countsOf(output?.units ?? []);
  return {
    scheme,
    ...counts,
    state: stateOf(
      errors,
      counts.missing.length === 0 && (counts.expected > 0 || isFilledRegister(inUse)),
      calculation?.fingerprint ?? null,
      tableFingerprint(school, { inUse, output }),
    ),
    errors,
    calculatedAt: calculation?.time ?? null,
    summarised: isSummarised(school, scheme),
    ...resultsOf(output, school, scheme),
    tabs: tables.map(({ tab }) => tab.name),
    resultTabs: inUse.outputs.map(({ known }) => known.tab.name),
    lists: listedNames(scheme, output, rowsOf(inUse)),
  };
}

/** How many units are expected and filled in, and who is missing; the excused are not expected. */
function countsOf(
  units: readonly UnitResult[],
): Pick<TableOverview, 'expected' | 'filled' | 'missing'> {
  const expected = units.filter(({ state }) => state !== 'exempt' && state !== 'postponed');
  const missing = expected.filter(({ state }) => OPEN_STATES.includes(state));
  return {
    expected: expected.length,
    filled: expected.length - missing.length,
    missing: missing.map(({ key, name, branch }) => ({ id: key, name, branch })),
  };
}

function resultsOf(
  output: TableEvaluation['output'],
  { tables }: SchoolWorkbook,
  scheme: TableScheme,
): Pick<TableOverview, 'results' | 'summary' | 'totals'> {
  if (output === null) return { results: null, summary: null, totals: [] };
  const { units, totals } = output;
  return { results: units, summary: summariseUnits(scheme, units, tables.school), totals };
}

function isSummarised({ reading }: SchoolWorkbook, { id }: TableScheme): boolean {
  const tabs = reading.metadata?.tabs ?? [];
  return tabs.some(({ role, scheme }) => role === 'summary' && scheme === id);
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

/** A register without anybody to appraise is filled in as soon as it has an entry (3.15). */
function isFilledRegister({ scheme, tables }: TableSchemeInUse): boolean {
  return scheme.engine.kind === 'ledger' && tables.some(({ rows }) => rows.length > 0);
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
