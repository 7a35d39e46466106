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

  /** Waits while a person is typing in a cell (EXCEL.md 1). */
  async run<Value>(batch: Batch<Value>): Promise<Value> {
    // The batch is awaited beside the run: when a request never settles, neither does the run.
    const started = new Promise<Value>((resolve, reject) => {
      this.excel
        .run({ delayForCellEdit: true }, (context) => {
          const work = batch(context, () => this.send(context));
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
      const found = asExcelFailure(error);
      return found instanceof ExcelFailure && found.hostCode === 'cellEditMode';
    }
  }
}
