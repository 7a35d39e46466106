import { METADATA_TAB, OPTIONS_TAB } from '../../workbook/reservedTabs';
import { journalJobs } from './cellJobs';
import { copyBackJobs } from './copyBackJobs';
import { doorJob, doorOf, removeDoorJob } from './doorJobs';
import type { Sync } from './excelRunner';
import { type Job, job, runJobs } from './job';
import type { JournalBlock } from './journalBlock';
import { deleteJob, storedJobs } from './metadataJobs';
import {
  findTab,
  queuePicture,
  type TabPicture,
  type Ticket,
  type WorkbookPicture,
} from './picture';
import { VISIBILITY } from './seenJobs';
import { sheetAt } from './sheetAt';
import type { WorkList } from './workList';

/** What is to be taken back: a plan that was begun, and the cells it writes into. */
export interface Begun {
  readonly work: WorkList;
  readonly journal: readonly JournalBlock[];
  /** Its request may still land, so it has to be kept out. */
  readonly mayLand: boolean;
}

/**
 * Brings the workbook back to where it stood before a plan, wherever the plan stopped. Goes by what
 * is there now, so that it may be repeated. True when the workbook stands as before.
 */
export async function rollback(
  context: Excel.RequestContext,
  sync: Sync,
  begun: Begun,
  budget: number,
): Promise<boolean> {
  const now = await picture(context, sync);
  if (isOtherPlan(now, begun.work.ticket)) return true;
  await runJobs(context, sync, rollbackJobs(context, now, begun), budget);
  return sameStand(begun.work.before, await picture(context, sync));
}

/** Where the workbook stands now. */
export async function picture(context: Excel.RequestContext, sync: Sync): Promise<WorkbookPicture> {
  const made = queuePicture(context);
  await sync();
  return made();
}

function rollbackJobs(
  context: Excel.RequestContext,
  now: WorkbookPicture,
  { work, journal, mayLand }: Begun,
): Job[] {
  const { before } = work;
  const isOld = (tab: TabPicture): boolean => before.tabs.some(({ id }) => id === tab.id);
  const kept = before.tabs.filter(({ id }) => now.tabs.some((tab) => tab.id === id));
  const nowOf = (id: string): TabPicture | undefined => now.tabs.find((tab) => tab.id === id);
  const isWriting = doorOf(now, work.ticket)?.stage === 'writing';
  const replaced = work.replaced.filter(({ backup }) => findTab(now, backup) !== undefined);
  const written = work.changed.filter(
    ({ tab }) => isWriting && tab.writes.length + tab.rewrites.length > 0,
  );
  const touched = new Set([...replaced, ...written].map(({ origin }) => origin.id));
  const open = [...touched].filter((id) => nowOf(id)?.isProtected === true);
  const set = (id: string, change: (sheet: Excel.Worksheet) => void): Job =>
    job(1, () => {
      change(sheetAt(context, id));
    });
  return [
    ...open.map((id) => set(id, (sheet) => sheet.protection.unprotect())),
    ...kept
      .filter(({ id, visibility }) => nowOf(id)?.visibility !== visibility)
      .map((tab) =>
        set(tab.id, (sheet) => {
          sheet.visibility = VISIBILITY[tab.visibility];
        }),
      ),
    ...replaced.flatMap(({ origin, backup }) => copyBackJobs(context, origin.id, backup)),
    ...written.flatMap(({ origin }) =>
      [...journal]
        .reverse()
        .filter((block) => block.tab === origin.name)
        .flatMap((block) => journalJobs(() => sheetAt(context, origin.id), block)),
    ),
    ...now.tabs
      .filter((tab) => !isOld(tab) && tab.name !== METADATA_TAB)
      .map((tab) => deleteJob(() => sheetAt(context, tab.id))),
    ...kept
      .filter(({ id, name }) => nowOf(id)?.name !== name)
      .map((tab) =>
        set(tab.id, (sheet) => {
          sheet.name = tab.name;
        }),
      ),
    ...kept.map((tab) =>
      set(tab.id, (sheet) => {
        sheet.position = before.tabs.indexOf(tab);
      }),
    ),
    ...kept
      .filter(({ id, options }) => options !== null && (touched.has(id) || !nowOf(id)?.isProtected))
      .map((tab) => set(tab.id, (sheet) => sheet.protection.protect(tab.options ?? {}))),
    ...optionJobs(context, now, before),
    ...doorJobs(context, now, work.ticket, mayLand),
    ...storedJobs(context, now, before),
    ...(now.active === before.active
      ? []
      : [
          set(before.active, (sheet) => {
            sheet.activate();
          }),
        ]),
  ];
}

/** Another plan has this number: ours was refused at the door and did nothing. */
function isOtherPlan(now: WorkbookPicture, ticket: Ticket): boolean {
  const door = doorOf(now, ticket);
  return door !== undefined && door.owner !== ticket.owner;
}

function doorJobs(
  context: Excel.RequestContext,
  now: WorkbookPicture,
  ticket: Ticket,
  mayLand: boolean,
): Job[] {
  if ((doorOf(now, ticket) !== undefined) === mayLand) return [];
  return [mayLand ? doorJob(context, ticket) : removeDoorJob(context, ticket)];
}

/** Columns that the plan put on the tab of option lists go again. */
function optionJobs(
  context: Excel.RequestContext,
  now: WorkbookPicture,
  before: WorkbookPicture,
): Job[] {
  if (findTab(before, OPTIONS_TAB) === undefined) return [];
  const [from, to] = [widthOf(before), widthOf(now)];
  if (from >= to) return [];
  const height = now.options.length;
  return [
    job(2, () => {
      const sheet = sheetAt(context, OPTIONS_TAB);
      sheet.getRangeByIndexes(0, from, height, to - from).clear();
    }),
  ];
}

function widthOf({ options }: WorkbookPicture): number {
  return Math.max(0, ...options.map((row) => row.length));
}

/** Whether two pictures show the same workbook. */
function sameStand(before: WorkbookPicture, now: WorkbookPicture): boolean {
  return standOf(before) === standOf(now);
}

function standOf({ tabs, names, pieces }: WorkbookPicture): string {
  const places = tabs.map(({ id, name, visibility, isProtected }) => [
    id,
    name,
    visibility,
    isProtected,
  ]);
  const sorted = names.map(({ name, text }) => `${name}=${text}`).sort();
  return JSON.stringify([places, sorted, pieces]);
}
