import type { Plan, PlanStep } from '../../workbook/plan';
import { cellCount, touchedTabs } from '../../workbook/planExtent';
import { isSameTab } from '../../workbook/tabName';
import type { Receipt } from '../../workbook/workbook';
import type { JournalBlock } from './journalBlock';
import { chartsOf, listedTabs, metadataOf, type TabPicture } from './picture';
import { readSaved, SavedExcelTab } from './savedTab';
import type { Merging } from './virtualTab';
import type { WorkList } from './workList';

/** What was done, and the plan that takes it back. */
export function receiptOf(plan: Plan, work: WorkList, journal: readonly JournalBlock[]): Receipt {
  const saved = touchedTabs(plan)
    .map((name) => savedTab(name, work, journal, mergedBefore(plan, name)))
    .sort((one, other) => one.saved.position - other.saved.position);
  const steps: PlanStep[] = saved.map((each) => ({ kind: 'restoreTab', ...each }));
  if (work.after.metadata !== undefined) {
    steps.push({ kind: 'restoreMetadata', metadata: metadataOf(work.before).metadata });
  }
  return {
    tabsWritten: plan.steps.flatMap((step) => (step.kind === 'putTab' ? [step.tab.name] : [])),
    cellsWritten: plan.steps.reduce((total, step) => total + cellCount(step), 0),
    inverse: { steps },
  };
}

function savedTab(
  name: string,
  work: WorkList,
  journal: readonly JournalBlock[],
  merging: readonly Merging[],
): { name: string; saved: { position: number; data: SavedExcelTab } } {
  const listed = listedTabs(work.before);
  const position = listed.findIndex((tab) => isSameTab(tab.name, name));
  const before = listed[position];
  const replaced = work.replaced.find((each) => each.origin === before);
  // The former content comes back as a whole, cells included.
  const cells =
    replaced === undefined ? journal.filter((block) => isSameTab(block.tab, name)).reverse() : [];
  const data = new SavedExcelTab(
    {
      ...(before === undefined ? ABSENT : { isPresent: true, ...seenAs(before) }),
      stash: work.stashed.find((each) => each.origin === before)?.stash ?? null,
      backup: replaced?.backup ?? null,
      active: work.after.show === null ? null : activeName(work),
      charts: replaced === undefined ? [] : chartsOf(work.before, replaced.origin),
    },
    cells,
    replaced === undefined ? merging : [],
  );
  return { name: before?.name ?? name, saved: { position, data } };
}

/** What a plan does to merged cells of a tab, turned round; the last first. */
function mergedBefore(plan: Plan, name: string): readonly Merging[] {
  return plan.steps
    .flatMap((step): readonly Merging[] => {
      if (step.kind === 'unmerge' && isSameTab(step.tab, name)) {
        return [{ range: step.range, isMerged: true }];
      }
      if (step.kind !== 'restoreTab' || !isSameTab(step.name, name)) return [];
      return readSaved(step.saved).merging.map(({ range, isMerged }) => ({
        range,
        isMerged: !isMerged,
      }));
    })
    .reverse();
}

const ABSENT = { isPresent: false, visibility: 'visible', protection: null } as const;

function seenAs({ visibility, options }: TabPicture): Pick<TabPicture, 'visibility'> & {
  protection: TabPicture['options'];
} {
  return { visibility, protection: options };
}

function activeName({ before }: WorkList): string | null {
  return before.tabs.find((tab) => tab.id === before.active)?.name ?? null;
}
