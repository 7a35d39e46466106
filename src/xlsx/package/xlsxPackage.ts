import { XlsxError } from '../xlsxFailure';
import { XLSX_LIMITS, type XlsxLimits } from '../xlsxLimits';
import { isTrue, readAttributes, rootName, scanXml } from '../xml/scanXml';
import { decodePart, unescapeXml } from '../xml/xmlText';
import { partOf } from '../zip/partOf';
import { type Parts, readZip } from '../zip/readZip';
import { checkFrame } from './checkFrame';
import { refuseOtherBytes, refuseOtherPackages } from './refuseOtherFormats';
import { type Relationship, relationshipsOf, targetPath } from './relationships';

export type SheetState = 'visible' | 'hidden' | 'veryHidden';

/** One sheet as the workbook part lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly sheetId: number;
  readonly relationshipId: string;
  readonly state: SheetState;
  readonly path: string;
  /** False for chart sheets and dialogs: they have no cells. */
  readonly isWorksheet: boolean;
}

export interface DefinedName {
  readonly name: string;
  /** 0-based position of the sheet it belongs to; null for the whole workbook. */
  readonly sheet: number | null;
  readonly text: string;
  readonly hidden: boolean;
}

/** An .xlsx file taken apart, nothing lost: every part is there as its bytes. */
export interface XlsxPackage {
  readonly parts: Parts;
  readonly workbookPath: string;
  readonly relationships: readonly Relationship[];
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly DefinedName[];
  readonly date1904: boolean;
  /** Sheets may not be added, removed, renamed, moved or unhidden. */
  readonly structureLocked: boolean;
  readonly activeSheet: number;
}

/** Takes bytes apart. Throws XlsxError; the doors of this room settle it. */
export async function openPackage(
  bytes: Uint8Array,
  limits: XlsxLimits = XLSX_LIMITS,
): Promise<XlsxPackage> {
  if (bytes.length > limits.inputBytes) throw new XlsxError('tooLarge');
  refuseOtherBytes(bytes);
  const parts = await readZip(bytes, limits);
  refuseOtherPackages(parts);
  return readPackage(parts);
}

/** The same for parts that are already unpacked. */
export function readPackage(parts: Parts): XlsxPackage {
  const workbookPath = findWorkbook(parts);
  const relationships = relationshipsOf(parts, workbookPath);
  checkFrame(parts);
  const targets = new Map(relationships.map((item) => [item.id, item]));
  const xml = decodePart(partOf(parts, workbookPath));
  const sheets: SheetEntry[] = [];
  const names: DefinedName[] = [];
  const settings = new Map<string, Readonly<Record<string, string>>>();
  for (const tag of scanXml(xml)) {
    if (tag.kind === 'close') continue;
    const attributes = readAttributes(tag.attributes);
    if (tag.name === 'sheet') {
      sheets.push(readSheet(attributes, targets, workbookPath, parts));
    } else if (tag.name === 'definedName' && tag.kind === 'open') {
      names.push(readName(attributes, xml.slice(tag.end, xml.indexOf('<', tag.end))));
    } else if (SETTINGS.has(tag.name)) {
      settings.set(tag.name, attributes);
    }
  }
  refuseTwins(sheets);
  return {
    parts,
    workbookPath,
    relationships,
    sheets,
    names,
    date1904: isTrue(settings.get('workbookPr')?.['date1904']),
    structureLocked: isTrue(settings.get('workbookProtection')?.['lockStructure']),
    activeSheet: wholeNumber(settings.get('workbookView')?.['activeTab'] ?? '0') ?? 0,
  };
}

const SETTINGS = new Set(['workbookPr', 'workbookProtection', 'workbookView']);

/**
 * Two sheets of one name hide each other from whoever looks for them by name; two that share a part
 * would be two views of the same cells, of which writing changes one.
 */
function refuseTwins(sheets: readonly SheetEntry[]): void {
  const names = new Set(sheets.map((sheet) => sheet.name.toLowerCase()));
  const paths = new Set(sheets.map((sheet) => sheet.path));
  const isNamed = sheets.every((sheet) => sheet.name !== '' && !UNWRITABLE.test(sheet.name));
  if (!isNamed || names.size < sheets.length || paths.size < sheets.length) {
    throw new XlsxError('corrupt');
  }
}

/** Characters that XML cannot hold: such a name could be read but never be written again. */
const UNWRITABLE =
  /[\u0000-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** A number written in plain digits; null for anything else. */
function wholeNumber(text: string): number | null {
  return /^\d{1,10}$/.test(text) ? Number(text) : null;
}

/** The part of a kind that the workbook points at, such as its styles; null without one. */
export function workbookPart(book: XlsxPackage, kind: string): string | null {
  const found = book.relationships.find((item) => item.kind === kind && !item.external);
  if (found === undefined) return null;
  const path = targetPath(book.workbookPath, found.target);
  return book.parts.has(path) ? path : null;
}

function findWorkbook(parts: Parts): string {
  const found = relationshipsOf(parts, '').find((item) => item.kind === 'officeDocument');
  const path = targetPath('', found?.target ?? '');
  const part = parts.get(path);
  if (part === undefined) throw new XlsxError('notWorkbook');
  if (rootName(decodePart(part)) !== 'workbook') throw new XlsxError('notWorkbook');
  return path;
}

function readSheet(
  attributes: Readonly<Record<string, string>>,
  relationships: ReadonlyMap<string, Relationship>,
  workbookPath: string,
  parts: Parts,
): SheetEntry {
  const idKey = Object.keys(attributes).find((key) => key.endsWith(':id')) ?? '';
  const relationshipId = attributes[idKey] ?? '';
  const relationship = relationships.get(relationshipId);
  const path = targetPath(workbookPath, relationship?.target ?? '');
  const isWorksheet = relationship?.kind === 'worksheet';
  if (relationship === undefined || !parts.has(path)) throw new XlsxError('missingPart');
  const sheetId = wholeNumber(attributes['sheetId'] ?? '');
  if (sheetId === null) throw new XlsxError('corrupt');
  return {
    name: attributes['name'] ?? '',
    sheetId,
    relationshipId,
    state: stateOf(attributes['state']),
    path,
    isWorksheet,
  };
}

function stateOf(text: string | undefined): SheetState {
  return text === 'hidden' || text === 'veryHidden' ? text : 'visible';
}

function readName(attributes: Readonly<Record<string, string>>, text: string): DefinedName {
  const scope = attributes['localSheetId'];
  return {
    name: attributes['name'] ?? '',
    sheet: scope === undefined ? null : Number(scope),
    text: unescapeXml(text),
    hidden: isTrue(attributes['hidden']),
  };
}
