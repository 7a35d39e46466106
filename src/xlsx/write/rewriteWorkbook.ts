import {
  type Relationship,
  relationshipsPath,
  targetPath,
  writeRelationships,
} from '../package/relationships';
import type { SheetEntry, SheetState, XlsxPackage } from '../package/xlsxPackage';
import { partOf, workbookPart } from '../package/xlsxPackage';
import type { XlsxSheet, XlsxStyle } from '../xlsxBook';
import { plainNamespace } from '../xml/plainNamespace';
import { decodePart, encodePart } from '../xml/xmlText';
import type { Parts } from '../zip/readZip';
import { writeZip } from '../zip/writeZip';
import { addWorksheetTypes } from './contentTypes';
import { dropUnreachable } from './dropUnreachable';
import { type GraftedStyles, graftStyles } from './graftStyles';
import { type CellPatch, patchSheet } from './patchSheet';
import { type ListedSheet, type NewName, rewriteWorkbookPart } from './workbookPart';
import { moveStyles, writeGuest } from './writeGuest';

/** One sheet of the workbook to be written: an old one, perhaps with cells changed, or a new one. */
export type SheetTarget =
  | {
      readonly kind: 'keep';
      readonly entry: SheetEntry;
      readonly state: SheetState;
      readonly patches: readonly CellPatch[];
    }
  | { readonly kind: 'put'; readonly sheet: XlsxSheet; readonly replaces: SheetEntry | null };

export interface WorkbookTarget {
  readonly sheets: readonly SheetTarget[];
  /** What the cells of new sheets point at. */
  readonly styles: readonly XlsxStyle[];
  /** Workbook-wide names; those of the same name are replaced. */
  readonly names: readonly NewName[];
  /** Workbook-wide names that go, unless they are in `names`. */
  readonly dropsName: (name: string) => boolean;
  readonly activeSheet: number;
}

const WORKSHEET_TYPE =
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet';

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
  const stylesPath = workbookPart(book, 'styles');
  const parts = new Map(book.parts);
  let grafted: GraftedStyles | null = null;
  if (stylesPath !== null) {
    grafted = graftStyles(plainNamespace(decodePart(partOf(parts, stylesPath))), guest.styles);
    if (put.length > 0) parts.set(stylesPath, encodePart(grafted.xml));
  }
  const listed: ListedSheet[] = [];
  const relationships = new Relationships(book);
  let putIndex = 0;
  for (const item of target.sheets) {
    if (item.kind === 'keep') {
      keepSheet(parts, item);
      listed.push({ ...item.entry, state: item.state, origin: book.sheets.indexOf(item.entry) });
      continue;
    }
    const xml = moveStyles(guest.sheets[putIndex] ?? '', grafted);
    putIndex += 1;
    listed.push(placeSheet(parts, item, xml, relationships, book));
  }
  writeDirectory(parts, book, target, listed, relationships.list(target.sheets));
  return writeZip(dropUnreachable(book.parts, parts));
}

function keepSheet(parts: Map<string, Uint8Array>, item: SheetTarget & { kind: 'keep' }): void {
  if (item.patches.length === 0) return;
  const xml = plainNamespace(decodePart(partOf(parts, item.entry.path)));
  parts.set(item.entry.path, encodePart(patchSheet(xml, item.patches)));
}

function placeSheet(
  parts: Map<string, Uint8Array>,
  item: SheetTarget & { kind: 'put' },
  xml: string,
  relationships: Relationships,
  book: XlsxPackage,
): ListedSheet {
  const { sheet, replaces } = item;
  const place = replaces?.isWorksheet === true ? replaces : relationships.add(parts);
  parts.set(place.path, encodePart(xml));
  parts.delete(relationshipsPath(place.path));
  return {
    name: sheet.name,
    state: sheet.state,
    sheetId: place.sheetId,
    relationshipId: place.relationshipId,
    path: place.path,
    origin: replaces === null ? -1 : book.sheets.indexOf(replaces),
    printTitles: sheet.page?.repeatRows ?? null,
  };
}

function writeDirectory(
  parts: Map<string, Uint8Array>,
  book: XlsxPackage,
  target: WorkbookTarget,
  listed: readonly ListedSheet[],
  relationships: readonly Relationship[],
): void {
  const xml = plainNamespace(decodePart(partOf(parts, book.workbookPath)));
  parts.set(book.workbookPath, encodePart(rewriteWorkbookPart(xml, book, target, listed)));
  parts.set(relationshipsPath(book.workbookPath), encodePart(writeRelationships(relationships)));
  const types = decodePart(partOf(parts, '[Content_Types].xml'));
  const paths = listed.map((sheet) => sheet.path);
  parts.set('[Content_Types].xml', encodePart(addWorksheetTypes(types, paths)));
}

/** The relationships of the workbook part while sheets come and go. */
class Relationships {
  private readonly added: Relationship[] = [];
  private nextSheetId: number;
  private readonly used: Set<string>;

  constructor(private readonly book: XlsxPackage) {
    this.nextSheetId = Math.max(0, ...book.sheets.map((sheet) => sheet.sheetId)) + 1;
    this.used = new Set(book.relationships.map((item) => item.id));
  }

  /** A place for a new sheet: a free path, relationship id and sheet id. */
  add(parts: Parts): { path: string; relationshipId: string; sheetId: number } {
    const folder = this.book.workbookPath.replace(/[^/]*$/, '');
    let number = 1;
    while (parts.has(`${folder}worksheets/sheet${number}.xml`)) number += 1;
    let idNumber = 1;
    while (this.used.has(`rId${idNumber}`)) idNumber += 1;
    const relationshipId = `rId${idNumber}`;
    this.used.add(relationshipId);
    const target = `worksheets/sheet${number}.xml`;
    this.added.push({
      id: relationshipId,
      kind: 'worksheet',
      type: WORKSHEET_TYPE,
      target,
      external: false,
    });
    const sheetId = this.nextSheetId;
    this.nextSheetId += 1;
    return { path: targetPath(this.book.workbookPath, target), relationshipId, sheetId };
  }

  /** All that still hold. The calculation chain goes: it would name formulas that are gone. */
  list(sheets: readonly SheetTarget[]): Relationship[] {
    const stays = new Set(
      sheets.map((item) => (item.kind === 'keep' ? item.entry : item.replaces)?.relationshipId),
    );
    const gone = new Set(
      this.book.sheets.map((sheet) => sheet.relationshipId).filter((id) => !stays.has(id)),
    );
    const old = this.book.relationships.filter(
      (item) => item.kind !== 'calcChain' && !gone.has(item.id),
    );
    return [...old, ...this.added];
  }
}
