import type { XlsxPackage } from '../package/xlsxPackage';
import { readAttributes } from '../xml/scanXml';
import { childElements, findElement, putElement, writtenChildren } from '../xml/xmlChildren';
import { escapeXml } from '../xml/xmlText';

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
  readonly text: string;
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
  const names = [...keptNames(xml, target, listed), ...newNames(target, listed)];
  const written = names.length === 0 ? '' : `<definedNames>${names.join('')}</definedNames>`;
  next = putElement(next, 'definedNames', written, AFTER_NAMES);
  next = putElement(next, 'calcPr', recalculated(next), AFTER_CALC);
  return activate(next, target.activeSheet, book.sheets.length !== listed.length);
}

function writeSheet(sheet: ListedSheet): string {
  const state = sheet.state === 'visible' ? '' : ` state="${sheet.state}"`;
  // The prefix is declared here because files are free to call it something else than "r".
  return (
    `<sheet xmlns:r="${RELATIONSHIPS_SPACE}" name="${escapeXml(sheet.name)}"` +
    ` sheetId="${sheet.sheetId}"${state} r:id="${escapeXml(sheet.relationshipId)}"/>`
  );
}

/** Old names as they are written, with the places of their sheets moved. */
function keptNames(xml: string, target: NamesTarget, listed: readonly ListedSheet[]): string[] {
  const replaced = new Set(target.names.map((name) => name.name.toLowerCase()));
  return writtenChildren(xml, 'definedNames').flatMap((child) => {
    const attributes = readAttributes(child.slice(0, child.indexOf('>')));
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

function newNames(target: NamesTarget, listed: readonly ListedSheet[]): string[] {
  const titles = listed.flatMap((sheet, place) => {
    const rows = sheet.printTitles ?? null;
    if (rows === null) return [];
    const text = escapeXml(`${quoteSheetName(sheet.name)}!${rows}`);
    return [`<definedName name="_xlnm.Print_Titles" localSheetId="${place}">${text}</definedName>`];
  });
  const own = target.names.map(
    (name) =>
      `<definedName name="${escapeXml(name.name)}" hidden="1">${escapeXml(name.text)}</definedName>`,
  );
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
function activate(xml: string, active: number, moved: boolean): string {
  const view = findElement(xml, 'workbookView');
  if (view === null) {
    if (active === 0) return xml;
    const views = `<bookViews><workbookView activeTab="${active}"/></bookViews>`;
    return putElement(xml, 'bookViews', views, ['sheets']);
  }
  const attributes = readAttributes(view.attributes);
  if (!moved && Number(attributes['activeTab'] ?? '0') === active) return xml;
  const kept = Object.entries(attributes)
    .filter(([name]) => name !== 'activeTab' && name !== 'firstSheet')
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`);
  const written = `<workbookView${kept.join('')} activeTab="${active}"/>`;
  // A view with children (extensions of some program) keeps them by keeping its own tags.
  if (childElements(xml, view.contentStart, view.contentEnd).length > 0) return xml;
  return xml.slice(0, view.start) + written + xml.slice(view.end);
}
