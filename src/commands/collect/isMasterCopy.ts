import type { WorkbookReading } from '../../workbook/workbook';
import { textIn } from './collection';
import type { TableView } from './collectTable';
import type { OwnTable } from './returnedContext';

/**
 * Whether a file is the workbook itself or a copy of it: it was not handed out, has a 花名册 of ours,
 * and the same stands in every table. A copy that somebody filled in is a returned file.
 */
export function isMasterCopy(
  { metadata }: WorkbookReading,
  views: readonly TableView[],
  own: ReadonlyMap<string, OwnTable>,
): boolean {
  const isWhole = metadata?.tabs.some(({ role }) => role === 'roster') === true;
  if (!isWhole || metadata.handOut !== undefined || views.length === 0) return false;
  return views.length === own.size && views.every((view) => isSame(view, own.get(view.table.key)));
}

function isSame(view: TableView, own: OwnTable | undefined): boolean {
  return own !== undefined && textOf(view) === textOf(own.view);
}

function textOf({ table, rows }: TableView): string {
  return JSON.stringify(
    rows.map((row) => [
      row.row,
      ...[...table.naming, ...table.inputs].map((each) => textIn(row, each)),
    ]),
  );
}
