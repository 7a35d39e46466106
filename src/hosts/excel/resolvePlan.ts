import { failure, type Result, success } from '../../domain/result';
import type { Plan, PlanStep } from '../../workbook/plan';
import { isReservedTab } from '../../workbook/reservedTabs';
import { isSameTab, isValidTabName } from '../../workbook/tabName';
import type { ApplyFailure } from '../../workbook/workbook';
import { findTab, metadataOf, type WorkbookPicture } from './picture';
import { readSaved } from './savedTab';
import {
  findVirtual,
  replaceTab,
  unmerged,
  untouched,
  type VirtualBook,
  type VirtualTab,
  virtualBook,
  withCells,
} from './virtualTab';

/** Widths, heights and order are the reader's affair; formulas and headers are not. */
const OUR_PROTECTION: Excel.WorksheetProtectionOptions = {
  allowAutoFilter: true,
  allowFormatColumns: true,
  allowFormatRows: true,
  allowSort: true,
};

type StepResult = Result<VirtualBook, ApplyFailure>;

/**
 * The preflight: what the workbook is to become, or the first reason why it may not. Decided before
 * anything is written, from the picture alone.
 */
export function resolvePlan(picture: WorkbookPicture, plan: Plan): StepResult {
  if (picture.isReadOnly) return failure({ code: 'workbookReadOnly' });
  let book = virtualBook(picture);
  for (const step of plan.steps) {
    const next = resolveStep(book, step, picture);
    if (!next.ok) return next;
    book = next.value;
  }
  const locked = picture.isStructureLocked && changesStructure(picture, book);
  return locked ? failure({ code: 'workbookReadOnly' }) : success(book);
}

function resolveStep(book: VirtualBook, step: PlanStep, picture: WorkbookPicture): StepResult {
  switch (step.kind) {
    case 'putTab':
      return putTab(book, step, picture);
    case 'removeTab':
      return onOurs(book, picture, step.name, (tab) =>
        success({ ...book, tabs: book.tabs.filter((item) => item !== tab) }),
      );
    case 'writeCells':
      return onWritable(book, picture, step.tab, (tab) =>
        success(replaceTab(book, tab, withCells(tab, step))),
      );
    case 'unmerge':
      return onWritable(book, picture, step.tab, (tab) =>
        success(replaceTab(book, tab, unmerged(tab, step.range))),
      );
    case 'showTab': {
      const tab = findVirtual(book, step.name);
      if (tab === undefined) return failure({ code: 'tabMissing', tab: step.name });
      const shown = replaceTab(book, tab, { ...tab, visibility: 'visible' });
      return success({ ...shown, show: tab.name });
    }
    case 'setMetadata':
    case 'restoreMetadata':
      return success({ ...book, metadata: step.metadata });
    case 'restoreTab':
      return restoreTab(book, step, picture);
  }
}

/** Ours is what was stamped before the plan, and what this plan adds itself. */
function isOurs(tab: VirtualTab, picture: WorkbookPicture): boolean {
  if (tab.origin === null) return true;
  const { name } = tab.origin;
  return metadataOf(picture).metadata?.tabs.some((stamp) => stamp.name === name) === true;
}

function onOurs(
  book: VirtualBook,
  picture: WorkbookPicture,
  name: string,
  work: (tab: VirtualTab) => StepResult,
): StepResult {
  const tab = findVirtual(book, name);
  if (tab === undefined) return failure({ code: 'tabMissing', tab: name });
  return isOurs(tab, picture) ? work(tab) : failure({ code: 'tabNotOurs', tab: name });
}

function putTab(
  book: VirtualBook,
  { tab: content, before }: Extract<PlanStep, { kind: 'putTab' }>,
  picture: WorkbookPicture,
): StepResult {
  const { name } = content;
  if (!isValidTabName(name) || isReservedTab(name)) {
    return failure({ code: 'tabNameInvalid', tab: name });
  }
  const { visibility } = content;
  const protection = content.protection === null ? null : OUR_PROTECTION;
  const put = {
    ...{ content, visibility, protection },
    ...{ backup: null, charts: [], writes: [], rewrites: [], merging: [] },
  };
  if (findVirtual(book, name) !== undefined) {
    return onOurs(book, picture, name, (old) => success(replaceTab(book, old, { ...old, ...put })));
  }
  const place = before === null ? book.tabs.length : indexOf(book, before);
  if (place < 0) return failure({ code: 'tabMissing', tab: before ?? '' });
  return success(insertAt(book, place, { name, origin: null, ...put }));
}

function indexOf(book: VirtualBook, name: string): number {
  return book.tabs.findIndex((tab) => isSameTab(tab.name, name));
}

function insertAt(book: VirtualBook, place: number, tab: VirtualTab): VirtualBook {
  return { ...book, tabs: [...book.tabs.slice(0, place), tab, ...book.tabs.slice(place)] };
}

function onWritable(
  book: VirtualBook,
  picture: WorkbookPicture,
  name: string,
  work: (tab: VirtualTab) => StepResult,
): StepResult {
  const tab = findVirtual(book, name);
  if (tab === undefined) return failure({ code: 'tabMissing', tab: name });
  // Somebody else's protection is a decision that is not ours to go around.
  if (tab.origin?.isProtected === true && !isOurs(tab, picture)) {
    return failure({ code: 'tabProtected', tab: name });
  }
  return work(tab);
}

function restoreTab(
  book: VirtualBook,
  { name, saved }: Extract<PlanStep, { kind: 'restoreTab' }>,
  picture: WorkbookPicture,
): StepResult {
  const { state, cells, merging } = readSaved(saved);
  const present = findVirtual(book, name);
  const shown = state.active === null ? book : { ...book, show: state.active };
  if (!state.isPresent) {
    return success({ ...shown, tabs: shown.tabs.filter((tab) => tab !== present) });
  }
  const { visibility, backup, protection, charts } = state;
  if (present !== undefined) {
    if (backup !== null && findTab(picture, backup) === undefined) return missing(backup);
    const restored = {
      ...present,
      visibility,
      protection,
      backup,
      charts,
      content: null,
      writes: [],
      rewrites: cells,
      merging,
    };
    return success(replaceTab(shown, present, restored));
  }
  const stash = state.stash === null ? undefined : findTab(picture, state.stash);
  if (stash === undefined) return missing(name);
  return success(insertAt(shown, saved.position, { ...untouched(stash), name, visibility }));
}

/** What was kept for taking back is gone: too many changes since, or somebody deleted it. */
function missing(tab: string): StepResult {
  return failure({ code: 'tabMissing', tab });
}

/** What Excel does not let anybody do while the structure of the workbook is protected. */
function changesStructure(picture: WorkbookPicture, book: VirtualBook): boolean {
  const kept = book.tabs.filter((tab) => tab.origin !== null);
  return (
    book.tabs.some(
      (tab) =>
        tab.origin?.name !== tab.name ||
        tab.origin.visibility !== tab.visibility ||
        // The former content would be kept on a hidden tab.
        tab.content !== null ||
        tab.backup !== null,
    ) ||
    kept.length !== virtualBook(picture).tabs.length ||
    (book.metadata !== undefined && picture.pieces === null)
  );
}
