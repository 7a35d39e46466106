import type { ScoreResult } from '../domain/engines/scoreResult';
import { scoreSheet } from '../domain/engines/scoreSheet';
import { type Summary, summarise } from '../domain/lists/summarise';
import { type Problem, severityOf } from '../domain/problem';
import { adjustScores } from '../domain/review/adjustScores';
import type { OverrideFault } from '../domain/review/override';
import { shareOf } from '../domain/scheme/shareOf';
import { formulaProblems } from '../sheets/formulaProblems';
import { parameterReference } from '../sheets/parameterReference';
import { overrideProblem } from '../sheets/review/readOverrides';
import { reviewProblems } from '../sheets/reviewProblems';
import { entriesOf } from './review/entriesOf';
import type { SchemeInUse } from './schemesInUse';
import type { SchoolWorkbook } from './schoolWorkbook';
import { evaluateTables, type TableEvaluation, tableProblems } from './tables/evaluateTables';
import { tableFormulaProblems } from './tables/tableFormulaProblems';

/** Results with what people decided over them, and which decisions are not in force or odd. */
export interface Scored {
  readonly results: readonly ScoreResult[];
  readonly summary: Summary;
  readonly faults: readonly OverrideFault[];
}

/** The results of one scheme, or the faults in its parameters that forbid a calculation (E21). */
export interface Evaluation {
  readonly inUse: SchemeInUse;
  /** Null when calculation is refused. */
  readonly scored: Scored | null;
}

export interface EvaluatedWorkbook {
  readonly evaluations: readonly Evaluation[];
  readonly tables: readonly TableEvaluation[];
  /** All problems: reading, parameters, formulas, review; errors first, then by tab and row. */
  readonly problems: readonly Problem[];
}

/** Calculates every scheme in use and collects everything that is to be said. Pure. */
export function evaluate(school: SchoolWorkbook): EvaluatedWorkbook {
  const unusable = school.parameters.problems.some(({ code }) => code === 'E21' || code === 'E17');
  const evaluations = school.schemes.map((inUse): Evaluation => {
    if (unusable || inUse.faults.length > 0) return { inUse, scored: null };
    const results = scoreSheet({
      scheme: inUse.scheme,
      roster: school.roster.roster,
      entries: inUse.sheets.flatMap(({ entries }) => entries),
      yearEnd: school.globals.yearEnd,
    });
    const { bands, settings } = inUse.scheme;
    const cap = settings.excellentCap === 'none' ? null : shareOf(settings.excellentCapShare);
    const adjusted = adjustScores(inUse.scheme, results, entriesOf(school, inUse.scheme));
    const summary = summarise(adjusted.results, bands, cap);
    return { inUse, scored: { ...adjusted, summary } };
  });
  const found = evaluations.flatMap(({ inUse, scored }) =>
    scored === null
      ? []
      : [
          ...inUse.sheets.flatMap((sheet) =>
            formulaProblems(sheet, scored.results, {
              missing: inUse.scheme.settings.missing,
              reference: parameterReference(inUse.scheme, school.parameters.places),
              isOurs: sheet.known.stamp !== null,
            }),
          ),
          ...reviewProblems(inUse.scheme, scored.results, scored.summary),
          ...faultProblems(school, scored.faults),
        ],
  );
  const tables = evaluateTables(school.tables, unusable, (scheme) => entriesOf(school, scheme));
  const problems = [
    ...school.problems,
    ...found,
    ...tables.flatMap((each) => [...tableProblems(each), ...faultProblems(school, each.faults)]),
    ...tableFormulaProblems(school, tables),
  ];
  return { evaluations, tables, problems: inOrder(problems) };
}

function faultProblems(
  { overrides }: SchoolWorkbook,
  faults: readonly OverrideFault[],
): readonly Problem[] {
  return overrides === null ? [] : faults.map((fault) => overrideProblem(fault, overrides));
}

const SEVERITIES = ['error', 'warning', 'notice'] as const;

/** Errors first; within a severity by code, otherwise in the order found, which is tab and row. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  return SEVERITIES.flatMap((severity) =>
    problems.filter((problem) => severityOf(problem.code) === severity),
  );
}
