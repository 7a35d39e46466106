import {
  ExcelWorkbook,
  type ExcelWorkbookOptions,
} from '../../../../src/hosts/excel/excelWorkbook';
import { describeBook } from '../../../../src/preview/engine/description/describeBook';
import type { EmbeddedExcelOptions } from '../../../../src/preview/engine/embeddedExcel';
import type { bundles } from '../../../support/officejs/loadClient';
import { type GenuineClient, openWorkbook } from '../../preview/officejs/genuineClient';

export interface OpenExcel {
  readonly client: GenuineClient;
  readonly workbook: ExcelWorkbook;
  /** The pane closed and opened again: the same workbook, nothing remembered. */
  readonly again: (options?: ExcelWorkbookOptions) => ExcelWorkbook;
}

/**
 * Everything a person could see or use of the workbook. What the host keeps about plans of before
 * may go at any time: hidden names of doors, hidden tabs for taking back.
 */
export async function seenOf({ client }: OpenExcel) {
  const { names, sheets, ...rest } = await describeBook(client.book);
  const kept = Object.entries(names).filter(([name]) => !name.startsWith('_kaoping_door_'));
  return {
    ...rest,
    sheets: sheets.filter(({ name }) => !name.startsWith('_考评暂存')),
    names: Object.fromEntries(kept),
  };
}

/** Short, because tests provoke requests that never settle. */
const PATIENCE = { askAfter: 300, limit: 600 };

/** The Excel host on the genuine office.js over a fresh embedded Excel. */
export function openExcel(
  options: EmbeddedExcelOptions = {},
  hostOptions: ExcelWorkbookOptions = {},
  bundle: keyof typeof bundles = 'web',
): OpenExcel {
  const client = openWorkbook({ firstSheet: '用户表', ...options }, bundle);
  const again = (more: ExcelWorkbookOptions = {}): ExcelWorkbook =>
    new ExcelWorkbook(client.excel, { patience: PATIENCE, ...hostOptions, ...more });
  return { client, workbook: again(), again };
}
