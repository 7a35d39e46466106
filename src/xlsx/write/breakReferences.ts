import type { XlsxPackage } from '../package/xlsxPackage';
import { escapeXml, unescapeXml } from '../xml/xmlText';

const AREA = String.raw`\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d+:\$?\d+`;

/** The sheets that a workbook had and has no more. */
export function goneNames(
  book: XlsxPackage,
  listed: readonly { readonly origin: number }[],
): string[] {
  const stays = new Set(listed.map((sheet) => sheet.origin));
  return book.sheets.filter((_, index) => !stays.has(index)).map((sheet) => sheet.name);
}

/**
 * A formula with what it says of sheets that are gone turned into #REF!, as Excel does it when a
 * sheet is deleted. A reference to a sheet that is not there makes Excel offer to repair the file.
 */
export function breakReferences(formula: string, gone: readonly string[]): string {
  return gone.reduce((text, sheet) => {
    const quoted = escapePattern(`'${sheet.replaceAll("'", "''")}'`);
    const bare = `(?<![\\p{L}\\p{N}_.'])${escapePattern(sheet)}`;
    const pattern = new RegExp(
      `(?:${quoted}|${bare})!(?:${AREA}|[\\p{L}_][\\p{L}\\p{N}_.]*)?`,
      'giu',
    );
    return text.replace(pattern, '#REF!');
  }, formula);
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

/** The same for every formula of a sheet part, its rules included. */
export function breakSheetReferences(xml: string, gone: readonly string[]): string {
  return xml.replace(
    /(<(?:f|formula|formula1|formula2)(?:\s[^>]*)?>)([^<]*)(<\/)/g,
    (_, open: string, text: string, close: string) =>
      open + escapeXml(breakReferences(unescapeXml(text), gone)) + close,
  );
}
