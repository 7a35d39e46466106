import type { TabReading } from '../sheets/tabReading';
import type { TabStamp } from '../workbook/metadata';

interface WritableSheet {
  readonly known: { readonly stamp: TabStamp | null };
  readonly tab: TabReading;
}

/**
 * Whether scores may be written beside the marks: on tabs of ours always, on a tab of somebody else
 * unless he protected it. Its results then stand on the result tab as plain numbers.
 */
export function isWritable({ known, tab }: WritableSheet): boolean {
  return known.stamp !== null || !tab.isProtected;
}
