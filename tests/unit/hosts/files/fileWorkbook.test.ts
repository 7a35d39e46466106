import {
  FileWorkbook,
  newFileWorkbook,
  openFileWorkbook,
} from '../../../../src/hosts/files/fileWorkbook';
import type { Workbook } from '../../../../src/workbook/workbook';
import {
  number,
  plainTab,
  plan,
  put,
  text,
  workbookContract,
} from '../../../contract/workbookContract';

async function open(bytes: Uint8Array): Promise<FileWorkbook> {
  const opened = await openFileWorkbook(bytes);
  if (!opened.ok) throw new Error(opened.failure);
  return opened.value;
}

describe('a workbook over an .xlsx file', () => {
  workbookContract({
    open: async () => {
      const workbook = newFileWorkbook();
      await workbook.apply(plan(put(plainTab('用户表', [[text('原有')], [null, number(5)]]))));
      return open(await workbook.toBytes());
    },
    reopen: async (workbook: Workbook) => {
      if (!(workbook instanceof FileWorkbook)) throw new TypeError('not over a file');
      return open(await workbook.toBytes());
    },
  });
});
