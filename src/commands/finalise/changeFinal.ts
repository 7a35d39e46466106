import { type Result, success } from '../../domain/result';
import type { WorkbookReading } from '../../workbook/workbook';
import type { CommandContext, CommandFailure, Decision } from '../command';
import { type FinaliseReport, type FinaliseRequest, finalise } from './finalise';
import { type ReopenReport, type ReopenRequest, reopen } from './reopen';

/** 定稿, or taking it back. */
export type FinalChange =
  | { readonly kind: 'finalise'; readonly request: FinaliseRequest }
  | { readonly kind: 'reopen'; readonly request: ReopenRequest };

export type FinalReport =
  | ({ readonly kind: 'finalise' } & FinaliseReport)
  | ({ readonly kind: 'reopen' } & ReopenReport);

/** One door for both, for the pane. */
export function changeFinal(
  reading: WorkbookReading,
  change: FinalChange,
  context: CommandContext,
): Result<Decision<FinalReport>, CommandFailure> {
  if (change.kind === 'finalise') {
    const decided = finalise(reading, change.request, context);
    if (!decided.ok) return decided;
    const { plan, report } = decided.value;
    return success({ plan, report: { kind: 'finalise', ...report } });
  }
  const decided = reopen(reading, change.request, context);
  if (!decided.ok) return decided;
  const { plan, report } = decided.value;
  return success({ plan, report: { kind: 'reopen', ...report } });
}
