import { asExcelFailure, ExcelFailure } from './excelFailure';
import type { ExcelApi } from './excelRunner';

/**
 * Calls back when a person at this Excel changed cells, with the name of the tab: not for what we
 * wrote ourselves, nor for what other authors wrote. Events may be lost, so they only say "look
 * again" (EXCEL.md 6). A tab that is new since the last event is null: asking Excel for its name
 * would take until after a press on 撤销.
 */
export function watchChanges(excel: ExcelApi, listener: (tab: string | null) => void): () => void {
  let stopped = false;
  const names = new Map<string, string>();
  const added = excel
    .run(async (context) => {
      const { worksheets } = context.workbook;
      const handler = worksheets.onChanged.add((event) => {
        const isOurs = event.triggerSource === 'ThisLocalAddin';
        if (stopped || isOurs || event.source === 'Remote') return Promise.resolve();
        const tab = names.get(event.worksheetId) ?? null;
        listener(tab);
        return tab === null ? learn(excel, names) : Promise.resolve();
      });
      worksheets.load('items/id,items/name');
      await context.sync();
      for (const { id, name } of worksheets.items) names.set(id, name);
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

async function learn(excel: ExcelApi, names: Map<string, string>): Promise<void> {
  try {
    await excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/id,items/name');
      await context.sync();
      for (const { id, name } of worksheets.items) names.set(id, name);
    });
  } catch (error) {
    forgive(error);
  }
}

/** Without events the pane still reads the truth when it is asked; so this is no failure. */
function forgive(error: unknown): null {
  if (asExcelFailure(error) instanceof ExcelFailure) return null;
  throw error;
}
