import { relationshipsOf, relationshipsPath, writeRelationships } from '../package/relationships';
import {
  type SheetEntry,
  type SheetState,
  workbookPart,
  type XlsxPackage,
} from '../package/xlsxPackage';
import type { XlsxSheet, XlsxStyle } from '../xlsxBook';
import { isStrict, plainNamespace, toStrict } from '../xml/plainNamespace';
import { decodePart, encodePart } from '../xml/xmlText';
import { partOf } from '../zip/partOf';
import { writeZip } from '../zip/writeZip';
import { goneNames } from './breakReferences';
import { addContentTypes } from './contentTypes';
import { dropUnreachable } from './dropUnreachable';
import { type GraftedStyles, graftStyles } from './graftStyles';
import { editKeptSheet } from './keptSheet';
import type { CellPatch } from './patchSheet';
import { placeCharts } from './placeCharts';
import { putPageBreaks } from './putPageBreaks';
import { quoteTexts } from './quoteTexts';
import { TwinStyles } from './twinStyles';
import { unscaledFooter } from './unscaledFooter';
import { type ListedSheet, type NewName, rewriteWorkbookPart } from './workbookPart';
import { WorkbookRelationships } from './workbookRelationships';
import { moveStyles, writeGuest } from './writeGuest';

/** One sheet of the workbook to be written: an old one, perhaps with cells changed, or a new one. */
export type SheetTarget =
  | {
      readonly kind: 'keep';
      readonly entry: SheetEntry;
      readonly state: SheetState;
      readonly patches: readonly CellPatch[];
      /** Merged cells to be taken apart, as the sheet names them. */
      readonly unmerges: readonly string[];
    }
  | { readonly kind: 'put'; readonly sheet: XlsxSheet; readonly replaces: SheetEntry | null };

export interface WorkbookTarget {
  readonly sheets: readonly SheetTarget[];
  /** What the cells of new sheets point at. */
  readonly styles: readonly XlsxStyle[];
  /** Names to be added; those of the same name and scope are replaced. */
  readonly names: readonly NewName[];
  /** Workbook-wide names that go, unless they are in `names`. */
  readonly dropsName: (name: string) => boolean;
  /** Place in `sheets` of the one that is looked at first. */
  readonly activeSheet: number;
}

/**
 * Writes a workbook with some sheets added, replaced, removed or patched. Everything else of the
 * file stays byte for byte what it was. The same input gives the same bytes.
 */
export async function rewriteWorkbook(
  book: XlsxPackage,
  target: WorkbookTarget,
): Promise<Uint8Array> {
  const put = target.sheets.flatMap((item) => (item.kind === 'put' ? [item.sheet] : []));
  const guest = await writeGuest(put, target.styles, book.date1904);
  const parts = new Map(book.parts);
  const relationships = new WorkbookRelationships(book);
  const stylesPath = workbookPart(book, 'styles');
  const grafted = graft(parts, stylesPath, guest.styles);
  const twins = new TwinStyles(grafted.xml, book.date1904);
  const listed = target.sheets.map((item): ListedSheet => {
    if (item.kind === 'keep') {
      const origin = book.sheets.indexOf(item.entry);
      return { ...item.entry, state: item.state, origin };
    }
    return place(parts, item, relationships, book);
  });
  const strict = isStrict(decodePart(partOf(parts, book.workbookPath)));
  const gone = goneNames(book, listed);
  const moves = listed[target.activeSheet]?.origin !== book.activeSheet;
  const sheetsXml = guest.sheets.map((xml) => quoteTexts(moveStyles(xml, grafted), twins));
  const added: AddedParts = { drawing: [], chart: [] };
  target.sheets.forEach((item, index) => {
    const path = listed[index]?.path ?? '';
    if (item.kind === 'put') {
      const own = unscaledFooter(sheetsXml.shift() ?? '');
      const xml = putPageBreaks(own, item.sheet.page?.breaks ?? []);
      const { charts = [], columns } = item.sheet;
      const placed = placeCharts(xml, { parts, sheetPath: path, charts, columns, strict });
      parts.set(path, encodePart(strict ? toStrict(placed.xml) : placed.xml));
      added.drawing.push(...placed.drawings);
      added.chart.push(...placed.chartParts);
      return;
    }
    const { patches, unmerges } = item;
    const edits = { patches, unmerges, gone, styles: twins, deselects: moves };
    editKeptSheet(parts, path, edits);
  });
  if (put.length > 0 || twins.hasNew) {
    parts.set(stylesPath ?? relationships.addStyles(), encodePart(twins.xml()));
  }
  writeDirectory(parts, book, target, listed, relationships);
  describeParts(parts, listed, relationships, added);
  return writeZip(dropUnreachable(book.parts, parts));
}

function graft(
  parts: ReadonlyMap<string, Uint8Array>,
  stylesPath: string | null,
  guestStyles: string,
): GraftedStyles {
  if (stylesPath === null) return graftStyles(guestStyles, guestStyles);
  const host = plainNamespace(decodePart(partOf(parts, stylesPath)));
  return graftStyles(host, guestStyles);
}

function place(
  parts: Map<string, Uint8Array>,
  item: SheetTarget & { kind: 'put' },
  relationships: WorkbookRelationships,
  book: XlsxPackage,
): ListedSheet {
  const { sheet, replaces } = item;
  const found = replaces?.isWorksheet === true ? replaces : relationships.addSheet(parts);
  // Taken at once, so that the next new sheet gets another path.
  parts.set(found.path, new Uint8Array());
  parts.delete(relationshipsPath(found.path));
  return {
    name: sheet.name,
    state: sheet.state,
    sheetId: found.sheetId,
    relationshipId: found.relationshipId,
    path: found.path,
    origin: replaces === null ? -1 : book.sheets.indexOf(replaces),
    printTitles: sheet.page?.repeatRows ?? null,
  };
}

function writeDirectory(
  parts: Map<string, Uint8Array>,
  book: XlsxPackage,
  target: WorkbookTarget,
  listed: readonly ListedSheet[],
  relationships: WorkbookRelationships,
): void {
  const { workbookPath } = book;
  const xml = plainNamespace(decodePart(partOf(parts, workbookPath)));
  parts.set(workbookPath, encodePart(rewriteWorkbookPart(xml, book, target, listed)));
  const kept = relationships.list(listed.map((sheet) => sheet.relationshipId));
  parts.set(relationshipsPath(workbookPath), encodePart(writeRelationships(kept)));
  dropSignature(parts);
}

/** Paths of parts that were added besides sheets and styles. */
interface AddedParts {
  readonly drawing: string[];
  readonly chart: string[];
}

function describeParts(
  parts: Map<string, Uint8Array>,
  listed: readonly ListedSheet[],
  relationships: WorkbookRelationships,
  added: AddedParts,
): void {
  const types = decodePart(partOf(parts, '[Content_Types].xml'));
  const { addedStyles } = relationships;
  const written = addContentTypes(types, {
    ...added,
    worksheet: listed.filter((sheet) => sheet.origin < 0).map((sheet) => sheet.path),
    styles: addedStyles === null ? [] : [addedStyles],
  });
  parts.set('[Content_Types].xml', encodePart(written));
}

/** A signature vouches for bytes that are no longer these. */
function dropSignature(parts: Map<string, Uint8Array>): void {
  const all = relationshipsOf(parts, '');
  const kept = all.filter((item) => !item.type.includes('digital-signature'));
  if (kept.length < all.length) {
    parts.set(relationshipsPath(''), encodePart(writeRelationships(kept)));
  }
}
