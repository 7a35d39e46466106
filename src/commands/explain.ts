import { failure, type Result, success } from '../domain/result';
import type { WorkbookReading } from '../workbook/workbook';
import type { CommandContext, CommandFailure, Decision } from './command';
import { type EvaluatedWorkbook, evaluate } from './evaluate';
import { knownSchemes } from './knownSchemes';
import type { ExplainReport } from './reports';
import { understandWorkbook } from './schoolWorkbook';

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
  if (ofPeople === undefined && ofUnits === undefined) {
    const known = knownSchemes(context).map(({ id }) => id);
    return failure(
      known.includes(asked.scheme)
        ? { code: 'schemeNotInUse', id: asked.scheme }
        : { code: 'unknownScheme', id: asked.scheme, known },
    );
  }
  if (ofPeople?.scored === null || ofUnits?.output === null) {
    const problems = evaluated.problems.filter(({ code }) => code === 'E21' || code === 'E17');
    return failure({ code: 'parametersWrong', problems });
  }
  const problems = evaluated.problems.filter((problem) => problem.id === asked.id);
  const person = ofPeople?.scored.results.find(({ personId }) => personId === asked.id);
  if (ofPeople !== undefined && person !== undefined) {
    return success({ kind: 'person', scheme: ofPeople.inUse.scheme, result: person, problems });
  }
  const unit = ofUnits?.output.units.find(
    ({ key, personId }) => key === asked.id || personId === asked.id,
  );
  if (ofUnits !== undefined && unit !== undefined) {
    return success({ kind: 'unit', scheme: ofUnits.inUse.scheme, result: unit, problems });
  }
  return failure({ code: 'unknownPerson', id: asked.id });
}
