import type { Result } from '../domain/result';
import type { CliFailure } from './cliFailure';
import type { Outcome } from './outcome';
import type { BookRun, Decide } from './runOnBook';

/** Reads, decides, saves and tells: what every command over a workbook does. */
export type Finish = <Report>(
  decide: Decide<Report>,
  outcomeOf: (report: Report) => Outcome,
  change?: Partial<BookRun>,
) => Promise<Result<Outcome, CliFailure>>;
