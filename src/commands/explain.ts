import { failure, type Result, success } from '../domain/result';
import type { WorkbookReading } from '../workbook/workbook';
import type { CommandContext, CommandFailure, Decision } from './command';
import { type EvaluatedWorkbook, type Evaluation, evaluate } from './evaluate';
import { knownSchemes } from './knownSchemes';
import type { ExplainReport } from './reports';
import { understandWorkbook } from './schoolWorkbook';
import type { TableEvaluation } from './tables/evaluateTables';

/** How one person's score came about; changes nothing. */
export function explain(
  reading: WorkbookReading,
  asked: { readonly scheme: string; readonly id: string },
  context: CommandContext,
): Result<Decision<ExplainReport>, CommandFailure> {
  const understood = understandWorkbook(reading, context);
  if (!understood.ok) return understood;
  const school = understood.value;
  const evaluated = evaluate(school);
  const decided = explained(evaluated, asked, context);
  if (!decided.ok) return decided;
  return success({
    plan: null,
    report: { year: school.globals.year, yearGuessed: school.yearGuessed, ...decided.value },
  });
}

type Explained = Pick<ExplainReport, 'problems'> &
  (
    | Pick<Extract<ExplainReport, { kind: 'person' }>, 'kind' | 'scheme' | 'result'>
    | Pick<Extract<ExplainReport, { kind: 'unit' }>, 'kind' | 'scheme' | 'result'>
  );

function explained(
  evaluated: EvaluatedWorkbook,
  asked: { readonly scheme: string; readonly id: string },
  context: CommandContext,
): Result<Explained, CommandFailure> {
  const { evaluations, tables } = evaluated;
  const ofPeople = evaluations.find(({ inUse }) => inUse.scheme.id === asked.scheme);
  const ofUnits = tables.find(({ inUse }) => inUse.scheme.id === asked.scheme);
  if (ofPeople === undefined && ofUnits === undefined) return failure(notInUse(asked, context));
  if (ofPeople?.scored === null || ofUnits?.output === null) {
    const problems = evaluated.problems.filter(({ code }) => code === 'E21' || code === 'E17');
    return failure({ code: 'parametersWrong', problems });
  }
  const problems = evaluated.problems.filter((problem) => problem.id === asked.id);
  const found = resultOf(ofPeople, asked.id) ?? unitOf(ofUnits, asked.id);
  return found === null
    ? failure({ code: 'unknownPerson', id: asked.id })
    : success({ ...found, problems });
}

function notInUse(
  { scheme }: { readonly scheme: string },
  context: CommandContext,
): CommandFailure {
  const known = knownSchemes(context).map(({ id }) => id);
  return known.includes(scheme)
    ? { code: 'schemeNotInUse', id: scheme }
    : { code: 'unknownScheme', id: scheme, known };
}

type Found<Kind> = Omit<Extract<Explained, { kind: Kind }>, 'problems'>;

function resultOf(evaluation: Evaluation | undefined, id: string): Found<'person'> | null {
  const result = evaluation?.scored?.results.find(({ personId }) => personId === id);
  if (evaluation === undefined || result === undefined) return null;
  return { kind: 'person', scheme: evaluation.inUse.scheme, result };
}

function unitOf(evaluation: TableEvaluation | undefined, id: string): Found<'unit'> | null {
  const result = evaluation?.output?.units.find(
    ({ key, personId }) => key === id || personId === id,
  );
  if (evaluation === undefined || result === undefined) return null;
  return { kind: 'unit', scheme: evaluation.inUse.scheme, result };
}
