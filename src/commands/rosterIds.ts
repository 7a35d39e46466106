import { absoluteColumn } from '../sheets/address';
import type { SchoolWorkbook } from './schoolWorkbook';
import { presentPlace } from './tables/workbookPlaces';

/** The cells of 花名册 that hold 编号, with room for people to come, for rules that look there. */
export function rosterIds({
  roster: { header },
  rosterTab,
}: Pick<SchoolWorkbook, 'roster' | 'rosterTab'>): { readonly people?: string } {
  const column = header?.columns.get('id');
  if (header === null || column === undefined) return {};
  const { tab, fromRow, toRow } = presentPlace(rosterTab.tab, header);
  return { people: absoluteColumn(tab, column, fromRow, toRow) };
}
