import { listsOfRows, OptionLists, rowsOfLists } from '../../workbook/optionLists';
import { OPTIONS_TAB } from '../../workbook/reservedTabs';
import { cellJobs } from './cellJobs';
import { eraseChartJobs } from './chartJobs';
import { copyBackJobs } from './copyBackJobs';
import { doorJob, oldDoorJobs, stageJob } from './doorJobs';
import { type Job, job } from './job';
import type { JournalBlock } from './journalBlock';
import { deleteJob, metadataJobs } from './metadataJobs';
import { findTab } from './picture';
import { placeJobs } from './placeJobs';
import { retargeting } from './retarget';
import { seenJobs } from './seenJobs';
import { sheetAt } from './sheetAt';
import type { AddedTab, ChangedTab, ReplacedTab, WorkList } from './workList';
import { blockJobs } from './writeBlock';
import { emptyJob, newTabJobs, tabJobs } from './writeTab';

/**
 * Everything a plan does, in order: new tabs are built complete under temporary names and former
 * contents are kept first; only then anything that was there before is touched.
 */
export function planJobs(
  context: Excel.RequestContext,
  work: WorkList,
  journal: readonly JournalBlock[],
): Job[] {
  const lists = new OptionLists(listsOfRows(work.before.options));
  const turned = retargeting(work.added);
  const built = work.added.flatMap((added) => buildJobs(context, added, lists, turned));
  const rewritten = work.replaced.flatMap((each) => rewriteJobs(context, each, lists));
  return [
    doorJob(context, work.ticket),
    ...work.changed.filter(needsUnprotect).map(({ origin }) =>
      job(1, () => {
        sheetAt(context, origin.id).protection.unprotect();
      }),
    ),
    stageJob(context, work.ticket, 'writing'),
    ...optionJobs(context, work, lists),
    ...work.replaced.map((each) => keepJob(context, each)),
    ...built,
    ...nameJobs(context, work),
    ...rewritten,
    ...work.changed.flatMap((each) => cellJobs(context, each, journal)),
    ...protectJobs(context, work),
    ...placeJobs(context, work, lists.hasNew && findTab(work.before, OPTIONS_TAB) === undefined),
    ...seenJobs(context, work),
    ...(work.after.metadata === undefined
      ? []
      : metadataJobs(
          context,
          work.before,
          work.after.metadata,
          work.after.tabs.map((tab) => tab.name),
        )),
    ...work.stale.map((tab) => deleteJob(() => sheetAt(context, tab.id))),
    ...oldDoorJobs(context, work.before, work.ticket),
    stageJob(context, work.ticket, 'done'),
  ];
}

/** Long option lists stand on a hidden tab, which only ever grows to the right. */
function optionJobs(context: Excel.RequestContext, work: WorkList, lists: OptionLists): Job[] {
  if (!lists.hasNew) return [];
  const { worksheets } = context.workbook;
  const added = job(2, () => {
    worksheets.add(OPTIONS_TAB).visibility = 'VeryHidden';
  });
  const rows = rowsOfLists(lists.columns.slice(lists.written));
  const lines = rows.map((row) => row.map((text) => (text === null ? null : `'${text}`)));
  return [
    ...(findTab(work.before, OPTIONS_TAB) === undefined ? [added] : []),
    ...blockJobs(() => sheetAt(context, OPTIONS_TAB), 1, lists.written + 1, lines),
  ];
}

/** Keeps what stands on a tab; the copy gets its final name last, so that it is never half a copy. */
function keepJob(context: Excel.RequestContext, { origin, backup }: ReplacedTab): Job {
  return job(6, () => {
    const { worksheets } = context.workbook;
    const copy = worksheets.add(`${backup}…`);
    copy.getRange().copyFrom(sheetAt(context, origin.id).getRange(), 'All');
    copy.visibility = 'VeryHidden';
    copy.name = backup;
  });
}

function buildJobs(
  context: Excel.RequestContext,
  { tab, temporary }: AddedTab,
  lists: OptionLists,
  turned: (formula: string) => string,
): Job[] {
  if (tab.content === null) throw new Error(`new tab ${tab.name} has no content`);
  const sheet = (): Excel.Worksheet => sheetAt(context, temporary);
  return [
    job(1, () => {
      context.workbook.worksheets.add(temporary);
    }),
    ...tabJobs(sheet, tab.content, lists, turned),
    ...newTabJobs(sheet, tab.content),
  ];
}

/** Formulas and rules elsewhere point at the tab itself, so its content is changed in its place. */
function rewriteJobs(
  context: Excel.RequestContext,
  { tab, origin }: ReplacedTab,
  lists: OptionLists,
): Job[] {
  const sheet = (): Excel.Worksheet => sheetAt(context, origin.id);
  const { content, backup } = tab;
  if (content !== null) {
    return [
      ...eraseChartJobs(sheet, origin.charts),
      emptyJob(sheet),
      ...tabJobs(sheet, content, lists, (formula) => formula),
    ];
  }
  const charts = { present: origin.charts, wanted: tab.charts };
  return backup === null ? [] : copyBackJobs(context, origin.id, backup, charts);
}

function needsUnprotect({ tab, origin }: ChangedTab): boolean {
  return origin.isProtected && isWrittenInto(tab);
}

function isWrittenInto(tab: ChangedTab['tab']): boolean {
  const { content, backup, writes, rewrites, merging } = tab;
  const changes = writes.length + rewrites.length + merging.length;
  return content !== null || backup !== null || changes > 0;
}

/** Tabs taken away give their names free before new ones get them. */
function nameJobs(context: Excel.RequestContext, work: WorkList): Job[] {
  const renames: (readonly [string, string])[] = [
    ...work.stashed.map(({ origin, stash }) => [origin.id, stash] as const),
    ...work.added.map(({ tab, temporary }) => [temporary, tab.name] as const),
    ...work.changed.flatMap(({ tab, origin }) =>
      tab.name === origin.name ? [] : [[origin.id, tab.name] as const],
    ),
  ];
  return renames.map(([key, name]) =>
    job(1, () => {
      sheetAt(context, key).name = name;
    }),
  );
}

function protectJobs(context: Excel.RequestContext, work: WorkList): Job[] {
  const open = [
    ...work.added.map(({ tab }) => ({ key: tab.name, tab })),
    ...work.changed
      .filter(
        ({ tab, origin }) =>
          isWrittenInto(tab) || (origin.options === null && tab.protection !== null),
      )
      .map(({ tab, origin }) => ({ key: origin.id, tab })),
  ];
  return open.flatMap(({ key, tab }) => {
    const { protection } = tab;
    if (protection === null) return [];
    return [
      job(2, () => {
        sheetAt(context, key).protection.protect(protection);
      }),
    ];
  });
}
