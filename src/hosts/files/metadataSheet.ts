import type { Metadata, TabStamp } from '../../workbook/metadata';
import { isSameTab } from '../../workbook/tabName';
import type { OpenedXlsx } from '../../xlsx/openXlsx';
import { sheetReference } from '../../xlsx/writeXlsx';
import type { XlsxName, XlsxSheet } from '../../xlsx/xlsxBook';
import { isMetadata } from './isMetadata';
import { plainSheet } from './optionLists';
import { METADATA_TAB, STAMP_PREFIX } from './reservedTabs';

export interface MetadataReading {
  readonly metadata: Metadata | null;
  readonly broken: boolean;
}

/** A cell holds 32,767 characters; escapes of control characters take more than one. */
const PIECE = 30_000;

/** The JSON of the metadata in pieces, one a row. */
export function metadataSheet(metadata: Metadata): XlsxSheet {
  const json = JSON.stringify(metadata);
  const rows: string[][] = [];
  for (let at = 0; at < json.length; at += PIECE) rows.push([json.slice(at, at + PIECE)]);
  return plainSheet(METADATA_TAB, rows);
}

/** The defined names by which a renamed tab is known again; tabs that are not there get none. */
export function stampNames(metadata: Metadata, tabs: readonly string[]): XlsxName[] {
  return metadata.tabs.flatMap((stamp, index) => {
    const tab = tabs.find((name) => isSameTab(name, stamp.name));
    if (tab === undefined) return [];
    const text = sheetReference(tab, '$A$1');
    return [{ name: `${STAMP_PREFIX}${index + 1}`, text, sheet: null, hidden: true }];
  });
}

/** What a file says about our tabs, with the names that its tabs have now. */
export function readMetadata(opened: OpenedXlsx): MetadataReading {
  const sheet = opened.sheets.find((item) => item.entry.name === METADATA_TAB);
  if (sheet === undefined) return { metadata: null, broken: false };
  const json = sheet.rows.map((row) => (row[0]?.kind === 'text' ? row[0].text : '')).join('');
  const read = parse(json);
  if (!isMetadata(read)) return { metadata: null, broken: true };
  const stamps = read.tabs.flatMap((stamp, index) => presentStamp(stamp, index, opened));
  return { metadata: { ...read, tabs: stamps }, broken: false };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/** Where the name points now; a tab that was deleted has left "#REF!" and loses its stamp. */
function presentStamp(stamp: TabStamp, index: number, opened: OpenedXlsx): TabStamp[] {
  const wanted = `${STAMP_PREFIX}${index + 1}`;
  const found = opened.book.names.find((item) => item.name === wanted && item.sheet === null);
  const name = found === undefined ? stamp.name : referencedSheet(found.text);
  const exists = opened.book.sheets.some((entry) => entry.name === name);
  return exists && name !== null ? [{ ...stamp, name }] : [];
}

/** `'tab'!$A$1` or `tab!$A$1` -> the tab. */
function referencedSheet(text: string): string | null {
  const quoted = /^'((?:[^']|'')*)'!/.exec(text)?.[1];
  if (quoted !== undefined) return quoted.replaceAll("''", "'");
  return /^([^'!]+)!/.exec(text)?.[1] ?? null;
}
