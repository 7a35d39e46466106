import { putElement } from '../xml/xmlChildren';

/** What may stand behind row breaks in a sheet part (ECMA-376 part 1, 18.3.1.99). */
const BEHIND_BREAKS = [
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
];

/** A sheet part with page breaks before these 1-based rows. */
export function putPageBreaks(sheetXml: string, rows: readonly number[]): string {
  if (rows.length === 0) return sheetXml;
  // The number is that of the last row of the page before.
  const breaks = rows.map((row) => `<brk id="${row - 1}" max="16383" man="1"/>`).join('');
  const count = `count="${rows.length}" manualBreakCount="${rows.length}"`;
  return putElement(
    sheetXml,
    'rowBreaks',
    `<rowBreaks ${count}>${breaks}</rowBreaks>`,
    BEHIND_BREAKS,
  );
}
