import type { SheetInUse } from './schemesInUse';

/**
 * Whether scores may be written beside the marks: on tabs of ours always, on a tab of somebody else
 * unless he protected it. Its results then stand on the result tab as plain numbers.
 */
export function isWritable({ known, tab }: Pick<SheetInUse, 'known' | 'tab'>): boolean {
  return known.stamp !== null || !tab.isProtected;
}
