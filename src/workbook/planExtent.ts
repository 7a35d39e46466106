import type { Plan, PlanStep } from './plan';
import { isSameTab } from './tabName';

/** Every tab that a plan adds, changes, shows or removes, once, in the order of the steps. */
export function touchedTabs(plan: Plan): string[] {
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
    case 'unmerge':
      return step.tab;
    case 'setMetadata':
    case 'restoreMetadata':
      return null;
  }
}

/** How many cells a step writes. */
export function cellCount(step: PlanStep): number {
  if (step.kind === 'writeCells') return step.cells.reduce((sum, row) => sum + row.length, 0);
  if (step.kind !== 'putTab') return 0;
  return step.tab.rows.reduce((sum, row) => sum + row.filter((cell) => cell !== null).length, 0);
}
