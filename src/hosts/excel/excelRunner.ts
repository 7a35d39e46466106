import { asExcelFailure, ExcelFailure } from './excelFailure';
import { awaitAnswer, type Patience, type WaitingFor, type Watch } from './patience';

/** The part of office.js that runs batches: `Excel` itself. */
export type ExcelApi = Pick<typeof Excel, 'run'>;

/** Sends everything queued so far, with the watchdog running. */
export type Sync = () => Promise<void>;

type Batch<Value> = (context: Excel.RequestContext, sync: Sync) => Promise<Value>;

/** The only way to Excel: every request is watched, every error becomes one of ours. */
export class ExcelRunner {
  private readonly watch: Watch;

  constructor(
    private readonly excel: ExcelApi,
    patience: Patience,
    onWaiting: (waiting: WaitingFor) => void,
  ) {
    this.watch = { patience, onWaiting, isTyping: () => this.isTyping() };
  }

  /**
   * Waits while a person is typing in a cell (EXCEL.md 1). An Excel that cannot delay a request
   * refuses the first one instead; nothing was done then, so the batch is begun anew.
   */
  async run<Value>(batch: Batch<Value>): Promise<Value> {
    const { patience, onWaiting } = this.watch;
    let hinted = false;
    try {
      for (;;) {
        const attempt: Attempt = { answered: false };
        try {
          return await this.once(batch, attempt);
        } catch (error) {
          if (attempt.answered || !isCellEdit(error)) throw error;
        }
        if (!hinted) onWaiting('cellEdit');
        hinted = true;
        await new Promise((resolve) => setTimeout(resolve, patience.askAfter));
      }
    } finally {
      if (hinted) onWaiting(null);
    }
  }

  private async once<Value>(batch: Batch<Value>, attempt: Attempt): Promise<Value> {
    // The batch is awaited beside the run: when a request never settles, neither does the run.
    const started = new Promise<Value>((resolve, reject) => {
      this.excel
        .run({ delayForCellEdit: true }, (context) => {
          const work = batch(context, async () => {
            await this.send(context);
            attempt.answered = true;
          });
          resolve(work);
          return work;
        })
        .catch(reject);
    });
    try {
      return await started;
    } catch (error) {
      throw asExcelFailure(error);
    }
  }

  private async send(context: Excel.RequestContext): Promise<void> {
    try {
      await awaitAnswer(context.sync(), this.watch);
    } catch (error) {
      throw asExcelFailure(error);
    }
  }

  /** A request that does not wait is refused at once while somebody is typing. */
  private async isTyping(): Promise<boolean> {
    try {
      await this.excel.run(async (context) => {
        context.workbook.load('name');
        await context.sync();
      });
      return false;
    } catch (error) {
      return isCellEdit(asExcelFailure(error));
    }
  }
}

/** One go at a batch: whether Excel has answered any of its requests. */
interface Attempt {
  answered: boolean;
}

function isCellEdit(error: unknown): boolean {
  return error instanceof ExcelFailure && error.hostCode === 'cellEditMode';
}
