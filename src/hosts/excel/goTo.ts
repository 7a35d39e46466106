import { failure, type Result, success } from '../../domain/result';
import type { ApplyFailure } from '../../workbook/workbook';
import type { Sync } from './excelRunner';

/** Shows a tab, a hidden one too, and selects a cell of it. */
export async function goTo(
  context: Excel.RequestContext,
  sync: Sync,
  tab: string,
  cell: string,
): Promise<Result<null, ApplyFailure>> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(tab).load('visibility');
  await sync();
  if (sheet.isNullObject) return failure({ code: 'tabMissing', tab });
  if (sheet.visibility !== 'Visible') sheet.visibility = 'Visible';
  sheet.activate();
  if (cell !== '') sheet.getRange(cell).select();
  await sync();
  return success(null);
}
