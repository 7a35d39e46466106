import type { ScoreResult } from '../domain/engines/scoreResult';
import { scoreSheet } from '../domain/engines/scoreSheet';
import { type Summary, summarise } from '../domain/lists/summarise';
import { type Problem, severityOf } from '../domain/problem';
import { shareOf } from '../domain/scheme/shareOf';
import { formulaProblems } from '../sheets/formulaProblems';
import { parameterReference } from '../sheets/parameterReference';
import { reviewProblems } from '../sheets/reviewProblems';
import type { SchemeInUse } from './schemesInUse';
import type { SchoolWorkbook } from './schoolWorkbook';
import { evaluateTables, type TableEvaluation, tableProblems } from './tables/evaluateTables';
import { tableFormulaProblems } from './tables/tableFormulaProblems';

/** The results of one scheme, or the faults in its parameters that forbid a calculation (E21). */
export interface Evaluation {
  readonly inUse: SchemeInUse;
  /** Null when calculation is refused. */
  readonly scored: { readonly results: readonly ScoreResult[]; readonly summary: Summary } | null;
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
    return { inUse, scored: { results, summary: summarise(results, bands, cap) } };
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
        ],
  );
  const tables = evaluateTables(school.tables, unusable);
  const problems = [
    ...school.problems,
    ...found,
    ...tables.flatMap(tableProblems),
    ...tableFormulaProblems(school, tables),
  ];
  return { evaluations, tables, problems: inOrder(problems) };
}

const SEVERITIES = ['error', 'warning', 'notice'] as const;

/** Errors first; within a severity by code, otherwise in the order found, which is tab and row. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  return SEVERITIES.flatMap((severity) =>
    problems.filter((problem) => severityOf(problem.code) === severity),
  );
}
