import type { TableScheme } from '../../domain/tables/tableScheme';
import type { BallotGroup } from '../../sheets/ballot/ballotForm';
import type { TabOutcome, YearReport } from '../reports';

/** What was made for a vote: how many papers for whom, about how many objects. */
export interface BallotsReport extends YearReport {
  readonly scheme: TableScheme;
  readonly groups: readonly BallotGroup[];
  readonly objects: number;
  readonly tabs: readonly TabOutcome[];
}
