import { type Result, success } from '../domain/result';
import { parameterReference } from '../sheets/parameterReference';
import { resultTab } from '../sheets/resultTab';
import { printedResultColumns } from '../sheets/review/decidedColumn';
import type { WorkbookReading } from '../workbook/workbook';
import { calculationTime } from './calculationTime';
import type { CommandContext, CommandFailure, Decision } from './command';
import { type EvaluatedWorkbook, type Evaluation, evaluate } from './evaluate';
import { newestLayout } from './newestLayout';
import { notesSteps } from './notesSteps';
import { directScores, partSources, seenVetoes } from './partSources';
import { putProblems } from './putProblems';
import type { CalculateReport } from './reports';
import { type SchoolWorkbook, understandWorkbook } from './schoolWorkbook';
import { scoreColumnSteps } from './scoreColumnSteps';
import { standingProblems } from './standingProblems';
import { putTableResults } from './tables/putTableResults';
import { unitSchemeReport } from './tables/unitSchemeReport';
import { TabPlanner } from './tabPlanner';

/** A calculation that is decided but not yet wrapped up: other commands add their tabs to it. */
export interface Calculated {
  readonly school: SchoolWorkbook;
  readonly evaluated: EvaluatedWorkbook;
  readonly planner: TabPlanner;
  readonly report: CalculateReport;
}

/**
 * Calculates all schemes in the workbook with one press (4.2 step 5): results to tabs of ours,
 * scores to the calc columns of the sheets, problems to 校验结果. Rows with errors are not scored
 * and do not stop the others; inputs are never touched. Repeatable.
 */
export function calculate(
  reading: WorkbookReading,
  context: CommandContext,
): Result<Decision<CalculateReport>, CommandFailure> {
  const calculated = decideCalculation(reading, context);
  if (!calculated.ok) return calculated;
  const { planner, report } = calculated.value;
  return success({ plan: planner.plan(), report: { ...report, tabs: planner.outcomes() } });
}

/** The calculation itself, for the commands that build on it; a final version is left alone. */
export function decideCalculation(
  reading: WorkbookReading,
  context: CommandContext,
): Result<Calculated, CommandFailure> {
  const finals = reading.metadata?.finals;
  if (finals !== undefined) {
    return { ok: false, failure: { code: 'isFinal', time: finals.time, by: finals.by } };
  }
  const first = understandWorkbook(reading, context);
  if (!first.ok) return first;
  if (first.value.schemes.length === 0 && first.value.tables.schemes.length === 0) {
    return {
      ok: false,
      failure: { code: 'noScoreSheet', tabs: reading.tabs.map((tab) => tab.name) },
    };
  }
  const planner = new TabPlanner(reading, context.toolVersion);
  const laidOut = newestLayout(first.value, planner);
  const understood = laidOut === null ? first : understandWorkbook(laidOut, context);
  if (!understood.ok) return understood;
  const school = understood.value;
  const evaluated = evaluate(school);
  const time = calculationTime(school, evaluated, context, planner);
  for (const evaluation of evaluated.evaluations) putResults(school, evaluation, time, planner);
  putTableResults(school, evaluated.tables, time, planner);
  putProblems(planner, school, standingProblems(school, evaluated.problems), context);
  return success({
    school,
    evaluated,
    planner,
    report: {
      year: school.globals.year,
      yearGuessed: school.yearGuessed,
      schemes: evaluated.evaluations.map(({ inUse, scored }) => ({
        scheme: inUse.scheme,
        results: scored?.results ?? null,
        summary: scored?.summary ?? null,
      })),
      tables: evaluated.tables.map((each) => unitSchemeReport(school, each)),
      problems: evaluated.problems,
      tabs: planner.outcomes(),
      time,
    },
  });
}

function putResults(
  school: SchoolWorkbook,
  { inUse, scored }: Evaluation,
  time: string,
  planner: TabPlanner,
): void {
  if (scored === null) return;
  const { scheme } = inUse;
  const { results } = scored;
  const reference = parameterReference(scheme, school.parameters.places);
  for (const sheet of inUse.sheets) {
    for (const step of notesSteps(sheet, scheme, reference)) planner.add(step);
    const rows = { results, missing: scheme.settings.missing };
    for (const step of scoreColumnSteps(sheet, rows, reference)) planner.add(step);
  }
  const people = school.roster.roster.people;
  planner.put({
    role: 'result',
    scheme: scheme.id,
    part: '',
    wanted: scheme.resultTab,
    columns: printedResultColumns(scheme, results).map(({ key, header }) => ({ key, header })),
    rows: results.length,
    content: (name) =>
      resultTab({
        scheme,
        tab: name,
        organisation: school.globals.organisation,
        year: school.globals.year,
        results,
        sources: partSources(inUse),
        directScores: directScores(inUse),
        seenVetoes: seenVetoes(inUse),
        probationary: new Set(
          people.flatMap((each) => (each.partyStatus === '预备' ? [each.id] : [])),
        ),
        reference,
        time: time.slice(0, 16).replace('T', ' '),
      }),
  });
}
