import type { SavedTab } from '../../workbook/plan';
import { isSameTab } from '../../workbook/tabName';
import type { FileState, FileTab } from './fileState';

/** How a tab stood before a plan; `tab` is null where there was none. Only this host reads it. */
class SavedFileTab {
  constructor(
    private readonly tab: FileTab | null,
    private readonly position: number,
    private readonly active: string | null,
  ) {}

  restore(state: FileState, name: string): FileState {
    const others = state.tabs.filter((item) => !isSameTab(item.name, name));
    const tabs =
      this.tab === null
        ? others
        : [...others.slice(0, this.position), this.tab, ...others.slice(this.position)];
    return { ...state, tabs, active: this.active };
  }
}

export function saveTab(state: FileState, name: string): SavedTab {
  const position = state.tabs.findIndex((tab) => isSameTab(tab.name, name));
  return {
    position,
    data: new SavedFileTab(state.tabs[position] ?? null, position, state.active),
  };
}

/** Throws for a tab that another host saved: that is a bug of the caller, not a state of the file. */
export function readSaved(saved: SavedTab): SavedFileTab {
  if (saved.data instanceof SavedFileTab) return saved.data;
  throw new TypeError('restoreTab: not saved by the file host');
}
