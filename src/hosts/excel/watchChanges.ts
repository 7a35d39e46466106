import { asExcelFailure, ExcelFailure } from './excelFailure';
import type { ExcelApi } from './excelRunner';

/**
 * Calls back when a person at this Excel changed cells: not for what we wrote ourselves, nor for
 * what other authors wrote. Events may be lost, so they only say "look again" (EXCEL.md 6).
 */
export function watchChanges(excel: ExcelApi, listener: () => void): () => void {
  let stopped = false;
  const added = excel
    .run(async (context) => {
      const handler = context.workbook.worksheets.onChanged.add((event) => {
        const isOurs = event.triggerSource === 'ThisLocalAddin';
        if (!stopped && !isOurs && event.source !== 'Remote') listener();
        return Promise.resolve();
      });
      await context.sync();
      return handler;
    })
    .catch(forgive);
  return () => {
    stopped = true;
    void added
      .then(async (handler) => {
        if (handler === null) return;
        await excel.run(handler.context, async (context) => {
          handler.remove();
          await context.sync();
        });
      })
      .catch(forgive);
  };
}

/** Without events the pane still reads the truth when it is asked; so this is no failure. */
function forgive(error: unknown): null {
  if (asExcelFailure(error) instanceof ExcelFailure) return null;
  throw error;
}
