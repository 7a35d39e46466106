import type { Offer } from '../../domain/offerOf';
import type { Problem } from '../../domain/problem';
import type { PlanStep } from '../../workbook/plan';

/** One thing that 一键规范 would do, shown before it is done. */
export interface Correction {
  readonly problem: Problem;
  readonly offer: Offer;
  /** What stands there now, and what will; a blank text is a blank cell. */
  readonly before: string;
  readonly after: string;
}

/** A correction with the steps that make it. */
export interface Fix {
  readonly correction: Correction;
  readonly steps: readonly PlanStep[];
}
