import { failure, type Result, success } from '../../domain/result';
import type { Plan } from '../../workbook/plan';
import type { ApplyFailure, Receipt } from '../../workbook/workbook';
import { doorOf } from './doorJobs';
import { ExcelFailure, type ExcelFailureCode } from './excelFailure';
import type { ExcelRunner } from './excelRunner';
import { runJobs } from './job';
import { queueJournal, writtenPlaces } from './journal';
import { queuePicture } from './picture';
import { planJobs } from './planJobs';
import { receiptOf } from './receipt';
import { resolvePlan } from './resolvePlan';
import { picture, rollback } from './rollback';
import type { Begun } from './rollbackJobs';
import { workList } from './workList';

type Outcome = Result<Receipt, ApplyFailure>;

export type Applied =
  | { readonly kind: 'settled'; readonly result: Outcome }
  /** Excel stopped answering, and did not answer either when it was asked how things stand. */
  | { readonly kind: 'unsettled'; readonly begun: Begun };

/** Below this a request is not too large but broken. */
const SMALLEST_BUDGET = 200_000;

/**
 * Applies all steps or none: one request to look, one for everything (more only above the budget).
 * Excel has no transactions, so a failure in the middle is rolled back by what was there before.
 */
export async function applyPlan(runner: ExcelRunner, plan: Plan, budget: number): Promise<Applied> {
  const attempt: { begun: Begun | null } = { begun: null };
  try {
    const result = await runner.run(async (context, sync): Promise<Outcome> => {
      const queuedPicture = queuePicture(context);
      const queuedJournal = queueJournal(context, writtenPlaces(plan));
      await sync();
      const before = queuedPicture();
      const resolved = resolvePlan(before, plan);
      if (!resolved.ok) return resolved;
      const journal = queuedJournal();
      const work = workList(before, resolved.value, someOwner());
      attempt.begun = { work, journal, mayLand: false };
      await runJobs(context, sync, planJobs(context, work, journal), budget);
      return success(receiptOf(plan, work, journal));
    });
    return { kind: 'settled', result };
  } catch (error) {
    if (!(error instanceof ExcelFailure) || attempt.begun === null) throw error;
    const mayLand = error.hostCode === 'timeout';
    return afterFailure(runner, plan, budget, { ...attempt.begun, mayLand }, error);
  }
}

/** Tells apart plans that were begun at the same moment by different panes. */
function someOwner(): number {
  return 1 + Math.floor(Math.random() * 1_000_000);
}

async function afterFailure(
  runner: ExcelRunner,
  plan: Plan,
  budget: number,
  begun: Begun,
  reason: ExcelFailure,
): Promise<Applied> {
  const settled = await settleOrNull(runner, begun, budget);
  if (settled === null) {
    return reason.hostCode === 'timeout' ? { kind: 'unsettled', begun } : failed('rollbackFailed');
  }
  // The request had landed although its answer never came.
  if (settled === 'complete') {
    return { kind: 'settled', result: success(receiptOf(plan, begun.work, begun.journal)) };
  }
  if (settled === 'broken') return failed('rollbackFailed');
  if (reason.excelCode === 'RequestPayloadSizeLimitExceeded' && budget > SMALLEST_BUDGET) {
    return applyPlan(runner, plan, Math.floor(budget / 2));
  }
  return failed(reason.hostCode === 'unknown' ? 'rolledBack' : reason.hostCode);
}

/** Null when Excel does not answer or fails again. */
async function settleOrNull(
  runner: ExcelRunner,
  begun: Begun,
  budget: number,
): Promise<Settled | null> {
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      return await settlePlan(runner, begun, budget);
    } catch (error) {
      if (!(error instanceof ExcelFailure)) throw error;
      if (error.hostCode === 'timeout') return null;
    }
  }
  return null;
}

export type Settled = 'complete' | 'asBefore' | 'broken';

/**
 * Looks how a plan ended: completely, or not; then it is taken back. Nothing is ever retried before
 * this look, because a request that seemed lost may have landed (EXCEL.md 5).
 */
export function settlePlan(runner: ExcelRunner, begun: Begun, budget: number): Promise<Settled> {
  return runner.run(async (context, sync) => {
    const now = await picture(context, sync);
    const door = doorOf(now, begun.work.ticket);
    if (door?.owner === begun.work.ticket.owner && door.stage === 'done') return 'complete';
    return (await rollback(context, sync, begun, budget)) ? 'asBefore' : 'broken';
  });
}

function failed(hostCode: ExcelFailureCode): Applied {
  return { kind: 'settled', result: failure({ code: 'hostFailed', hostCode }) };
}
