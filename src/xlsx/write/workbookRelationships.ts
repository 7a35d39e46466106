import { type Relationship, targetPath } from '../package/relationships';
import type { XlsxPackage } from '../package/xlsxPackage';
import type { Parts } from '../zip/readZip';

const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/**
 * The calculation chain would name formulas that are gone; the log of a shared workbook would not
 * know our changes. Excel takes both for damage.
 */
const DROPPED = new Set(['calcChain', 'revisionHeaders', 'usernames']);

/** What the workbook part points at, while sheets come and go. */
export class WorkbookRelationships {
  private readonly added: Relationship[] = [];
  private readonly used: Set<string>;
  private nextSheetId: number;
  private stylesPath: string | null = null;

  constructor(private readonly book: XlsxPackage) {
    this.nextSheetId = Math.max(0, ...book.sheets.map((sheet) => sheet.sheetId)) + 1;
    this.used = new Set(book.relationships.map((item) => item.id));
  }

  /** The style part that had to be added; null when the file had one. */
  get addedStyles(): string | null {
    return this.stylesPath;
  }

  /** A place for a new sheet: a free path, relationship id and sheet id. */
  addSheet(parts: Parts): { path: string; relationshipId: string; sheetId: number } {
    const folder = this.book.workbookPath.replace(/[^/]*$/, '');
    let number = 1;
    while (parts.has(`${folder}worksheets/sheet${number}.xml`)) number += 1;
    const target = `worksheets/sheet${number}.xml`;
    const relationshipId = this.add('worksheet', target);
    const sheetId = this.nextSheetId;
    this.nextSheetId += 1;
    return { path: targetPath(this.book.workbookPath, target), relationshipId, sheetId };
  }

  /** A place for the style part of a file that has none. */
  addStyles(): string {
    const target = 'styles.xml';
    this.add('styles', target);
    this.stylesPath = targetPath(this.book.workbookPath, target);
    return this.stylesPath;
  }

  /** All that still hold, given the relationships of the sheets that are there now. */
  list(sheetIds: readonly string[]): Relationship[] {
    const stays = new Set(sheetIds);
    const gone = new Set(
      this.book.sheets.map((sheet) => sheet.relationshipId).filter((id) => !stays.has(id)),
    );
    const old = this.book.relationships.filter(
      (item) => !DROPPED.has(item.kind) && !gone.has(item.id),
    );
    return [...old, ...this.added];
  }

  private add(kind: string, target: string): string {
    let number = 1;
    while (this.used.has(`rId${number}`)) number += 1;
    const id = `rId${number}`;
    this.used.add(id);
    this.added.push({ id, kind, type: `${TYPES}/${kind}`, target, external: false });
    return id;
  }
}
