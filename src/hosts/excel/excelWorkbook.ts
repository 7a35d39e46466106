import { failure, type Result } from '../../domain/result';
import type { TabRole } from '../../workbook/metadata';
import type { Plan } from '../../workbook/plan';
import { isSameTab } from '../../workbook/tabName';
import type { ApplyFailure, Receipt, Workbook, WorkbookReading } from '../../workbook/workbook';
import { applyPlan, settlePlan } from './applyPlan';
import { ExcelFailure } from './excelFailure';
import { type ExcelApi, ExcelRunner } from './excelRunner';
import { goTo } from './goTo';
import { PATIENCE, type Patience, type WaitingFor } from './patience';
import { listedTabs, metadataOf } from './picture';
import { readTabs } from './readTabs';
import { picture } from './rollback';
import type { Begun } from './rollbackJobs';
import { SingleFlight } from './singleFlight';
import { guessOf } from './tabGuess';
import { watchChanges } from './watchChanges';

export interface ExcelWorkbookOptions {
  readonly patience?: Patience;
  /** Bytes of one request; Excel on the web takes 5 MB. */
  readonly budget?: number;
  /** A person is typing in a cell and everything waits: the hint for that, or null when it is over. */
  readonly onWaiting?: (waiting: WaitingFor) => void;
}

/** Leaves room below Excel's 5 MB for what is only estimated (EXCEL.md, limits). */
const BUDGET = 3_500_000;

/**
 * The port over the workbook that is open in Excel. Works from ExcelApi 1.14 on and uses nothing
 * newer. One thing after the other: pane and ribbon share one of these.
 */
export class ExcelWorkbook implements Workbook {
  private readonly runner: ExcelRunner;
  private readonly queue = new SingleFlight();
  private readonly budget: number;
  /** A plan of which we do not know how it ended; it is settled before anything else. */
  private unsettled: Begun | null = null;

  constructor(
    private readonly excel: ExcelApi,
    options: ExcelWorkbookOptions = {},
  ) {
    const { patience = PATIENCE, budget = BUDGET, onWaiting = () => undefined } = options;
    this.budget = budget;
    this.runner = new ExcelRunner(excel, patience, onWaiting);
  }

  /** Two requests: what is there, then all tabs at once. Throws `ExcelFailure`. */
  read(tabs?: readonly string[]): Promise<WorkbookReading> {
    return this.queue.run(async () => {
      await this.settle();
      return this.runner.run(async (context, sync) => {
        const seen = await picture(context, sync);
        const wanted = listedTabs(seen).filter(
          (tab) => tabs === undefined || tabs.some((name) => isSameTab(name, tab.name)),
        );
        const { metadata, broken } = metadataOf(seen);
        const roleOf = (name: string): TabRole | null =>
          metadata?.tabs.find((stamp) => isSameTab(stamp.name, name))?.role ?? null;
        const asked = wanted.map((tab) => ({ tab, guess: guessOf(roleOf(tab.name)) }));
        return {
          tabs: await readTabs(context, sync, asked),
          metadata,
          metadataBroken: broken,
        };
      });
    });
  }

  apply(plan: Plan): Promise<Result<Receipt, ApplyFailure>> {
    return this.queue.run(async () => {
      try {
        await this.settle();
        const applied = await applyPlan(this.runner, plan, this.budget);
        if (applied.kind !== 'unsettled') return applied.result;
        this.unsettled = applied.begun;
        return hostFailed('timeout');
      } catch (error) {
        if (error instanceof ExcelFailure) return hostFailed(error.hostCode);
        throw error;
      }
    });
  }

  /** Selects a cell ("H13") or shows a tab (""). */
  goTo(tab: string, cell: string): Promise<Result<null, ApplyFailure>> {
    return this.queue.run(async () => {
      try {
        return await this.runner.run((context, sync) => goTo(context, sync, tab, cell));
      } catch (error) {
        if (error instanceof ExcelFailure) return hostFailed(error.hostCode);
        throw error;
      }
    });
  }

  /** Calls back with the tab when a person at this Excel changed cells; gives the way to stop it. */
  onChanged(listener: (tab: string | null) => void): () => void {
    return watchChanges(this.excel, listener);
  }

  /** After a request that never settled the workbook is looked at before anything else is done. */
  private async settle(): Promise<void> {
    if (this.unsettled === null) return;
    const begun = this.unsettled;
    await settlePlan(this.runner, begun, this.budget);
    this.unsettled = null;
  }
}

function hostFailed(hostCode: ExcelFailure['hostCode']): Result<never, ApplyFailure> {
  return failure({ code: 'hostFailed', hostCode });
}
