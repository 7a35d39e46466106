import { failure, type Result, success } from '../domain/result';
import { ALL_SCHEMES } from '../schemes/allSchemes';
import type { WorkbookReading } from '../workbook/workbook';
import type { CommandContext, CommandFailure, Decision } from './command';
import { evaluate } from './evaluate';
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
  const found = evaluated.evaluations.find(({ inUse }) => inUse.scheme.id === asked.scheme);
  if (found === undefined) {
    const known = ALL_SCHEMES.map((scheme) => scheme.id);
    return failure(
      known.includes(asked.scheme)
        ? { code: 'schemeNotInUse', id: asked.scheme }
        : { code: 'unknownScheme', id: asked.scheme, known },
    );
  }
  if (found.scored === null) {
    const problems = evaluated.problems.filter(({ code }) => code === 'E21' || code === 'E17');
    return failure({ code: 'parametersWrong', problems });
  }
  const result = found.scored.results.find((each) => each.personId === asked.id);
  if (result === undefined) return failure({ code: 'unknownPerson', id: asked.id });
  return success({
    plan: null,
    report: {
      year: school.globals.year,
      yearGuessed: school.yearGuessed,
      scheme: found.inUse.scheme,
      result,
      problems: evaluated.problems.filter((problem) => problem.id === asked.id),
    },
  });
}
