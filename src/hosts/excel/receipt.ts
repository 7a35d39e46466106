import type { Plan, PlanStep } from '../../workbook/plan';
import { isSameTab } from '../../workbook/tabName';
import type { Receipt } from '../../workbook/workbook';
import type { JournalBlock } from './journalBlock';
import { listedTabs, metadataOf, type TabPicture } from './picture';
import { SavedExcelTab } from './savedTab';
import type { WorkList } from './workList';

/** What was done, and the plan that takes it back. */
export function receiptOf(plan: Plan, work: WorkList, journal: readonly JournalBlock[]): Receipt {
  const saved = touchedTabs(plan)
    .map((name) => savedTab(name, work, journal))
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
    },
    cells,
  );
  return { name: before?.name ?? name, saved: { position, data } };
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

function touchedTabs(plan: Plan): string[] {
  const names: string[] = [];
  for (const step of plan.steps) {
    const name = tabOf(step);
    if (name !== null && !names.some((known) => isSameTab(known, name))) names.push(name);
  }
  return names;
}

function tabOf(step: PlanStep): string | null {
  switch (step.kind) {
    case 'putTab':
      return step.tab.name;
    case 'removeTab':
    case 'showTab':
    case 'restoreTab':
      return step.name;
    case 'writeCells':
      return step.tab;
    case 'setMetadata':
    case 'restoreMetadata':
      return null;
  }
}

function cellCount(step: PlanStep): number {
  if (step.kind === 'writeCells') return step.cells.reduce((sum, row) => sum + row.length, 0);
  if (step.kind !== 'putTab') return 0;
  return step.tab.rows.reduce((sum, row) => sum + row.filter((cell) => cell !== null).length, 0);
}
