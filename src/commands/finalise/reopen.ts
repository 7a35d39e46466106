import { failure, type Result, success } from '../../domain/result';
import { FINAL_TAB, reopenedNotes } from '../../sheets/final/finalTab';
import { NOTES_ROW } from '../../sheets/layout';
import type { LogEntry } from '../../sheets/log/logTab';
import type { FinalStamp } from '../../workbook/metadata';
import type { PlanStep } from '../../workbook/plan';
import type { WorkbookReading } from '../../workbook/workbook';
import type { CommandContext, CommandFailure, Decision } from '../command';
import { withLog } from '../log/withLog';
import { unmarkSteps } from './finalMarks';

/** Who takes 定稿 back, and why; both required. */
export interface ReopenRequest {
  readonly by: string;
  readonly reason: string;
}

export interface ReopenReport {
  /** What was final until now. */
  readonly was: FinalStamp;
}

/**
 * Takes 定稿 back with a reason and a name: the marks go, 定稿记录 says so and stays, 修改记录 keeps who
 * and why. Afterwards everything can be calculated again.
 */
export function reopen(
  reading: WorkbookReading,
  { by, reason }: ReopenRequest,
  context: CommandContext,
): Result<Decision<ReopenReport>, CommandFailure> {
  if (reading.metadata === null) return failure(refused('notFinal'));
  const { finals: was, ...metadata } = reading.metadata;
  if (was === undefined) return failure(refused('notFinal'));
  if (by.trim() === '') return failure(refused('noName'));
  if (reason.trim() === '') return failure(refused('noReason'));
  const steps: PlanStep[] = [
    ...unmarkSteps(reading),
    ...recordSteps(reading, { by: by.trim(), reason: reason.trim() }, context),
    { kind: 'setMetadata', metadata },
  ];
  const entry: LogEntry = {
    kind: 'reopen',
    ...{ by: by.trim(), about: FINAL_TAB, after: '', reason: reason.trim() },
    before: `${was.time.slice(0, 16).replace('T', ' ')} ${was.by}`,
  };
  return success({ plan: withLog({ steps }, reading, [entry], context), report: { was } });
}

function refused(reason: 'noReason' | 'noName' | 'notFinal'): CommandFailure {
  return { code: 'reopenRefused', reason };
}

/** On 定稿记录, where it still is. */
function recordSteps(
  { metadata, tabs }: WorkbookReading,
  { by, reason }: ReopenRequest,
  { now }: CommandContext,
): PlanStep[] {
  const stamp = metadata?.tabs.find(({ role }) => role === 'final');
  return tabs.flatMap(({ name }): PlanStep[] => {
    if (name !== stamp?.name) return [];
    const cells = [[reopenedNotes(now, by, reason)]];
    return [{ kind: 'writeCells', tab: name, row: NOTES_ROW, column: 1, cells }];
  });
}
