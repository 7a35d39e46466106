import { isReservedTab, STASH_PREFIX } from '../../workbook/reservedTabs';
import type { TabPicture, Ticket, WorkbookPicture } from './picture';
import type { VirtualBook, VirtualTab } from './virtualTab';

/** A tab to be added: built under `temporary`, called `tab.name` at the end. */
export interface AddedTab {
  readonly tab: VirtualTab;
  readonly temporary: string;
}

/** A tab whose content is replaced: its former content is kept under `backup` first. */
export interface ReplacedTab {
  readonly tab: VirtualTab;
  readonly origin: TabPicture;
  readonly backup: string;
}

/** A tab that stays and changes: its cells, its name or whether it is seen. */
export interface ChangedTab {
  readonly tab: VirtualTab;
  readonly origin: TabPicture;
}

/** Everything a plan does, in the order of doing. */
export interface WorkList {
  readonly before: WorkbookPicture;
  readonly after: VirtualBook;
  /** Number of this plan, and whose it is. */
  readonly ticket: Ticket;
  readonly added: readonly AddedTab[];
  readonly replaced: readonly ReplacedTab[];
  readonly changed: readonly ChangedTab[];
  /** Tabs taken away: they become hidden ones of these names, and are deleted later. */
  readonly stashed: readonly { readonly origin: TabPicture; readonly stash: string }[];
  /** Hidden tabs of older plans that nothing can be taken back to any more. */
  readonly stale: readonly TabPicture[];
}

export function workList(before: WorkbookPicture, after: VirtualBook, owner: number): WorkList {
  const ticket = Math.max(0, ...before.doors.map((door) => door.ticket)) + 1;
  const name = (kind: string, index: number): string =>
    `${STASH_PREFIX}${ticket}${kind}${index + 1}`;
  const replaced = after.tabs.flatMap(replacedTab).map((each, index) => ({
    ...each,
    backup: name('留', index),
  }));
  const kept = new Set(after.tabs.map((tab) => tab.origin?.id));
  return {
    before,
    after,
    ticket: { ticket, owner },
    added: after.tabs
      .filter((tab) => tab.origin === null)
      .map((tab, index) => ({ tab, temporary: name('新', index) })),
    replaced,
    changed: after.tabs.flatMap((tab) =>
      tab.origin === null ? [] : [{ tab, origin: tab.origin }],
    ),
    stashed: before.tabs
      .filter((tab) => !isReservedTab(tab.name) && !kept.has(tab.id))
      .map((origin, index) => ({ origin, stash: name('撤', index) })),
    stale: before.tabs.filter((tab) => isStale(tab, ticket) && !kept.has(tab.id)),
  };
}

function replacedTab(tab: VirtualTab): { tab: VirtualTab; origin: TabPicture }[] {
  const { origin } = tab;
  const isReplaced = origin !== null && (tab.content !== null || tab.backup !== null);
  return isReplaced ? [{ tab, origin }] : [];
}

/** The tabs of the plan before are what this one may be taken back to; older ones serve nothing. */
function isStale(tab: TabPicture, ticket: number): boolean {
  if (!tab.name.startsWith(STASH_PREFIX)) return false;
  const made = Number.parseInt(tab.name.slice(STASH_PREFIX.length), 10);
  return Number.isNaN(made) || made < ticket - 1;
}
