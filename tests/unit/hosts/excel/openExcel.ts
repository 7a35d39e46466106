import {
  ExcelWorkbook,
  type ExcelWorkbookOptions,
} from '../../../../src/hosts/excel/excelWorkbook';
import type { EmbeddedExcelOptions } from '../../../../src/preview/engine/embeddedExcel';
import {
  type bundles,
  type GenuineClient,
  openWorkbook,
} from '../../preview/officejs/genuineClient';

export interface OpenExcel {
  readonly client: GenuineClient;
  readonly workbook: ExcelWorkbook;
  /** The pane closed and opened again: the same workbook, nothing remembered. */
  readonly again: (options?: ExcelWorkbookOptions) => ExcelWorkbook;
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
