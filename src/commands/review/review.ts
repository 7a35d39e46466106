import type { Problem } from '../../domain/problem';
import { type Result, success } from '../../domain/result';
import { reviewScores, type SchemeReview } from '../../domain/review/reviewScores';
import { reviewUnits } from '../../domain/review/reviewUnits';
import type { AnyScheme } from '../../domain/tables/anyScheme';
import type { WorkbookReading } from '../../workbook/workbook';
import type { CommandContext, CommandFailure } from '../command';
import { type EvaluatedWorkbook, evaluate } from '../evaluate';
import type { YearReport } from '../reports';
import { type SchoolWorkbook, understandWorkbook } from '../schoolWorkbook';

/** What is to be looked at in one scheme before people decide. */
export interface ReviewedScheme extends SchemeReview {
  /** With the school's parameters. */
  readonly scheme: AnyScheme;
}

/** The review of a whole workbook (4.2 step 6). */
export interface ReviewReport extends YearReport {
  /** The schemes that can be calculated and have bands or awards, in the order they are offered. */
  readonly schemes: readonly ReviewedScheme[];
  /** What is wrong or odd on 复核调整 (E22, W35, W36). */
  readonly problems: readonly Problem[];
}

/** What people should look at before they decide, with the figures that show why; changes nothing. */
export function review(
  reading: WorkbookReading,
  context: CommandContext,
): Result<ReviewReport, CommandFailure> {
  const understood = understandWorkbook(reading, context);
  return understood.ok
    ? success(reviewEvaluated(understood.value, evaluate(understood.value)))
    : understood;
}

/** The same over results that are calculated already. */
export function reviewEvaluated(
  school: SchoolWorkbook,
  { evaluations, tables, problems }: EvaluatedWorkbook,
): ReviewReport {
  const { globals, roster, overrides, yearGuessed } = school;
  const people = { roster: roster.roster, yearEnd: globals.yearEnd };
  return {
    year: globals.year,
    yearGuessed,
    schemes: [
      ...evaluations.flatMap(({ inUse: { scheme }, scored }) =>
        scored === null
          ? []
          : [{ scheme, ...reviewScores(scheme, scored.results, scored.summary, people) }],
      ),
      ...tables.flatMap(({ inUse: { scheme }, output }) =>
        output === null ? [] : [{ scheme, ...reviewUnits(scheme, output.units) }],
      ),
    ],
    problems: problems.filter(({ tab }) => tab === overrides?.tab.name),
  };
}
