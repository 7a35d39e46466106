import type { PlanStep } from '../../workbook/plan';
import { isSameTab } from '../../workbook/tabName';
import type { CellBlock } from './writtenTab';

/** Cells that go to one tab. */
export interface WriteBlocks {
  readonly kind: 'writeBlocks';
  readonly tab: string;
  readonly blocks: readonly CellBlock[];
}

export type JoinedStep = Exclude<PlanStep, { kind: 'writeCells' }> | WriteBlocks;

/** The steps, with cells written to one tab one after the other together: a tab is copied once for all. */
export function joinedSteps(steps: readonly PlanStep[]): readonly JoinedStep[] {
  const result: JoinedStep[] = [];
  let open: { readonly tab: string; readonly blocks: CellBlock[] } | null = null;
  for (const step of steps) {
    if (step.kind !== 'writeCells') {
      open = null;
      result.push(step);
    } else if (open !== null && isSameTab(open.tab, step.tab)) {
      open.blocks.push(step);
    } else {
      open = { tab: step.tab, blocks: [step] };
      result.push({ kind: 'writeBlocks', ...open });
    }
  }
  return result;
}
