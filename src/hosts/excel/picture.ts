import type { ChartSpec } from '../../sheets/chartSpec';
import { type MetadataReading, readMetadata, type StampName } from '../../workbook/metadataText';
import {
  isReservedTab,
  METADATA_TAB,
  OPTIONS_TAB,
  STAMP_PREFIX,
} from '../../workbook/reservedTabs';
import { isSameTab } from '../../workbook/tabName';
import { OWN_CHART } from './chartJobs';

/** A tab of the open workbook, whoever made it. */
export interface TabPicture {
  /** Excel's id; stays when the tab is renamed. */
  readonly id: string;
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly isProtected: boolean;
  /** What protection lets people do; null where there is none. */
  readonly options: Excel.WorksheetProtectionOptions | null;
  /** Names of the charts of ours on it. */
  readonly charts: readonly string[];
}

/** Where the workbook stands, apart from what is in its cells. */
export interface WorkbookPicture {
  /** From left to right, our own hidden ones included. */
  readonly tabs: readonly TabPicture[];
  /** Id of the tab that is looked at. */
  readonly active: string;
  readonly isReadOnly: boolean;
  readonly isStructureLocked: boolean;
  /** Defined names of ours with what they stand for, without "=". */
  readonly names: readonly StampName[];
  /** Texts of the first column of the metadata tab; null = there is none. */
  readonly pieces: readonly string[] | null;
  /** Rows of the tab with option lists. */
  readonly options: readonly (readonly (string | null)[])[];
  /** Plans that were begun, done or given up: see `doorJob`. */
  readonly doors: readonly Door[];
}

/** The number of a plan, and a number of its own: pane and ribbon may both work on a workbook. */
export interface Ticket {
  readonly ticket: number;
  readonly owner: number;
}

export interface Door extends Ticket {
  readonly stage: DoorStage;
}

/**
 * Begun: nothing that was there before can have changed. Writing: tabs were opened for writing.
 * Done: everything of the plan was carried out.
 */
export type DoorStage = 'begun' | 'writing' | 'done';

export const DOOR_STAGES: readonly DoorStage[] = ['begun', 'writing', 'done'];

/** Beginning of the defined names of doors; `=120` is the first stage of owner 12. */
export const DOOR_PREFIX = '_kaoping_door_';

const VISIBILITIES = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

/**
 * Queues the loading of a picture; the function it gives makes the picture after the next sync.
 */
export function queuePicture(context: Excel.RequestContext): () => WorkbookPicture {
  const { workbook } = context;
  workbook.load('readOnly');
  const sheets = workbook.worksheets;
  sheets.load(
    'items/id,items/name,items/visibility,items/protection/protected,items/protection/options,' +
      'items/charts/items/name',
  );
  const active = sheets.getActiveWorksheet().load('id');
  const protection = workbook.protection.load('protected');
  const names = workbook.names.load('items/name,items/formula');
  const metadata = textsOf(sheets, METADATA_TAB);
  const options = textsOf(sheets, OPTIONS_TAB);
  return () => {
    const ours = names.items
      .filter((item) => item.name.startsWith(STAMP_PREFIX))
      .map((item) => ({ name: item.name, text: String(item.formula).replace(/^=/, '') }));
    const doors = names.items
      .filter((item) => item.name.startsWith(DOOR_PREFIX))
      .map(({ name, formula }) => doorOf(name.slice(DOOR_PREFIX.length), String(formula)));
    return {
      tabs: sheets.items.map(tabPicture),
      active: active.id,
      isReadOnly: workbook.readOnly,
      isStructureLocked: protection.protected,
      names: ours,
      pieces: metadata()?.map((row) => row[0] ?? '') ?? null,
      options: options() ?? [],
      doors,
    };
  };
}

function doorOf(number: string, formula: string): Door {
  const value = Number.parseInt(formula.replace(/^=/, ''), 10) || 0;
  return {
    ticket: Number.parseInt(number, 10) || 0,
    owner: Math.floor(value / 10),
    stage: DOOR_STAGES[value % 10] ?? 'begun',
  };
}

/** Queues one of our plain tabs; afterwards its texts, or null where there is no such tab. */
function textsOf(
  sheets: Excel.WorksheetCollection,
  name: string,
): () => (string | null)[][] | null {
  const sheet = sheets.getItemOrNullObject(name);
  const used = sheet.getUsedRangeOrNullObject(true).load('values');
  return () => {
    if (sheet.isNullObject) return null;
    if (used.isNullObject) return [];
    return used.values.map((row) =>
      row.map((value: unknown) => (value === '' ? null : String(value))),
    );
  };
}

function tabPicture(sheet: Excel.Worksheet): TabPicture {
  const isProtected = sheet.protection.protected;
  return {
    id: sheet.id,
    name: sheet.name,
    visibility: VISIBILITIES[sheet.visibility],
    isProtected,
    options: isProtected ? sheet.protection.options : null,
    charts: sheet.charts.items.map(({ name }) => name).filter((name) => name.startsWith(OWN_CHART)),
  };
}

/** The tabs that the port knows: without those the tool keeps for itself. */
export function listedTabs(picture: WorkbookPicture): readonly TabPicture[] {
  return picture.tabs.filter((tab) => !isReservedTab(tab.name));
}

export function findTab(picture: WorkbookPicture, name: string): TabPicture | undefined {
  return picture.tabs.find((tab) => isSameTab(tab.name, name));
}

/** The charts of ours on a tab, as they were drawn: those that are there and that we know. */
export function chartsOf(picture: WorkbookPicture, tab: TabPicture): readonly ChartSpec[] {
  if (tab.charts.length === 0) return [];
  const stamps = metadataOf(picture).metadata?.tabs ?? [];
  const drawn = stamps.find((stamp) => stamp.name === tab.name)?.charts ?? [];
  return drawn.filter(({ key }) => tab.charts.includes(OWN_CHART + key));
}

export function metadataOf(picture: WorkbookPicture): MetadataReading {
  const tabs = picture.tabs.map((tab) => tab.name);
  return readMetadata(picture.pieces, picture.names, tabs);
}
