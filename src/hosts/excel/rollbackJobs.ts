import { METADATA_TAB, OPTIONS_TAB } from '../../workbook/reservedTabs';
import { journalJobs, mergingJobs } from './cellJobs';
import { copyBackJobs } from './copyBackJobs';
import { doorJob, doorOf, removeDoorJob } from './doorJobs';
import { type Job, job } from './job';
import type { JournalBlock } from './journalBlock';
import { deleteJob, storedJobs } from './metadataJobs';
import { chartsOf, findTab, type TabPicture, type Ticket, type WorkbookPicture } from './picture';
import { VISIBILITY } from './seenJobs';
import { sheetAt } from './sheetAt';
import type { Merging } from './virtualTab';
import type { WorkList } from './workList';

/** What is to be taken back: a plan that was begun, and the cells it writes into. */
export interface Begun {
  readonly work: WorkList;
  readonly journal: readonly JournalBlock[];
  /** Its request may still land, so it has to be kept out. */
  readonly mayLand: boolean;
}

/** A tab that was there before and still is, then and now. */
interface KeptTab {
  readonly before: TabPicture;
  readonly now: TabPicture;
}

/** Jobs that lead from where the workbook stands now to where it stood before the plan. */
export function rollbackJobs(
  context: Excel.RequestContext,
  now: WorkbookPicture,
  begun: Begun,
): Job[] {
  const { before, ticket } = begun.work;
  const kept = before.tabs.flatMap((tab): KeptTab[] => {
    const present = now.tabs.find(({ id }) => id === tab.id);
    return present === undefined ? [] : [{ before: tab, now: present }];
  });
  const { touched, contents } = contentJobs(context, now, begun);
  const active = job(1, () => {
    sheetAt(context, before.active).activate();
  });
  return [
    ...kept
      .filter((tab) => touched.has(tab.before.id) && tab.now.isProtected)
      .map((tab) =>
        change(context, tab, (sheet) => {
          sheet.protection.unprotect();
        }),
      ),
    ...seenJobs(context, kept),
    ...contents,
    ...structureJobs(context, now, kept),
    ...kept
      .filter((tab) => touched.has(tab.before.id) || !tab.now.isProtected)
      .flatMap((tab) => protectJobs(context, tab)),
    ...optionJobs(context, now, before),
    ...doorJobs(context, now, ticket, begun.mayLand),
    ...storedJobs(context, now, before),
    ...(now.active === before.active ? [] : [active]),
  ];
}

function change(
  context: Excel.RequestContext,
  { before }: KeptTab,
  what: (sheet: Excel.Worksheet) => void,
): Job {
  return job(1, () => {
    what(sheetAt(context, before.id));
  });
}

/** Contents that were written over. Before the plan opened tabs for writing there are none. */
function contentJobs(
  context: Excel.RequestContext,
  now: WorkbookPicture,
  { work, journal }: Begun,
): { readonly touched: ReadonlySet<string>; readonly contents: readonly Job[] } {
  const isWriting = doorOf(now, work.ticket)?.stage === 'writing';
  const replaced = work.replaced.filter(({ backup }) => findTab(now, backup) !== undefined);
  const written = work.changed.filter(
    ({ tab }) => isWriting && tab.writes.length + tab.rewrites.length + tab.merging.length > 0,
  );
  const blocks = [...journal].reverse();
  return {
    touched: new Set([...replaced, ...written].map(({ origin }) => origin.id)),
    contents: [
      ...replaced.flatMap(({ origin, backup }) => {
        const present = now.tabs.find(({ id }) => id === origin.id)?.charts ?? [];
        const wanted = chartsOf(work.before, origin);
        return copyBackJobs(context, origin.id, backup, { present, wanted });
      }),
      ...written.flatMap(({ tab, origin }) => {
        const sheet = (): Excel.Worksheet => sheetAt(context, origin.id);
        const own = blocks.filter((block) => block.tab === origin.name);
        return [
          ...own.flatMap((block) => journalJobs(sheet, block)),
          ...mergingJobs(sheet, turnedRound(tab.merging)),
        ];
      }),
    ],
  };
}

/** How merged cells stood before; putting together twice is the same as once. */
function turnedRound(merging: readonly Merging[]): readonly Merging[] {
  return merging.map(({ range, isMerged }) => ({ range, isMerged: !isMerged })).reverse();
}

/** First, so that there is always a tab to see while others go. */
function seenJobs(context: Excel.RequestContext, kept: readonly KeptTab[]): Job[] {
  return kept
    .filter(({ before, now }) => before.visibility !== now.visibility)
    .map((tab) =>
      change(context, tab, (sheet) => {
        sheet.visibility = VISIBILITY[tab.before.visibility];
      }),
    );
}

/** Tabs of the plan go, names and places come back; only what differs is touched. */
function structureJobs(
  context: Excel.RequestContext,
  now: WorkbookPicture,
  kept: readonly KeptTab[],
): Job[] {
  const isKept = new Set(kept.map((tab) => tab.now));
  const added = now.tabs.filter((tab) => !isKept.has(tab) && tab.name !== METADATA_TAB);
  const order = now.tabs.filter((tab) => isKept.has(tab));
  const isMoved = kept.some((tab, index) => order[index] !== tab.now);
  return [
    ...added.map((tab) => deleteJob(() => sheetAt(context, tab.id))),
    ...kept
      .filter(({ before, now: present }) => before.name !== present.name)
      .map((tab) =>
        change(context, tab, (sheet) => {
          sheet.name = tab.before.name;
        }),
      ),
    ...(isMoved ? kept : []).map((tab, index) =>
      change(context, tab, (sheet) => {
        sheet.position = index;
      }),
    ),
  ];
}

function protectJobs(context: Excel.RequestContext, tab: KeptTab): Job[] {
  const { options } = tab.before;
  if (options === null) return [];
  return [
    change(context, tab, (sheet) => {
      sheet.protection.protect(options);
    }),
  ];
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
