import { failure, type Result, success } from '../../domain/result';
import type { TabContent } from '../../sheets/tabContent';
import type { Plan, PlanStep } from '../../workbook/plan';
import { isReservedTab } from '../../workbook/reservedTabs';
import { isSameTab, isValidTabName } from '../../workbook/tabName';
import type { ApplyFailure } from '../../workbook/workbook';
import { cellFault } from './cellFault';
import { entryOf, type FileState, type FileTab, findTab, isStamped } from './fileState';
import { type JoinedStep, joinedSteps, type WriteBlocks } from './joinedSteps';
import { readSaved } from './savedTab';
import { unmergedTab } from './unmergedTab';
import { writtenTab } from './writtenTab';

type StepResult = Result<FileState, ApplyFailure>;

/** The state after all steps; the first step that cannot be done is the failure of the whole. */
export function applyPlan(before: FileState, plan: Plan, structureLocked: boolean): StepResult {
  let state = before;
  for (const step of joinedSteps(plan.steps)) {
    if (structureLocked && step.kind !== 'writeBlocks' && changesStructure(state, step)) {
      return failure({ code: 'workbookReadOnly' });
    }
    const next = applyStep(state, step, before);
    if (!next.ok) return next;
    state = next.value;
  }
  return success(state);
}

/** What Excel does not let anybody do in a workbook whose structure is protected. */
function changesStructure(state: FileState, step: PlanStep): boolean {
  switch (step.kind) {
    case 'putTab':
      return findTab(state, step.tab.name) === undefined;
    case 'removeTab':
      return true;
    case 'showTab':
      return findTab(state, step.name)?.visibility !== 'visible';
    case 'writeCells':
    case 'unmerge':
    case 'setMetadata':
    case 'restoreTab':
    case 'restoreMetadata':
      return false;
  }
}

function applyStep(state: FileState, step: JoinedStep, before: FileState): StepResult {
  switch (step.kind) {
    case 'putTab':
      return putTab(state, step.tab, step.before, before);
    case 'removeTab':
      return onOurs(state, before, step.name, () =>
        success({ ...state, tabs: state.tabs.filter((tab) => !isSameTab(tab.name, step.name)) }),
      );
    case 'writeBlocks':
      return writeBlocks(state, step, before);
    case 'unmerge':
      return onWritable(state, before, step.tab, (tab) =>
        success(withTab(state, tab, unmergedTab(tab, step.range))),
      );
    case 'setMetadata':
      return success({ ...state, metadata: { metadata: step.metadata, broken: false } });
    case 'showTab':
      return showTab(state, step.name);
    case 'restoreTab':
      return success(readSaved(step.saved).restore(state, step.name));
    case 'restoreMetadata':
      return success({ ...state, metadata: { metadata: step.metadata, broken: false } });
  }
}

/**
 * Ours is what was stamped before the plan, and what this plan put there itself. A stamp that the
 * plan sets first does not make a tab of the user's ours.
 */
function isOurs(tab: FileTab, before: FileState): boolean {
  if (isStamped(before.metadata.metadata, tab.name)) return true;
  return tab.kind === 'content' && findTab(before, tab.name) === undefined;
}

function onOurs(
  state: FileState,
  before: FileState,
  name: string,
  work: (tab: FileTab) => StepResult,
): StepResult {
  const tab = findTab(state, name);
  if (tab === undefined) return failure({ code: 'tabMissing', tab: name });
  return isOurs(tab, before) ? work(tab) : failure({ code: 'tabNotOurs', tab: name });
}

function putTab(
  state: FileState,
  content: TabContent,
  place: string | null,
  before: FileState,
): StepResult {
  const { name } = content;
  if (!isValidTabName(name) || isReservedTab(name)) {
    return failure({ code: 'tabNameInvalid', tab: name });
  }
  const fault = cellFault(1, 1, content.rows);
  if (fault !== null) return failure({ code: 'hostFailed', hostCode: fault });
  if (findTab(state, name) !== undefined) {
    return onOurs(state, before, name, (old) => {
      const tab = contentTab(content, entryOf(old));
      return success({ ...state, tabs: state.tabs.map((item) => (item === old ? tab : item)) });
    });
  }
  const at = place === null ? state.tabs.length : indexOf(state, place);
  if (at < 0) return failure({ code: 'tabMissing', tab: place ?? '' });
  const tab = contentTab(content, null);
  return success({
    ...state,
    tabs: [...state.tabs.slice(0, at), tab, ...state.tabs.slice(at)],
  });
}

function indexOf(state: FileState, name: string): number {
  return state.tabs.findIndex((tab) => isSameTab(tab.name, name));
}

function contentTab(content: TabContent, replaces: FileTabEntry): FileTab {
  return {
    kind: 'content',
    name: content.name,
    visibility: content.visibility,
    content,
    replaces,
  };
}

type FileTabEntry = ReturnType<typeof entryOf>;

function writeBlocks(
  state: FileState,
  { tab: name, blocks }: WriteBlocks,
  before: FileState,
): StepResult {
  return onWritable(state, before, name, (tab) => {
    for (const { row, column, cells } of blocks) {
      const fault = cellFault(row, column, cells);
      if (fault !== null) return failure({ code: 'hostFailed', hostCode: fault });
    }
    return success(withTab(state, tab, writtenTab(tab, blocks)));
  });
}

type CellTab = Exclude<FileTab, { kind: 'other' }>;

function onWritable(
  state: FileState,
  before: FileState,
  name: string,
  work: (tab: CellTab) => StepResult,
): StepResult {
  const tab = findTab(state, name);
  if (tab === undefined || tab.kind === 'other') return failure({ code: 'tabMissing', tab: name });
  // Somebody else's protection is a decision that is not ours to go around.
  if (tab.kind === 'stored' && tab.sheet.isProtected && !isOurs(tab, before)) {
    return failure({ code: 'tabProtected', tab: name });
  }
  return work(tab);
}

function withTab(state: FileState, tab: FileTab, next: FileTab): FileState {
  return { ...state, tabs: state.tabs.map((item) => (item === tab ? next : item)) };
}

function showTab(state: FileState, name: string): StepResult {
  const tab = findTab(state, name);
  if (tab === undefined) return failure({ code: 'tabMissing', tab: name });
  const shown: FileTab = tab.visibility === 'visible' ? tab : { ...tab, visibility: 'visible' };
  const tabs = state.tabs.map((item) => (item === tab ? shown : item));
  return success({ ...state, tabs, active: tab.name });
}
