import { failure, type Result, success } from '../../domain/result';
import type { MetadataReading } from '../../workbook/metadataText';
import type { Plan, PlanStep } from '../../workbook/plan';
import { cellCount, touchedTabs } from '../../workbook/planExtent';
import { isReservedTab } from '../../workbook/reservedTabs';
import { isSameTab } from '../../workbook/tabName';
import type { ApplyFailure, Receipt, Workbook, WorkbookReading } from '../../workbook/workbook';
import { blankPackage } from '../../xlsx/blankPackage';
import { type Foreign, foreignOf } from '../../xlsx/findForeign';
import { type Loss, lossesOf } from '../../xlsx/findLosses';
import { type OpenedXlsx, openKnownParts, openXlsx } from '../../xlsx/openXlsx';
import { savedAt } from '../../xlsx/package/savedAt';
import type { XlsxFailureCode } from '../../xlsx/xlsxFailure';
import { applyPlan } from './applyPlan';
import { type FileState, firstState } from './fileState';
import { metadataOfFile } from './metadataSheet';
import { readTab } from './readTab';
import { saveTab } from './savedTab';
import { writeState } from './writeState';

/** Opens .xlsx bytes as a workbook; bytes that are none are a failure code. */
export async function openFileWorkbook(
  bytes: Uint8Array,
): Promise<Result<FileWorkbook, XlsxFailureCode>> {
  const opened = await openXlsx(bytes);
  return opened.ok ? success(new FileWorkbook(opened.value, bytes)) : failure(opened.failure);
}

/** A workbook without tabs. */
export function newFileWorkbook(): FileWorkbook {
  return new FileWorkbook(openKnownParts(blankPackage()), null);
}

/** The port over the bytes of a file. Nothing is written to disk here. */
export class FileWorkbook implements Workbook {
  private readonly first: FileState;
  private state: FileState;

  constructor(
    private readonly opened: OpenedXlsx,
    private readonly bytes: Uint8Array | null,
  ) {
    this.first = firstState(opened, metadataOfFile(opened), isReservedTab);
    this.state = this.first;
  }

  /** What this plan would lose of the file: what people put on tabs of ours that it replaces. */
  lossesOf(plan: Plan): readonly Loss[] {
    const replaced = plan.steps.flatMap((step) => (step.kind === 'putTab' ? [step.tab.name] : []));
    return lossesOf(this.opened.book, replaced);
  }

  /** What the file carries that is never opened or run: macros, links to other files, connections. */
  foreign(): readonly Foreign[] {
    return foreignOf(this.opened.book);
  }

  /** When the file was last saved as it says itself, ISO in UTC; "" when it does not say. */
  savedAt(): string {
    return savedAt(this.opened.book);
  }

  read(tabs?: readonly string[]): Promise<WorkbookReading> {
    const wanted = this.state.tabs.filter(
      (tab) => tabs === undefined || tabs.some((name) => isSameTab(name, tab.name)),
    );
    return Promise.resolve({
      tabs: wanted.map((tab) => readTab(tab, this.opened.formats)),
      metadata: this.state.metadata.metadata,
      metadataBroken: this.state.metadata.broken,
    });
  }

  apply(plan: Plan): Promise<Result<Receipt, ApplyFailure>> {
    const before = this.state;
    const next = applyPlan(before, plan, this.opened.book.structureLocked);
    if (!next.ok) return Promise.resolve(next);
    this.state = this.withFirstMetadata(next.value);
    return Promise.resolve(success(receipt(before, plan)));
  }

  /** The workbook as it is now. Unchanged, it is the very bytes it was opened from. */
  toBytes(): Promise<Uint8Array> {
    if (this.bytes !== null && isSameState(this.state, this.first)) {
      return Promise.resolve(this.bytes.slice());
    }
    return writeState(this.opened, this.state, this.state.metadata === this.first.metadata);
  }

  /** Taking a plan back gives the metadata of the file again, which then stay as they are there. */
  private withFirstMetadata(state: FileState): FileState {
    const isFirst =
      JSON.stringify(state.metadata.metadata) === JSON.stringify(this.first.metadata.metadata);
    return isFirst ? { ...state, metadata: this.first.metadata } : state;
  }
}

function isSameState(one: FileState, other: FileState): boolean {
  return (
    one.active === other.active &&
    one.metadata === other.metadata &&
    one.tabs.length === other.tabs.length &&
    one.tabs.every((tab, index) => tab === other.tabs[index])
  );
}

function receipt(before: FileState, plan: Plan): Receipt {
  const touched = touchedTabs(plan);
  return {
    tabsWritten: plan.steps.flatMap((step) => (step.kind === 'putTab' ? [step.tab.name] : [])),
    cellsWritten: plan.steps.reduce((total, step) => total + cellCount(step), 0),
    inverse: { steps: inverseSteps(before, before.metadata, touched, plan) },
  };
}

/** Tabs that were there come back in the order of their places, so that every place is right. */
function inverseSteps(
  before: FileState,
  metadata: MetadataReading,
  touched: readonly string[],
  plan: Plan,
): PlanStep[] {
  const saved = touched.map((name) => ({ name, saved: saveTab(before, name) }));
  const steps: PlanStep[] = saved
    .sort((one, other) => one.saved.position - other.saved.position)
    .map((item) => ({ kind: 'restoreTab', ...item }));
  const changed = plan.steps.some(
    (step) => step.kind === 'setMetadata' || step.kind === 'restoreMetadata',
  );
  return changed ? [...steps, { kind: 'restoreMetadata', metadata: metadata.metadata }] : steps;
}
