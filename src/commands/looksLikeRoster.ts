import { findHeader } from '../sheets/findHeader';
import { ROSTER_WANTED } from '../sheets/readRoster';
import type { TabReading } from '../sheets/tabReading';

/** Whether a tab has every column that 花名册 must have. */
export function looksLikeRoster(tab: TabReading): boolean {
  const header = findHeader(tab, ROSTER_WANTED);
  return header !== null && header.missing.length === 0;
}
