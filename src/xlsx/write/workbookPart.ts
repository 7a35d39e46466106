import type { XlsxPackage } from '../package/xlsxPackage';
import { attributesOf, readAttributes } from '../xml/scanXml';
import { findElement, putElement, writtenChildren } from '../xml/xmlChildren';
import { escapeXml, unescapeXml } from '../xml/xmlText';
import { breakReferences, goneNames } from './breakReferences';

/** A sheet as the new workbook part lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly state: 'visible' | 'hidden' | 'veryHidden';
  readonly sheetId: number;
  readonly relationshipId: string;
  readonly path: string;
  /** Its place before; -1 for a new sheet. */
  readonly origin: number;
  /** Rows repeated on each page of a sheet we wrote; undefined for a sheet we kept. */
  readonly printTitles?: string | null;
}

export interface NewName {
  readonly name: string;
  /** Without "=". */
  readonly text: string;
  /** The sheet it belongs to; null for the whole workbook. */
  readonly sheet: string | null;
  readonly hidden: boolean;
}

interface NamesTarget {
  readonly names: readonly NewName[];
  readonly dropsName: (name: string) => boolean;
  readonly activeSheet: number;
}

/** What follows each element in the order of the schema. */
const AFTER_SHEETS = [
  'functionGroups',
  'externalReferences',
  'definedNames',
  'calcPr',
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'smartTagPr',
  'smartTagTypes',
  'webPublishing',
  'fileRecoveryPr',
  'webPublishObjects',
  'extLst',
];
const AFTER_NAMES = AFTER_SHEETS.slice(AFTER_SHEETS.indexOf('calcPr'));
const AFTER_CALC = AFTER_NAMES.slice(1);
/** Excel keeps these for a sheet as it is; they make no sense for another sheet in its place. */
const OF_THE_SHEET = new Set(['_xlnm.Print_Titles', '_xlnm.Print_Area', '_xlnm._FilterDatabase']);
const RELATIONSHIPS_SPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The workbook part with a new list of sheets, names moved along, figures recalculated on load. */
export function rewriteWorkbookPart(
  xml: string,
  book: XlsxPackage,
  target: NamesTarget,
  listed: readonly ListedSheet[],
): string {
  const sheets = listed.map(writeSheet).join('');
  let next = putElement(xml, 'sheets', `<sheets>${sheets}</sheets>`, AFTER_SHEETS);
  const names = inOrder([...keptNames(xml, book, target, listed), ...newNames(target, listed)]);
  const written = names.length === 0 ? '' : `<definedNames>${names.join('')}</definedNames>`;
  next = putElement(next, 'definedNames', written, AFTER_NAMES);
  next = putElement(next, 'calcPr', recalculated(next), AFTER_CALC);
  return activate(next, target.activeSheet);
}

function writeSheet(sheet: ListedSheet): string {
  const state = sheet.state === 'visible' ? '' : ` state="${sheet.state}"`;
  // The prefix is declared here because files are free to call it something else than "r".
  return (
    `<sheet xmlns:r="${RELATIONSHIPS_SPACE}" name="${escapeXml(sheet.name)}"` +
    ` sheetId="${sheet.sheetId}"${state} r:id="${escapeXml(sheet.relationshipId)}"/>`
  );
}

/** Excel keeps names by the alphabet; so the order does not tell when a name was added. */
function inOrder(names: readonly string[]): string[] {
  const key = (written: string): string => {
    const attributes = attributesOf(written);
    const scope = (attributes['localSheetId'] ?? '').padStart(5, '0');
    return `${(attributes['name'] ?? '').toLowerCase()} ${scope}`;
  };
  const keyed = names.map((written) => ({ written, key: key(written) }));
  keyed.sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0));
  return keyed.map((item) => item.written);
}

/** Old names as they are written, with the places of their sheets moved. */
function keptNames(
  xml: string,
  book: XlsxPackage,
  target: NamesTarget,
  listed: readonly ListedSheet[],
): string[] {
  const replaced = new Set(
    target.names.filter((name) => name.sheet === null).map((name) => name.name.toLowerCase()),
  );
  const goneSheets = goneNames(book, listed);
  return writtenChildren(xml, 'definedNames').flatMap((written) => {
    const child = breakNameText(written, goneSheets);
    const attributes = attributesOf(child);
    const name = attributes['name'] ?? '';
    const scope = attributes['localSheetId'];
    if (scope === undefined) {
      return target.dropsName(name) || replaced.has(name.toLowerCase()) ? [] : [child];
    }
    const place = listed.findIndex((sheet) => sheet.origin === Number(scope));
    const sheet = listed[place];
    if (sheet === undefined) return [];
    if (sheet.printTitles !== undefined && OF_THE_SHEET.has(name)) return [];
    return [child.replace(/localSheetId\s*=\s*["']\d+["']/, `localSheetId="${place}"`)];
  });
}

/** The text of a name with references to sheets that are gone broken, as Excel breaks them. */
function breakNameText(child: string, gone: readonly string[]): string {
  const from = child.indexOf('>') + 1;
  const to = child.lastIndexOf('</');
  if (gone.length === 0 || to < from) return child;
  const text = unescapeXml(child.slice(from, to));
  return child.slice(0, from) + escapeXml(breakReferences(text, gone)) + child.slice(to);
}

function newNames(target: NamesTarget, listed: readonly ListedSheet[]): string[] {
  const titles = listed.flatMap((sheet, place) => {
    const rows = sheet.printTitles ?? null;
    if (rows === null) return [];
    const text = escapeXml(`${quoteSheetName(sheet.name)}!${rows}`);
    return [`<definedName name="_xlnm.Print_Titles" localSheetId="${place}">${text}</definedName>`];
  });
  const own = target.names.map((name) => {
    const place = listed.findIndex((sheet) => sheet.name === name.sheet);
    const scope = place < 0 ? '' : ` localSheetId="${place}"`;
    const hidden = name.hidden ? ' hidden="1"' : '';
    const text = escapeXml(name.text);
    return `<definedName name="${escapeXml(name.name)}"${scope}${hidden}>${text}</definedName>`;
  });
  return [...titles, ...own];
}

/** A sheet's name as formulas want it, always quoted. */
export function quoteSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

function recalculated(xml: string): string {
  const attributes = readAttributes(findElement(xml, 'calcPr')?.attributes ?? '');
  const kept = Object.entries(attributes)
    .filter(([name]) => name !== 'fullCalcOnLoad')
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`);
  return `<calcPr${kept.join('')} fullCalcOnLoad="1"/>`;
}

/** Opens on that sheet. `firstSheet` would scroll the tabs to a place that may be gone. */
function activate(xml: string, active: number): string {
  const view = findElement(xml, 'workbookView');
  if (view === null) {
    const views = `<bookViews><workbookView activeTab="${active}"/></bookViews>`;
    return putElement(xml, 'bookViews', views, ['sheets']);
  }
  const kept = Object.entries(readAttributes(view.attributes))
    .filter(([name]) => name !== 'activeTab' && name !== 'firstSheet')
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`);
  const isEmpty = view.contentStart === view.end;
  const written = `<workbookView${kept.join('')} activeTab="${active}"${isEmpty ? '/' : ''}>`;
  return xml.slice(0, view.start) + written + xml.slice(view.contentStart);
}
