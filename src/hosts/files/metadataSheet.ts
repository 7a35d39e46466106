import type { Metadata } from '../../workbook/metadata';
import {
  type MetadataReading,
  metadataPieces,
  readMetadata,
  stampNames,
} from '../../workbook/metadataText';
import { METADATA_TAB } from '../../workbook/reservedTabs';
import type { OpenedXlsx } from '../../xlsx/openXlsx';
import type { XlsxName, XlsxSheet } from '../../xlsx/xlsxBook';
import { plainSheet } from './plainSheet';

export function metadataSheet(metadata: Metadata): XlsxSheet {
  return plainSheet(
    METADATA_TAB,
    metadataPieces(metadata).map((piece) => [piece]),
  );
}

/** The stamp names as a file keeps them: hidden, of the whole workbook. */
export function hiddenStampNames(metadata: Metadata, tabs: readonly string[]): XlsxName[] {
  return stampNames(metadata, tabs).map((stamp) => ({ ...stamp, sheet: null, hidden: true }));
}

/** What a file says about our tabs, with the names that its tabs have now. */
export function metadataOfFile(opened: OpenedXlsx): MetadataReading {
  const sheet = opened.sheets.find((item) => item.entry.name === METADATA_TAB);
  const pieces = sheet?.rows.map((row) => (row[0]?.kind === 'text' ? row[0].text : '')) ?? null;
  return readMetadata(
    pieces,
    opened.book.names.filter((item) => item.sheet === null),
    opened.book.sheets.map((entry) => entry.name),
  );
}
