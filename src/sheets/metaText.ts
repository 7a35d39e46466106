import { normalise } from '../domain/reading/normalise';
import { seenText } from '../domain/reading/seenText';
import type { TabReading } from './tabReading';

const ROWS_SEARCHED = 6;

/**
 * The value of a header line such as 考核周期 or 单位 above the table, in one cell "单位:xxx" or in
 * two (C-02); blank when it is not there.
 */
export function metaText(tab: TabReading, label: string): string {
  for (const row of tab.rows.slice(0, ROWS_SEARCHED)) {
    for (const [index, cell] of row.entries()) {
      const text = normalise(seenText(cell)).text;
      if (!text.startsWith(label)) continue;
      const value = text.slice(label.length).replace(/^\s*:?\s*/u, '');
      const next = row[index + 1];
      return value !== '' || next === undefined ? value : normalise(seenText(next)).text;
    }
  }
  return '';
}
