import type { CommandContext, CommandFailure, Decision } from '../commands/command';
import { failure, type Result, success } from '../domain/result';
import type { PaneFailure, PaneOutcome, Progress } from '../taskpane/paneAnswer';
import { undoReaches } from '../taskpane/undoReach';
import type { Plan } from '../workbook/plan';
import { touchedTabs } from '../workbook/planExtent';
import type { Workbook, WorkbookReading } from '../workbook/workbook';
import { hostFailure } from './hostFailure';

/** A command as the session runs it; one that decides in a worker promises its decision. */
export type Decide<Report> = See<Decision<Report>>;

export type Seen<Value> = Result<Value, CommandFailure | PaneFailure>;
type See<Value> = (
  reading: WorkbookReading,
  context: CommandContext,
) => Seen<Value> | Promise<Seen<Value>>;

type Outcome<Value> = Promise<Result<Value, PaneFailure>>;

/**
 * Runs commands over one open workbook: read, decide, write, each only when nobody pressed 取消
 * before. Keeps the plan that takes the last change back.
 */
export class WorkbookSession {
  private inverse: Plan | null = null;
  /** Where a person typed while the present change was being written; null = unknown tab. */
  private typedMeanwhile: (string | null)[] = [];

  constructor(
    private readonly workbook: Workbook,
    private readonly context: () => CommandContext,
    private readonly failureOf: (error: unknown) => PaneFailure,
  ) {}

  /** After a person changed a cell of a tab that taking back writes over, that would be lost. */
  personTyped(tab: string | null): void {
    this.typedMeanwhile.push(tab);
    if (this.inverse !== null && undoReaches(touchedTabs(this.inverse), tab)) this.inverse = null;
  }

  run<Report>(decide: Decide<Report>, progress: Progress): Promise<PaneOutcome<Report>> {
    return this.guarded(async (): Promise<PaneOutcome<Report>> => {
      const decision = await this.decide(decide, progress);
      if (!decision.ok) return decision;
      const { plan, report } = decision.value;
      if (plan === null) {
        return success({ report, changed: false, canUndo: false, touched: [] });
      }
      if (progress.isCancelled()) return failure({ kind: 'cancelled' });
      await enter(progress, 'writing');
      this.typedMeanwhile = [];
      const applied = await this.workbook.apply(plan);
      if (!applied.ok) return failure(hostFailure(applied.failure));
      const { inverse } = applied.value;
      const touched = touchedTabs(inverse);
      const canUndo = !this.typedMeanwhile.some((tab) => undoReaches(touched, tab));
      this.inverse = canUndo ? inverse : null;
      return success({ report, changed: true, canUndo, touched });
    });
  }

  /** Looks without changing anything. */
  look<Value>(see: See<Value>, progress: Progress): Outcome<Value> {
    return this.guarded(() => this.decide(see, progress));
  }

  undo(progress: Progress): Outcome<null> {
    return this.guarded(async () => {
      const plan = this.inverse;
      if (plan === null) return failure({ kind: 'refused', reason: 'nothingToUndo', tab: '' });
      await enter(progress, 'undoing');
      const applied = await this.workbook.apply(plan);
      if (!applied.ok) return failure(hostFailure(applied.failure));
      this.inverse = null;
      return success(null);
    });
  }

  /** Work of the host itself; what it throws becomes a failure. */
  async guarded<Value>(work: () => Outcome<Value>): Outcome<Value> {
    try {
      return await work();
    } catch (error) {
      return failure(this.failureOf(error));
    }
  }

  private async decide<Value>(see: See<Value>, progress: Progress): Outcome<Value> {
    await enter(progress, 'reading');
    const reading = await this.workbook.read();
    if (progress.isCancelled()) return failure({ kind: 'cancelled' });
    await enter(progress, 'deciding');
    const seen = await see(reading, this.context());
    return seen.ok ? seen : failure(paneFailure(seen.failure));
  }
}

function paneFailure(reason: CommandFailure | PaneFailure): PaneFailure {
  return 'kind' in reason ? reason : { kind: 'command', failure: reason };
}

/** Tells the phase and lets the pane paint before the work that follows. */
export async function enter(
  progress: Progress,
  phase: Parameters<Progress['phase']>[0],
  done = 0,
  of = 1,
): Promise<void> {
  progress.phase(phase, done, of);
  await new Promise((resolve) => setTimeout(resolve));
}
