import type { BallotEngine } from '../engines/ballot/ballotEngine';
import type { CompositeEngine } from '../engines/composite/compositeEngine';
import type { MeanEngine } from '../engines/composite/meanEngine';
import type { ContestEngine } from '../engines/contest/contestEngine';
import type { PairEngine } from '../engines/pairs/pairEngine';
import type { QuotaEngine } from '../engines/quota/quotaEngine';
import type { VisitEngine } from '../engines/quota/visitEngine';
import type { GoalsEngine } from '../engines/scoreTable/goalsEngine';
import type { LedgerEngine } from '../engines/scoreTable/ledgerEngine';
import type { PromisesEngine } from '../engines/scoreTable/promisesEngine';
import type { RowScoreEngine } from '../engines/scoreTable/rowScoreEngine';

/**
 * How a scheme is calculated, as data: which table and which columns play which part. The seven
 * engines of DOMAIN.md 0: score sheet (rowScore, goals, promises, ledger), ballot, quota (quota,
 * pairs), coverage (visits), composite (composite, mean), contest, and the lists.
 */
export type Engine =
  | RowScoreEngine
  | GoalsEngine
  | PromisesEngine
  | LedgerEngine
  | BallotEngine
  | QuotaEngine
  | VisitEngine
  | PairEngine
  | CompositeEngine
  | MeanEngine
  | ContestEngine;
