import { parseRange, writeRange } from '../../xlsx/cells/cellAddress';
import type { FileTab } from './fileState';

type CellTab = Exclude<FileTab, { kind: 'other' }>;

/** A tab whose merged cells of that range are taken apart; the first keeps what they hold. */
export function unmergedTab(tab: CellTab, range: string): FileTab {
  if (tab.kind === 'stored') {
    const named = tab.sheet.merges.filter((merge) => isSameRange(merge, range));
    return { ...tab, unmerged: [...tab.unmerged, ...named] };
  }
  const merges = tab.content.merges.filter((merge) => !isSameRange(merge, range));
  return { ...tab, content: { ...tab.content, merges } };
}

function isSameRange(left: string, right: string): boolean {
  const [one, other] = [parseRange(left), parseRange(right)];
  return one !== null && other !== null && writeRange(one) === writeRange(other);
}
